import { mix } from "../hash.ts";

/** A seeded sequence of 32-bit numbers (a counter through MurmurHash3's mixer): the same on every machine. */
export function random(seed: number): () => number {
  let state = mix(seed + 0x9e3779b9);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    return mix(state) >>> 0;
  };
}

/** The numbers below `count` in a random order (Fisher and Yates). */
export function shuffled(count: number, next: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = next() % (i + 1), kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
  return order;
}
