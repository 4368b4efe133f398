import type { EntrySummary } from "#app/register/index.ts";
import { firm } from "../firm.ts";
import { BLANK, BODY, type Paragraph } from "../page.ts";
import { plain } from "../plain.ts";
import { showEdtf } from "../show-edtf.ts";
import { withDots } from "../with-dots.ts";
import { kindOf, STATUS_STYLES } from "./describe-entry.ts";
import { countryName } from "./show-claim.ts";

/** Two days as the EDTF date that spans them. */
export function edtfOfDays(first: string | null, last: string | null): string | null {
  if (first === null || last === null) return first === null ? (last === null ? null : `../${last}`) : `${first}/..`;
  if (first === last) return first;
  if (first.slice(0, 7) === last.slice(0, 7) && first.endsWith("-01")) return first.slice(0, 7);
  if (first.endsWith("-01-01") && last.endsWith("-12-31") && first.slice(0, 4) === last.slice(0, 4)) return first.slice(0, 4);
  return `${first}/${last}`;
}

export const countOf = (count: number, noun: string): string => `${count} ${count === 1 ? noun : noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;

/** "2 sources", "3 sources, 2 independent" */
export const sourcesWords = ({ sources, independent }: Pick<EntrySummary, "sources" | "independent">): string => (sources === independent ? countOf(sources, "source") : `${countOf(sources, "source")}, ${independent} independent`);

function activity(one: EntrySummary): Paragraph[] {
  const edtf = edtfOfDays(one.firstDay, one.lastDay);
  const parts = [kindOf(one), one.countries.map(countryName).join(" – "), edtf === null ? "" : firm(showEdtf(edtf)), firm(sourcesWords(one)), one.charge === null ? "" : `${plain(one.charge)} looks after it`];
  return [
    { indent: BODY, label: { words: one.status ?? "no status", style: one.status ? STATUS_STYLES[one.status] : "quiet" }, words: withDots(parts.filter(Boolean)) },
    { indent: BODY, label: { words: one.id, style: "quiet" }, words: [{ words: `“${plain(one.name)}”`, style: "quiet" }] },
  ];
}

const entity = (one: EntrySummary): Paragraph[] => [
  { indent: BODY, label: { words: one.id, style: "quiet" }, words: [{ words: plain(one.name) }, { words: ` · ${kindOf(one).toLowerCase()} · ${sourcesWords(one)}`, style: "quiet" }] },
];

/** Entries as a list: the status and what it is, beneath it its id and its words. */
export const showSummaries = (rows: readonly EntrySummary[]): Paragraph[] => {
  if (rows.length === 0) return [{ indent: 0, words: [{ words: "The register has no such entry." }] }];
  return rows.flatMap((one, i) => [...(i > 0 && one.kind === "activity" ? [BLANK] : []), ...(one.kind === "activity" ? activity(one) : entity(one))]);
};
