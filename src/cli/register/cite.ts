import type { RankedClaim } from "#model/entry.ts";
import { columns } from "../columns.ts";
import { BODY, type Paragraph } from "../page.ts";
import { plain } from "../plain.ts";
import { showEdtf } from "../show-edtf.ts";
import type { Notes } from "./notes.ts";

/** The words that a claim rests on, with the number of their source; shortened at the end where they take more than `room` columns. */
export function cite({ source, quote }: Pick<RankedClaim, "source" | "quote">, notes: Notes, room: number): Paragraph {
  const words = plain(quote.exact);
  return { indent: BODY, label: { words: notes.of(source), style: "quiet" }, right: true, words: [{ words: `“${shortened(words, room)}”`, style: "quiet" }] };
}

/** The first words of a text that fit into `room` columns, with an ellipsis where words are left out. */
export function shortened(words: string, room: number): string {
  if (columns(words) <= room) return words;
  let kept = "";
  for (const word of words.split(/(?<=\s)/)) {
    if (columns(kept + word) > room - 2) break;
    kept += word;
  }
  return `${kept.trimEnd()} …`;
}

/** Who said it and when: "says Ana Torres, a party, 3 May 2021". */
export function saidBy({ saidBy: who, party, saidOn }: Pick<RankedClaim, "saidBy" | "party" | "saidOn">): string {
  const speaker = who ? `says ${plain(who.name)}${party === true ? ", a party" : ""}` : "";
  return [speaker, saidOn === undefined ? "" : showEdtf(saidOn)].filter(Boolean).join(", ");
}
