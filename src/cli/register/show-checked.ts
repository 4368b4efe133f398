import { checkKinds, type CheckedEntry } from "#app/register/index.ts";
import { BLANK, BODY, type Paragraph } from "../page.ts";
import { plain } from "../plain.ts";
import { shortened } from "./cite.ts";

const PHRASES = 2;
const labelOf = (code: string): string => checkKinds.find((row) => row.code === code)?.label.en ?? code;

interface CheckedOptions {
  /** all phrases to search with */
  readonly explain: boolean;
  /** columns that the words of an entry may take */
  readonly room: number;
}

/** What was noticed of an entry, and how to look further: all phrases with `explain`, else the first two of each language. */
function showOne({ entry, name, findings, search, scores }: CheckedEntry, { explain, room }: CheckedOptions): Paragraph[] {
  const phrases = explain ? search : [...new Set(search.map(({ language }) => language))].flatMap((language) => search.filter((one) => one.language === language).slice(0, PHRASES));
  return [
    { indent: BODY, label: { words: entry, style: "quiet" }, words: [{ words: `“${shortened(plain(name), room)}”`, style: "quiet" }] },
    ...findings.map(({ check, reason, others }): Paragraph => ({ indent: BODY, hang: 2, words: [{ words: labelOf(check), style: "said" }, { words: `: ${reason.en}` }, { words: others.length > 0 ? ` · ${others.join(", ")}` : "", style: "quiet" }] })),
    { indent: BODY, hang: 2, label: { words: "scores", style: "quiet" }, words: [{ words: scores.map(({ kind, value, of }) => `${kind} ${value}/${of}`).join(" · "), style: "quiet" }] },
    ...phrases.map(({ language, words }, i): Paragraph => ({ indent: BODY, hang: 2, ...(i === 0 && { label: { words: "search", style: "quiet" as const } }), words: [{ words: `${language}: ${words}`, style: "quiet" }] })),
  ];
}

export const showChecked = (rows: readonly CheckedEntry[], options: CheckedOptions): Paragraph[] =>
  rows.length === 0 ? [{ indent: 0, words: [{ words: "Nothing to look at." }] }] : rows.flatMap((one, i) => [...(i > 0 ? [BLANK] : []), ...showOne(one, options)]);
