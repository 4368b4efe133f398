import { stretchesOf } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";
import type { Origin, Stretch } from "#model/origin.ts";
import { originOf, source, sourceBytes } from "#registry/index.ts";
import type { Register } from "./register.ts";
import { sourceId } from "./source-id.ts";

/** What a source came in, byte for byte, with the way back from its text. */
export interface Original extends Origin {
  readonly source: string;
  readonly bytes: Uint8Array;
  /** of the words that were asked for: the pages or elements to show them marked in; of the whole text where none were */
  readonly stretches: readonly Stretch[];
}

/**
 * The original of a source, by its id or the beginning of that, and, for words of its text (UTF-16 offsets, `end` exclusive), the pages of a PDF or elements of a page that they stand
 * in. Throws RapporteurError `no-source`.
 */
export async function original(register: Register, short: string, words?: { readonly start: number; readonly end: number }): Promise<Original> {
  const { db } = register;
  const id = await sourceId(register, short);
  const [bytes, origin, kept] = [await sourceBytes(db, id), await originOf(db, id), await source(db, id)];
  if (!bytes || !kept) throw new RapporteurError("no-source", id);
  // Of a note, or a text from before origins were kept, the text is all there is.
  const known: Origin = origin ?? { place: kept.url ?? id, format: "text", bodyStart: 0, stretches: [], notes: [] };
  return { ...known, source: id, bytes, stretches: words ? stretchesOf(known.stretches, words) : known.stretches };
}
