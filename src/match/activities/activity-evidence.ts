import type { MatchEntity } from "../entities/entity.ts";
import { verdictOn } from "../entities/verdict-on.ts";
import { type Reason, reason, type Verdict } from "../likeness.ts";
import { gapBetween, spanOf, widthOf } from "../dates/span.ts";
import { concepts } from "../words/concepts.ts";
import { wordsOf } from "../words/fold.ts";
import { stemOf } from "../words/stem.ts";
import { stops } from "../words/stops.ts";
import { sameUnit } from "#model/units.ts";
import { once } from "../once.ts";
import type { MatchActivity, MatchFigure, MatchParticipant } from "./activity.ts";
import { giversOf, landsOf, takersOf } from "./sides.ts";

type Maybe = Reason | null;

/** Whether both are between the same countries. */
export function pairReason(a: MatchActivity, b: MatchActivity): Maybe {
  const [left, right] = [landsOf(a), landsOf(b)];
  if (left.length === 0 || right.length === 0) return null;
  const shared = left.filter((code) => right.includes(code));
  const words = [left.join("–"), right.join("–")];
  if (shared.length === 0) return reason("pair", -10, ...words);
  if (shared.length === left.length && shared.length === right.length) return reason("pair", shared.length > 1 ? 3 : 1.5, ...words);
  if (shared.length === Math.min(left.length, right.length)) return reason("pair", shared.length > 1 ? 2 : 0.75, shared.join("–"));
  return reason("pair", -3, ...words);
}

/** Whether the same side gives. */
export function directionReason(a: MatchActivity, b: MatchActivity): Maybe {
  const [left, right] = [giversOf(a), giversOf(b)];
  const swapped = left.some((code) => takersOf(b).includes(code) && !right.includes(code)) || right.some((code) => takersOf(a).includes(code) && !left.includes(code));
  if (swapped) return reason("direction", -6, left.join("–") || "?", right.join("–") || "?");
  const shared = left.find((code) => right.includes(code));
  return shared === undefined ? null : reason("direction", 1, shared);
}

const forWidth = (days: number): number => (days <= 1 ? 4 : days <= 31 ? 2.5 : days <= 366 ? 1 : 0.25);
const forGap = (days: number): number => (days <= 3 ? 1.5 : days <= 31 ? -2 : days <= 366 ? -5 : -8);

/** What has no date of its own was lately when it is told. */
const forTold = (days: number): number => (days <= 31 ? 0 : days <= 366 ? -1 : -2.5);

function toldReason({ date, told = "" }: MatchActivity, other: MatchActivity): Maybe {
  const [left, right] = [spanOf(told), spanOf(other.told ?? "")];
  if (left === null || right === null || date !== undefined || other.date !== undefined) return null;
  const weight = forTold(Math.abs(gapBetween(left, right)));
  return weight === 0 ? null : reason("date", weight, told, other.told ?? "");
}

/** Whether the dates meet, by how exact they are, or how far they are apart; where neither is said, whether the tellings are. */
export function dateReason(a: MatchActivity, b: MatchActivity): Maybe {
  const [left, right] = [spanOf(a.date ?? ""), spanOf(b.date ?? "")];
  if (left === null || right === null) return toldReason(a, b);
  const gap = Math.abs(gapBetween(left, right));
  return reason("date", gap === 0 ? forWidth(widthOf(left, right)) : forGap(gap), a.date ?? "", b.date ?? "");
}

const verdictOf = (a: MatchParticipant, b: MatchParticipant): Verdict => (a.entry !== undefined && a.entry === b.entry ? "same" : verdictOn(a.entity, b.entity));
const nameOf = ({ names }: MatchEntity): string => names[0] ?? "";
const bodies = ({ participants }: MatchActivity): readonly MatchParticipant[] => participants.filter(({ entity }) => entity.kind !== "country");

/** Bodies and persons that take part in both, three at most; countries have their own reason. */
export function participantReasons(a: MatchActivity, b: MatchActivity): readonly Reason[] {
  const [left, right] = [bodies(a), bodies(b)];
  if (left.length === 0 || right.length === 0) return [];
  const found = left.flatMap((one) => right.map((other) => ({ one, other, verdict: verdictOf(one, other) }))).filter(({ verdict }) => verdict !== "unlike");
  if (found.length === 0) return [reason("participant", -1, left.map(({ entity }) => nameOf(entity)).join(", "), right.map(({ entity }) => nameOf(entity)).join(", "))];
  const weights = found.map(({ one, other, verdict }) => reason("participant", verdict === "same" ? 2 : 0.75, nameOf(one.entity), nameOf(other.entity)));
  return topThree(weights);
}

const text = (one: Reason): string => [...one.words].sort().join(" ");
/** The three heaviest, each thing once, whichever order they come in. */
const topThree = (reasons: readonly Reason[]): readonly Reason[] =>
  [...new Map([...reasons].sort((x, y) => x.weight - y.weight).map((one) => [text(one), one])).values()].sort((x, y) => y.weight - x.weight || (text(x) < text(y) ? -1 : 1)).slice(0, 3);

