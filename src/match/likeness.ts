import type { ReasonKind } from "./reason-kinds.ts";

/** "same": beyond doubt, may join by itself. "likely": worth a person's look, with the reasons. "unlike": nothing to propose. */
export type Verdict = "same" | "likely" | "unlike";

/**
 * One ground for or against. `weight` is in bits of evidence, two decimals: +1 doubles the odds that the two are one, -1 halves them. `words` are
 * those of the first and of the second thing that it rests on; where there is only one thing to say, it stands alone.
 */
export interface Reason {
  readonly kind: ReasonKind;
  readonly weight: number;
  readonly words: readonly string[];
}

/** `score` is 0 to 1, three decimals: the odds of the summed weights. `reasons` stand heaviest first. */
export interface Likeness {
  readonly score: number;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** Where proposals begin and where joining begins; the second is set for precision: 0.98 is what users of resolvers ask for before a merge without a look. */
export const LIKELY = 0.5;
export const SAME = 0.98;

const RANK: Readonly<Record<Verdict, number>> = { unlike: 0, likely: 1, same: 2 };

const hundredths = (weight: number): number => Math.round(weight * 100);

/** A reason with its weight rounded, so that sums do not depend on their order. */
export const reason = (kind: ReasonKind, weight: number, ...words: readonly string[]): Reason => ({ kind, weight: hundredths(weight) / 100 + 0, words });

const heavier = (a: Reason, b: Reason): number =>
  Math.abs(b.weight) - Math.abs(a.weight) || b.weight - a.weight || compare(a.kind, b.kind) || compare(sorted(a.words), sorted(b.words)) || compare(a.words.join(" "), b.words.join(" "));
const sorted = (words: readonly string[]): string => [...words].sort().join(" ");
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const judge = (score: number): Verdict => (score >= SAME ? "same" : score >= LIKELY ? "likely" : "unlike");

/**
 * Adds the evidence up, after Fellegi and Sunter (A Theory for Record Linkage, 1969): independent grounds add as logarithms of odds. `prior` are the
 * bits that speak against any two things being one before anything is known of them. `atMost` keeps a verdict down whatever the sum.
 */
export function weigh(reasons: readonly Reason[], { prior = 0, atMost = "same" }: { readonly prior?: number; readonly atMost?: Verdict } = {}): Likeness {
  const bits = (reasons.reduce((sum, { weight }) => sum + hundredths(weight), 0) - hundredths(prior)) / 100;
  const score = Math.round(1000 / (1 + 2 ** -bits)) / 1000;
  const verdict = judge(score);
  return { score, verdict: RANK[verdict] <= RANK[atMost] ? verdict : atMost, reasons: [...reasons].sort(heavier) };
}

/** A likeness that needs no weighing: one ground decides. */
export const certain = (verdict: "same" | "unlike", ...reasons: readonly Reason[]): Likeness => ({ score: verdict === "same" ? 1 : 0, verdict, reasons });
