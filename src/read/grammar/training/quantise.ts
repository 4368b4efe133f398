import type { Averaged } from "./train-tagger.ts";

/** Average weights over as many trainings, with seeds from 1 on. */
export function averaged(seeds: number, run: (seed: number) => Averaged): Float64Array {
  const parts = Array.from({ length: seeds }, (_, seed) => run(seed + 1)), sum = new Float64Array(parts[0]?.averages.length ?? 0);
  for (const part of parts) for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + part.averages[i]! / part.clock;
  return sum;
}

/**
 * 8-bit codes of the largest weights, finer near zero: sign × square root, the largest being ±127; a weight is code × |code|.
 * Of all weights the share `keep` is kept, the rest become 0: they are mostly what single sentences left behind.
 */
export function quantise(weights: Float64Array, keep: number): Int8Array {
  const sizes = weights.map(Math.abs).sort(), largest = sizes.at(-1) ?? 0;
  const least = keep < 1 ? (sizes[Math.floor(sizes.length * (1 - keep))] ?? 0) : 0, scale = largest === 0 ? 0 : 1 / largest;
  return Int8Array.from(weights, (weight) => {
    const size = Math.abs(weight);
    return size < least ? 0 : Math.sign(weight) * Math.round(127 * Math.sqrt(size * scale));
  });
}
