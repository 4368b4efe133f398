import type { Weighed } from "./score.ts";

/** How often facts of a like confidence are right. */
export interface Bin {
  readonly facts: number;
  /** mean confidence */
  readonly confidence: number;
  /** share that is right */
  readonly right: number;
}

/** What confidence is worth: the more it tells, the further apart the halves; the better it is calibrated, the nearer right to confidence. */
export interface Calibration {
  readonly top: Bin;
  readonly bottom: Bin;
  /** from the least to the most confident, as even in number as may be */
  readonly fifths: readonly Bin[];
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : thousandths(values.reduce((sum, value) => sum + value, 0) / values.length));

const binOf = (facts: readonly Weighed[]): Bin => ({ facts: facts.length, confidence: mean(facts.map((one) => one.confidence)), right: mean(facts.map((one) => Number(one.right))) });

/** Splits facts at the median confidence, and in fifths; null where there are fewer than ten. Of equal confidences the first found stand first. */
export function calibrate(facts: readonly Weighed[]): Calibration | null {
  if (facts.length < 10) return null;
  const sorted = [...facts].sort((a, b) => a.confidence - b.confidence);
  const part = (n: number, of: number): Bin => binOf(sorted.slice(Math.floor((n * sorted.length) / of), Math.floor(((n + 1) * sorted.length) / of)));
  return { bottom: part(0, 2), top: part(1, 2), fifths: [0, 1, 2, 3, 4].map((n) => part(n, 5)) };
}
