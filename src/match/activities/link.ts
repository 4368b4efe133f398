import { type Likeness, type Reason, reason, weigh } from "../likeness.ts";
import { gapBetween, type Span, spanOf } from "../dates/span.ts";
import { aboutReason, directionReason, figureReason, pairReason, participantReasons, wordingReason } from "./activity-evidence.ts";
import type { MatchActivity } from "./activity.ts";
import { isDeed, present, related } from "./like-activity.ts";
import { isDone, rungOf } from "./rungs.ts";

/**
 * How one activity stands to another. `under`: it falls under the agreement. `delivers`: it does what was announced, pledged or agreed. `answers`: it
 * is the offer, the pledge or the refusal to what was requested or offered.
 */
export type LinkKind = "under" | "delivers" | "answers";

/** A proposed link. `first` says which of the two that were compared comes first: the agreement, the promise, the request. */
export interface Link {
  readonly kind: LinkKind;
  readonly first: "a" | "b";
  readonly likeness: Likeness;
}

const PRIOR = 3.5;
const YEARS = 365 * 6;
const SLACK = 3;

/** Its date, or where it has none or no beginning ("by December") the day on which it was told. */
function datedOf({ date = "", told = "" }: MatchActivity): { readonly words: string; readonly span: Span } | null {
  const words = Number.isFinite(spanOf(date)?.from) || told === "" ? date : told;
  const span = spanOf(words);
  return span === null ? null : { words, span };
}

/** Whether the second can come after the first by their dates; what has none is no obstacle. */
function sequenceReason(first: MatchActivity, second: MatchActivity): Reason | null {
  const [from, to] = [datedOf(first), datedOf(second)];
  if (from === null || to === null) return null;
  const gap = gapBetween(from.span, to.span);
  return reason("sequence", gap < -SLACK ? -6 : gap > YEARS ? -2 : 1, from.words, to.words);
}

/** What speaks for a link of any kind between two in this order. */
const evidence = (first: MatchActivity, second: MatchActivity): readonly Reason[] => [
  ...present([pairReason(first, second), sequenceReason(first, second), aboutReason(first, second), wordingReason(first, second)]),
  ...participantReasons(first, second).slice(0, 2),
];

function under(agreement: MatchActivity, activity: MatchActivity): Likeness | null {
  if (agreement.kind !== "agreement" || !isDeed(activity.kind)) return null;
  const said = activity.partOf !== undefined && activity.partOf === agreement.id;
  const reasons = [...evidence(agreement, activity), ...(said ? [reason("falls-under", 12, activity.words)] : [])];
  return weigh(reasons, { prior: PRIOR, atMost: said ? "same" : "likely" });
}

function step(first: MatchActivity, second: MatchActivity): Likeness {
  const kind = first.kind === second.kind ? reason("kind", 0.5, first.kind) : reason("kind", -1, first.kind, second.kind);
  const reasons = [...evidence(first, second), kind, ...present([directionReason(first, second), figureReason(first, second)])];
  return weigh(reasons, { prior: PRIOR, atMost: "likely" });
}

const ASKED: ReadonlySet<string> = new Set(["interest", "requested", "offered", "considered"]);

/** The kind of step from one rung to another; null where the ladder has none. */
function stepKind(first: MatchActivity, second: MatchActivity): LinkKind | null {
  const [low, high] = [rungOf(first), rungOf(second)];
  if (low === null || isDone(first) || !related(first.kind, second.kind)) return null;
  if (high === null) return ASKED.has(first.status) ? "answers" : "delivers";
  if (high <= low) return null;
  return isDone(second) ? "delivers" : "answers";
}

function directed(first: MatchActivity, second: MatchActivity): Omit<Link, "first"> | null {
  const paper = under(first, second);
  if (paper !== null) return paper.verdict === "unlike" ? null : { kind: "under", likeness: paper };
  const kind = stepKind(first, second);
  const likeness = kind === null ? null : step(first, second);
  return kind === null || likeness === null || likeness.verdict === "unlike" ? null : { kind, likeness };
}

/**
 * How two activities may be linked; null where nothing speaks for it. Swapping the two changes only `first`. A link is a proposal unless the source
 * itself says that the one falls under the other.
 */
export function proposeLink(a: MatchActivity, b: MatchActivity): Link | null {
  const [forth, back] = [directed(a, b), directed(b, a)];
  if (forth === null) return back === null ? null : { ...back, first: "b" };
  return back === null || forth.likeness.score >= back.likeness.score ? { ...forth, first: "a" } : { ...back, first: "b" };
}

/** What has no date comes behind what has one. */
const startOf = ({ date, told }: MatchActivity): number => spanOf(date ?? told ?? "")?.from ?? Infinity;

/** The steps of a chain from the lowest rung to the highest, on one rung by date; what stands off the ladder comes last. */
export const orderChain = (steps: readonly MatchActivity[]): readonly MatchActivity[] =>
  [...steps].sort((a, b) => (rungOf(a) ?? 9) - (rungOf(b) ?? 9) || (startOf(a) - startOf(b) || 0) || (a.words < b.words ? -1 : a.words > b.words ? 1 : 0));
