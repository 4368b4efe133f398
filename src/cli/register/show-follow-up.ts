import { inferenceLabels, type FollowUp, type Inference } from "#app/register/index.ts";
import { BLANK, BODY, type Paragraph } from "../page.ts";
import { plain } from "../plain.ts";
import { showEdtf } from "../show-edtf.ts";
import { withDots } from "../with-dots.ts";
import { cite } from "./cite.ts";
import { describeEntry, kindOf, STATUS_STYLES } from "./describe-entry.ts";
import type { Notes } from "./notes.ts";

/** What we conclude, with its reason; marked so that nobody takes it for something that was said. */
export const showInference = ({ kind, since, reason }: Inference): Paragraph => ({
  indent: BODY, hang: 2,
  words: [{ words: `${inferenceLabels[kind].en}${since === null || kind === "due" ? "" : ` since ${showEdtf(since)}`}`, style: kind === "fulfilled" ? "good" : "ended" }, { words: ` (inferred: ${reason.en})`, style: "quiet" }],
});

function inCharge({ charge, lookAgain }: FollowUp): Paragraph[] {
  if (!charge) return [];
  const again = charge.lookAgain === undefined ? "" : `, ${lookAgain ? "to be looked at again since" : "looks again on"} ${showEdtf(charge.lookAgain)}`;
  return [{ indent: BODY, words: [{ words: `${plain(charge.person)} looks after it${again}` }] }];
}

/** A commitment: who owes what to whom, on which rung, by when, last heard of when, and what follows from that. */
export function showFollowUp(one: FollowUp, notes: Notes, room: number): Paragraph[] {
  const { entry, status, due, lastHeard } = one;
  const facts = [kindOf(entry), describeEntry(entry), due ? `due ${showEdtf(due.edtf)}` : "", lastHeard === null ? "no source has a date" : `last heard of ${showEdtf(lastHeard)}`];
  const last = one.steps.findLast((step) => step.status === status && step.entry === entry.id) ?? one.steps.at(-1);
  return [
    { indent: BODY, label: { words: status, style: STATUS_STYLES[status] }, words: withDots([...facts.filter(Boolean), [{ words: entry.id, style: "quiet" }]]) },
    ...(last ? [cite(last.claim, notes, room)] : []),
    ...inCharge(one),
    ...one.inferences.map(showInference),
  ];
}

/** Commitments, one beneath the other. */
export const showFollowUps = (rows: readonly FollowUp[], notes: Notes, room: number): Paragraph[] => rows.flatMap((one, i) => [...(i > 0 ? [BLANK] : []), ...showFollowUp(one, notes, room)]);
