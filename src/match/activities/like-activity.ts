import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import { certain, type Likeness, type Reason, reason, weigh } from "../likeness.ts";
import { aboutReason, dateReason, detailReasons, directionReason, figureReason, pairReason, participantReasons, sameSentence, wordingReason } from "./activity-evidence.ts";
import type { MatchActivity } from "./activity.ts";
import { isDone, rungReason } from "./rungs.ts";

/** Kinds that one matter is told as: a donated hospital is supply, finance or investment. */
const FAMILIES: readonly (readonly ActivityKind[])[] = [
  ["supply", "finance", "investment"], ["deployment", "expert-exchange", "service", "training"], ["research", "technology-transfer", "investment"], ["supply", "market-access"], ["supply", "technology-transfer"],
];

/** Whether two kinds may be one matter; general cooperation may be any but a meeting or a paper. */
export const related = (a: ActivityKind, b: ActivityKind): boolean =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b)) || (a === "cooperation" && isDeed(b)) || (b === "cooperation" && isDeed(a));
export const isDeed = (kind: ActivityKind): boolean => kind !== "meeting" && kind !== "agreement";

/** What two activities must have beyond a doubt before anything is joined: evidence of when, or a figure that tells. */
const anchored = (reasons: readonly Reason[]): boolean => reasons.some(({ kind, weight }) => (kind === "date" && weight >= 1) || (kind === "figure" && weight >= 2));

export const present = (all: readonly (Reason | null)[]): readonly Reason[] => all.filter((one) => one !== null);

const PRIOR = 4;
/** Where the countries of either are not known, more has to be known of the rest. */
const PRIOR_WITHOUT_PAIR = 5.5;

const mayJoin = (a: MatchActivity, b: MatchActivity, reasons: readonly Reason[]): boolean =>
  a.kind === b.kind && isDone(a) === isDone(b) && (sameSentence(a, b) ? reasons.every(({ weight }) => weight >= 0) : anchored(reasons) && reasons.some(({ kind }) => kind === "pair"));

/**
 * Whether two activities are one, told twice. Symmetric. Two deliveries, teams or courses between the same countries are not one unless their dates or
 * figures say so; a promise and its delivery are never joined by themselves: `proposeLink` makes them a chain.
 */
export function likeActivity(a: MatchActivity, b: MatchActivity): Likeness {
  if (a === b) return certain("same", reason("itself", 20, a.words));
  if (!related(a.kind, b.kind)) return certain("unlike", reason("kind", -20, a.kind, b.kind));
  const pair = pairReason(a, b);
  if (pair !== null && pair.weight <= -10) return certain("unlike", pair);
  const reasons = [
    ...present([pair, reason("kind", a.kind === b.kind ? 1.5 : -1.5, a.kind, b.kind), directionReason(a, b), dateReason(a, b), rungReason(a, b), aboutReason(a, b), figureReason(a, b), wordingReason(a, b)]),
    ...participantReasons(a, b),
    ...detailReasons(a, b),
  ];
  return weigh(reasons, { prior: pair === null ? PRIOR_WITHOUT_PAIR : PRIOR, atMost: mayJoin(a, b, reasons) ? "same" : "likely" });
}
