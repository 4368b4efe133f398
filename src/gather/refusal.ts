import { RapporteurError } from "#model/errors.ts";
import type { Refused } from "./gathered.ts";

const MOST_DETAIL = 160;

/** What a parser of somebody else's throws at a broken source, as one of our errors. */
function translate(error: unknown, place: string): RapporteurError {
  if (error instanceof RapporteurError) return error;
  if (error instanceof RangeError && /call stack/i.test(error.message)) return new RapporteurError("too-deep", place);
  if (error instanceof RangeError && /invalid (?:string|array|array buffer) length|allocation/i.test(error.message)) return new RapporteurError("took-too-much-memory", place);
  return new RapporteurError("not-gatherable", place, (error instanceof Error ? error.message : String(error)).slice(0, MOST_DETAIL));
}

/** Whatever stopped the reading of a source, as an outcome beside those of the others. */
export function refusalOf(error: unknown, place: string): Refused {
  const { code, detail, place: own } = translate(error, place);
  return { kind: "refusal", place: own ?? place, code, ...(detail === undefined ? {} : { detail }) };
}

/** An outcome's refusal as the error that the faces show. */
export const errorOf = ({ code, place, detail }: Refused): RapporteurError => new RapporteurError(code, place, detail);