/** What both are about: a product, a condition, a programme. */
export function aboutReason({ about: a = [] }: MatchActivity, { about: b = [] }: MatchActivity): Maybe {
  if (a.length === 0 || b.length === 0) return null;
  const found = a.flatMap((one) => b.map((other) => ({ verdict: verdictOn(one, other), words: [nameOf(one), nameOf(other)] }))).filter(({ verdict }) => verdict !== "unlike");
  const sames = topThree(found.map(({ verdict, words }) => reason("about", verdict === "same" ? 2 : 1, ...words)));
  return sames[0] ?? reason("about", -3.5, a.map(nameOf).join(", "), b.map(nameOf).join(", "));
}

const unitOf = once(({ unit }: MatchFigure): string => wordsOf(sameUnit(unit)).map((word) => concepts.get(word) ?? stemOf(word)).join(" "));
const digitsOf = (value: number): number => String(value).replace(/\D/g, "").replace(/0+$/, "").length;
const shown = ({ value, unit }: MatchFigure): string => `${value} ${unit}`;

function compareFigures(a: MatchFigure, b: MatchFigure): Reason {
  if (a.value === b.value) return reason("figure", digitsOf(a.value) > 2 ? 3 : digitsOf(a.value) === 2 || a.value >= 1000 ? 2 : 1, shown(a), shown(b));
  const [low, high] = [a.value, b.value].sort((x, y) => x - y) as [number, number];
  return reason("figure", high <= low * 1.1 ? 0.5 : high > low * 5 ? -2 : -1, shown(a), shown(b));
}

/** The figures that count the same unit: the best agreement, or else the least contradiction. Sources contradict each other, so that is no proof. */
export function figureReason({ figures: a = [] }: MatchActivity, { figures: b = [] }: MatchActivity): Maybe {
  const found = a.flatMap((one) => b.filter((other) => unitOf(one) === unitOf(other)).map((other) => compareFigures(one, other)));
  return topThree(found)[0] ?? null;
}

/** Paper, terms and place, where both say them. */
export function detailReasons(a: MatchActivity, b: MatchActivity): readonly Reason[] {
  const reasons: Reason[] = [];
  if (a.instrument !== undefined && b.instrument !== undefined) reasons.push(reason("instrument", a.instrument === b.instrument ? 2 : -5, a.instrument, b.instrument));
  if (a.terms !== undefined && b.terms !== undefined) reasons.push(reason("terms", a.terms === b.terms ? 0.5 : -1.5, a.terms, b.terms));
  if (a.place !== undefined && b.place !== undefined) {
    const verdict = verdictOn(a.place, b.place);
    if (verdict === "same" || a.place.kind === b.place.kind) reasons.push(reason("place", verdict === "unlike" ? -2.5 : verdict === "same" ? 1.5 : 0.5, nameOf(a.place), nameOf(b.place)));
  }
  return reasons;
}

const foldedOf = once(({ words }: MatchActivity): readonly string[] => wordsOf(words));
const lineOf = once((activity: MatchActivity): string => foldedOf(activity).join(" "));
const contentOf = once((activity: MatchActivity): ReadonlySet<string> => new Set(foldedOf(activity).filter((word) => !stops.has(word) && word.length > 2).map((word) => concepts.get(word) ?? stemOf(word))));

const ofOneSource = (a: MatchActivity, b: MatchActivity): boolean => a.source !== undefined && a.source === b.source;

const LONG = 8;
/** The sentence in which it is told, folded, where it is long enough to tell it from others; else null. */
export const sentenceOf = (activity: MatchActivity): string | null => (foldedOf(activity).length < LONG ? null : lineOf(activity));
/** Whether both are told in the very same sentence, as reprints do. */
export const sameSentence = (a: MatchActivity, b: MatchActivity): boolean => !ofOneSource(a, b) && foldedOf(a).length >= LONG && lineOf(a) === lineOf(b);

const writtenOf = once(({ words }: MatchActivity): ReadonlyMap<string, string> =>
  new Map(words.split(/[^\p{L}\p{N}]+/u).flatMap((word) => wordsOf(word).map((one) => [concepts.get(one) ?? stemOf(one), word] as const))));

/** The words that stand for concepts, as they are written in the telling. */
const asWritten = (activity: MatchActivity, concept: readonly string[]): readonly string[] => concept.map((one) => writtenOf(activity).get(one) ?? one);

/** How far both are told in the same words, whichever of the two languages they are told in. */
export function wordingReason(a: MatchActivity, b: MatchActivity): Maybe {
  if (sameSentence(a, b)) return reason("wording", 6, a.words, b.words);
  if (ofOneSource(a, b)) return null;
  const [left, right] = [contentOf(a), contentOf(b)];
  const shorter = Math.min(left.size, right.size);
  if (shorter < 4) return null;
  const shared = [...left].filter((word) => right.has(word));
  const share = shared.length / shorter;
  return share < 0.4 ? null : reason("wording", Math.min(2.5, (share - 0.4) * 5), asWritten(a, shared.sort().slice(0, 6)).join(", "));
}
