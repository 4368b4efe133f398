import type { Ingested } from "#app/register/index.ts";
import { BLANK, BODY, type Paragraph } from "../page.ts";
import { plain } from "../plain.ts";

/** What came of one source: added or there already, its title and place, what joined, what waits. */
export function showIngested(place: string, { kind, title, joined, accepted, open, sameReport }: Ingested): Paragraph {
  const name = [plain(title ?? place), title ? plain(place) : ""].filter(Boolean).join(" · ");
  const counts = [accepted > 0 ? `${accepted} accepted` : "", joined > 0 ? `${joined} joined by ${joined === 1 ? "itself" : "themselves"}` : "", open > 0 ? `${open} to review` : ""].filter(Boolean).join(", ");
  const same = sameReport ? `${sameReport.sure ? "one report with" : "perhaps one report with"} “${plain(sameReport.title)}”` : "";
  const after = [counts, same].filter(Boolean).map((words) => ` · ${words}`).join("");
  return { indent: BODY, hang: 2, label: { words: kind === "added" ? "added" : "there already", style: kind === "added" ? "good" : "quiet" }, words: [{ words: name }, { words: after, style: "quiet" }] };
}

export interface TakenTotals {
  readonly added: number;
  readonly known: number;
  readonly refused: number;
  readonly open: number;
}

/** "12 read (10 added, 2 there already), 3 refused: rapporteur refused · 9 to review: rapporteur review", with `more` between the two. */
export function showTaken({ added, known, refused, open }: TakenTotals, more: readonly string[] = []): Paragraph[] {
  const split = known > 0 ? ` (${added} added, ${known} there already)` : "";
  const read = refused > 0 ? `${added + known} read${split}, ${refused} refused: rapporteur refused` : known > 0 ? `${added + known} read${split}` : `${added} added`;
  const parts = [read, ...more, open > 0 ? `${open} to review: rapporteur review` : ""].filter(Boolean);
  return [BLANK, { indent: 0, words: [{ words: parts.join(" · "), style: "quiet" }] }];
}
