import { RapporteurError } from "#model/errors.ts";
import { sourcesOf, wordsAround as around, type SourceSummary } from "#registry/index.ts";
import type { Register } from "./register.ts";

/** A quote in its sentence, with the source that it stands in. */
export interface WordsAround {
  readonly source: SourceSummary;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

const REACH = 360;
// A full stop behind a small letter, a digit or a bracket, and then a capital: "Dr. Ana" is one sentence with what follows mostly.
const ENDS = /[\p{Ll}\p{N})”"»][.!?…]["”»)]?\s+(?=["“«(¿¡]?\p{Lu})|\n\s*/gu;

/** What of the text before a quote belongs to its sentence. */
function lead(text: string): string {
  const last = [...text.matchAll(ENDS)].at(-1);
  const start = last ? last.index + last[0].length : 0;
  return start === 0 && text.length >= REACH ? `… ${text.slice(text.indexOf(" ") + 1)}` : text.slice(start);
}

/** What of the text behind a quote belongs to its sentence. */
function rest(exact: string, text: string): string {
  if (/[.!?…]["”»)]?$/.test(exact)) return "";
  const [first] = text.matchAll(ENDS);
  if (first) return text.slice(0, first.index + first[0].trimEnd().length);
  return text.length >= REACH ? `${text.slice(0, text.lastIndexOf(" "))} …` : text;
}

/** The sentence around words of a source, by their place. Throws RapporteurError `no-source`. */
export async function wordsAround({ db }: Register, id: string, { start, end }: { readonly start: number; readonly end: number }): Promise<WordsAround> {
  const [[source], found] = await Promise.all([sourcesOf(db, [id]), around(db, id, { start, end, reach: REACH })]);
  if (!source || !found) throw new RapporteurError("no-source", id);
  return { source, before: lead(found.before), exact: found.exact, after: rest(found.exact, found.after) };
}
