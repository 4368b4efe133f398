import { crsPurposes } from "#model/codes/crs-purposes.ts";
import type { Activity } from "#model/reading.ts";
import type { Quote } from "#model/quote.ts";
import { BODY, type Paragraph } from "./page.ts";
import { plain } from "./plain.ts";
import type { View } from "./view.ts";

const quiet = (words: string): Paragraph => ({ indent: BODY, words: [{ words, style: "quiet" }] });

function purpose({ purpose: code }: Activity): string {
  return code === undefined ? "" : `purpose ${code} ${crsPurposes.find((row) => row.code === code)?.label.en ?? ""}`.trim();
}

function confidence({ confidence: sure }: Activity): string {
  if (!sure) return "";
  return `confidence ${sure.value.toFixed(2)}${sure.reasons.length > 0 ? `: ${sure.reasons.join("; ")}` : ""}`;
}

/** Which words each part of a record rests on, and how sure the reader is of it. */
export function explainActivity(activity: Activity, view: View): Paragraph[] {
  const words = (what: string, quote: Quote): string => `${what}: “${plain(quote.exact)}”, line ${view.lineOf(quote.start)}`;
  const parts = [
    words("trigger", activity.trigger),
    ...activity.participants.map((one) => words(`${one.role} ${view.nameOf(one.entity)}`, one.quote)),
    ...(activity.date ? [words(`date ${activity.date.edtf}`, activity.date.quote)] : []),
    ...(activity.place ? [words(`place ${view.nameOf(activity.place.entity)}`, activity.place.quote)] : []),
    ...(activity.assertedBy ? [words(`said by ${view.nameOf(activity.assertedBy.entity)}`, activity.assertedBy.quote)] : []),
    ...view.figuresOf(activity.id).map((figure) => words(`figure ${figure.value} ${figure.unit}`, figure.quote)),
    purpose(activity),
    confidence(activity),
  ];
  return parts.filter(Boolean).map(quiet);
}
