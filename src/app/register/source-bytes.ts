import { RapporteurError } from "#model/errors.ts";
import { originOf, source, sourceBytes } from "#registry/index.ts";
import type { Register } from "./register.ts";

/** What a source's text was taken out of. */
export interface SourceBytes {
  readonly bytes: Uint8Array;
  /** what they are, "pdf"; null where nothing is known: then they are the text itself */
  readonly format: string | null;
  readonly title: string;
}

/** The bytes of a source as they were added. Throws RapporteurError `no-source`. */
export async function bytesOf({ db }: Register, id: string): Promise<SourceBytes> {
  const [bytes, origin, found] = [await sourceBytes(db, id), await originOf(db, id), await source(db, id)];
  if (!bytes || !found) throw new RapporteurError("no-source", id);
  return { bytes, format: origin?.format ?? null, title: found.title?.value ?? "" };
}
