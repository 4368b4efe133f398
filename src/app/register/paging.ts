import { RapporteurError } from "#model/errors.ts";

/** Which part of a long list is wanted: at most so many, after the end of the page before (its `next`). */
export interface Paging {
  readonly limit: number;
  readonly after?: string;
}

/** A cursor that counts. Throws RapporteurError `usage`. */
export function placeOf(after: string): number {
  const place = Number(after);
  if (!Number.isSafeInteger(place) || place < 0) throw new RapporteurError("usage", undefined, "this is no cursor of a page");
  return place;
}
