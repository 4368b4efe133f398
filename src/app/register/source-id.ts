import { RapporteurError } from "#model/errors.ts";
import { sourcesBeginning } from "#registry/index.ts";
import type { Register } from "./register.ts";

const PREFIX = "sha256:";
const LONG = PREFIX.length + 64;

/** Whether words are meant as the id of a source, in full or by its beginning. */
export const isSourceId = (words: string): boolean => words.startsWith(PREFIX);

/** The id of the source whose id begins so, as pages show it. Throws RapporteurError `no-source` where there is none, or more than one. */
export async function sourceId({ db }: Register, words: string): Promise<string> {
  const short = words.trim().toLowerCase();
  if (!isSourceId(short)) throw new RapporteurError("no-source", words);
  if (short.length >= LONG) return short;
  const [found, other] = await sourcesBeginning(db, short);
  if (found === undefined || other !== undefined) throw new RapporteurError("no-source", words, other === undefined ? undefined : "more than one begins so");
  return found;
}
