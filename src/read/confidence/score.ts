import type { Ground } from "#model/ground.ts";
import type { Feature } from "./feature.ts";
import { weightTree, type Fitted } from "./weight-tree.ts";
import { BIAS, WEIGHTS } from "./weights.ts";

/** A probability with the features that weigh most in it, the strongest first. */
export interface Score {
  readonly value: number;
  readonly grounds: readonly Ground[];
}

/** How many features are told as grounds. */
const MOST = 4;

let fittedOf: ReturnType<typeof weightTree> | undefined;

/** Takes one more into the strongest so far; of equals the first stays before. */
function rank(strongest: Fitted[], one: Fitted): void {
  let at = strongest.length;
  while (at > 0 && Math.abs(strongest[at - 1]!.weight) < Math.abs(one.weight)) at--;
  if (at === MOST) return;
  strongest.splice(at, 0, one);
  if (strongest.length > MOST) strongest.pop();
}

/**
 * How likely a careful coder would record the candidate: a logistic model over its features, fitted to coded texts by scripts/fit.ts.
 * Weights are rounded to thousandths, so that the sum is the same on every machine.
 */
export function scoreOf(features: readonly Feature[]): Score {
  fittedOf ??= weightTree(WEIGHTS);
  let sum = BIAS;
  const strongest: Fitted[] = [];
  for (const feature of features) {
    const fitted = fittedOf(feature);
    if (!fitted) continue;
    sum += fitted.weight;
    rank(strongest, fitted);
  }
  const value = Math.round(1000 / (1 + Math.exp(-sum / 1000))) / 1000;
  return { value, grounds: strongest.map(({ ground }) => ground) };
}
