/**
 * An averaged perceptron (Collins 2002) over hashed rows: whole-number weights, and for each the sum of clock × change, from
 * which the average over all steps follows (Daumé 2006). All sums are whole numbers below 2^53, hence exact and the same everywhere.
 */
export interface Perceptron {
  readonly weights: Int32Array;
  readonly sums: Float64Array;
  clock: number;
}

export function perceptron(size: number): Perceptron {
  return { weights: new Int32Array(size), sums: new Float64Array(size), clock: 1 };
}

/** Adds `change` to one weight. */
export function update(p: Perceptron, at: number, change: number): void {
  p.weights[at] = p.weights[at]! + change;
  p.sums[at] = p.sums[at]! + p.clock * change;
}

/** Clock × average of every weight: whole numbers. */
export function averages(p: Perceptron): Float64Array {
  return Float64Array.from(p.sums, (sum, at) => p.clock * p.weights[at]! - sum);
}
