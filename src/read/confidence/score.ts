import type { Ground } from "#model/ground.ts";
import { BIAS, WEIGHTS } from "./weights.ts";

/** A probability with the features that weigh most in it, the strongest first. */
export interface Score {
  readonly value: number;
  readonly grounds: readonly Ground[];
}

/**
 * How likely a careful coder would record the candidate: a logistic model over its features, fitted to coded texts by scripts/fit.ts.
 * Weights are rounded to thousandths, so that the sum is the same on every machine.
 */
export function scoreOf(features: readonly string[]): Score {
  let sum = BIAS;
  const weighed: (readonly [number, string])[] = [];
  for (const f of features) {
    const w = WEIGHTS[f];
    if (w === undefined) continue;
    sum += w;
    weighed.push([w, f]);
  }
  weighed.sort((a, b) => Math.abs(b[0]) - Math.abs(a[0]));
  const value = Math.round(1000 / (1 + Math.exp(-sum / 1000))) / 1000;
  return { value, grounds: weighed.slice(0, 4).map(([w, feature]) => ({ kind: "feature", feature, speaks: w > 0 ? "for" : "against" })) };
}
