import { entryOfDraft, type ReviewItem } from "#app/register/index.ts";
import type { RankedClaim } from "#model/entry.ts";
import { firm } from "../firm.ts";
import { lineIndex } from "../line-index.ts";
import { BLANK, BODY, type Paragraph } from "../page.ts";
import { plain } from "../plain.ts";
import { showEdtf } from "../show-edtf.ts";
import { showQuote } from "../show-quote.ts";
import { withDots } from "../with-dots.ts";
import { saidBy } from "./cite.ts";
import { describeEntry, describeParts, kindOf, STATUS_STYLES } from "./describe-entry.ts";
import { showProperty, showValue } from "./show-claim.ts";

/** The claims of a draft as a page numbers them. */
export const rankedOf = (item: ReviewItem): readonly RankedClaim[] => entryOfDraft(item.draft, item.draft.id).claims;

function heading({ draft, title, published }: ReviewItem, waiting: number): Paragraph[] {
  const from = [title ? plain(title) : draft.source.slice(0, 19), published === null ? "no date" : showEdtf(published)].join(" · ");
  return [{ indent: 0, words: [{ words: from, style: "quiet" }, { words: `\u00a0· ${waiting} to review`, style: "quiet" }] }];
}

function lookalike({ target }: ReviewItem): Paragraph[] {
  if (!target) return [];
  const how = target.sure ? "is" : "looks like";
  return [{ indent: BODY, hang: 2, label: { words: how, style: "said" }, words: [{ words: `“${plain(target.name)}” ${target.entry}` }, { words: ` · ${target.reasons.join("; ")}`, style: "quiet" }] }];
}

const KEYS = "a accept · e edit · x reject · u unsure · s skip · z undo · q end";

/** The keys that decide a draft. */
export const keysOf = ({ target }: ReviewItem): string => (target && !target.sure ? `j join these two · ${KEYS.replace("a accept", "a accept as another")}` : target ? KEYS.replace("a accept", "a accept and join") : KEYS);

const DOTS = 4;

/** A confidence as dots, "●●●○": two decimals would promise more than they hold. */
function dots(confidence: number): string {
  const full = Math.max(1, Math.min(DOTS, Math.ceil(confidence * DOTS)));
  return "●".repeat(full) + "○".repeat(DOTS - full);
}

/** A draft as one decides it: what it says, the words, every value with its number for editing. */
export function showDraft(item: ReviewItem, { waiting, room }: { readonly waiting: number; readonly room: number }): Paragraph[] {
  const { draft, text } = item;
  const entry = entryOfDraft(draft, draft.id);
  const lineOf = lineIndex(text);
  const lead = entry.claims.find(({ property }) => property === "status" || property === "name")!;
  const said = saidBy(lead);
  const sure = draft.confidence === undefined ? [] : [[{ words: firm(`sure ${dots(draft.confidence)}`), style: "quiet" as const }]];
  const status = lead.property === "status" ? lead.value : null;
  const facts = [...(entry.kind === "activity" ? [kindOf(entry), ...describeParts(entry)] : [describeEntry(entry)]), said];
  return [
    BLANK,
    ...heading(item, waiting),
    BLANK,
    { indent: BODY, label: status ? { words: status, style: STATUS_STYLES[status] } : { words: entry.type, style: "quiet" }, words: withDots([...facts.filter(Boolean), ...sure]) },
    showQuote(lead.quote, { line: lineOf(lead.quote.start), room }),
    ...entry.claims.map((claim, i): Paragraph => ({ indent: BODY, hang: 2, label: { words: `${i + 1}`, style: "quiet" }, right: true, words: [{ words: `${showProperty(claim)} ${showValue(claim)}` }, ...(claim === lead ? [] : [{ words: ` “${plain(claim.quote.exact).slice(0, 60)}”`, style: "quiet" as const }])] })),
    ...lookalike(item),
    BLANK,
    { indent: 0, words: [{ words: keysOf(item), style: "quiet" }] },
  ];
}
