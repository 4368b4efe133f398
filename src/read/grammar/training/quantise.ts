/** Sums of averages over several trainings, made comparable by their clocks. */
export function total(parts: readonly { readonly averages: Float64Array; readonly clock: number }[]): Float64Array {
  const sum = new Float64Array(parts[0]?.averages.length ?? 0);
  for (const part of parts) for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + part.averages[i]! / part.clock;
  return sum;
}

/** 8-bit codes of weights, finer near zero: sign × square root, the largest being ±127. Decode with `decodeWeights`. */
export function quantise(weights: Float64Array): Int8Array {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest === 0 ? 0 : 1 / largest;
  return Int8Array.from(weights, (weight) => Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) * scale)));
}
