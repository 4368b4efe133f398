import { mix } from "../hash.ts";

const WIDTH = 4;
/** Texts shorter than this keep all their shingles, longer ones one in four: enough to tell shares apart within a few hundredths. */
const SHORT = 160;
const EVERY = 4;

/** A text's shingles by hash, ascending and once each: all of them (`every` 1), or those whose hash is divisible by four. */
export interface Shingles {
  readonly every: 1 | 4;
  readonly hashes: readonly number[];
}

const hashAt = (words: readonly number[], at: number): number => {
  let hash = 0;
  for (let k = 0; k < WIDTH; k++) hash = Math.imul(hash, 31) + words[at + k]! | 0;
  return mix(hash);
};

const ascending = (a: number, b: number): number => a - b;

/**
 * Every run of four words, hashed and sampled by the value of the hash, so that the same run is kept or left out in every text (Broder, On the resemblance
 * and containment of documents, 1997: sketches modulo m; unlike minima they keep containment as well as resemblance).
 */
export function shinglesOf(words: readonly number[]): Shingles {
  const every = words.length < SHORT ? 1 : EVERY;
  const kept = new Set<number>();
  for (let at = 0; at + WIDTH <= words.length; at++) {
    const hash = hashAt(words, at);
    if ((hash & (every - 1)) === 0) kept.add(hash);
  }
  return { every, hashes: [...kept].sort(ascending) };
}

/** How many shingles two texts share, and how many each has, on the coarser of the two samples. */
export function compareShingles(a: Shingles, b: Shingles): { readonly shared: number; readonly a: number; readonly b: number } {
  const mask = Math.max(a.every, b.every) - 1;
  const [left, right] = [a.every - 1 === mask ? a.hashes : a.hashes.filter((hash) => (hash & mask) === 0), b.every - 1 === mask ? b.hashes : b.hashes.filter((hash) => (hash & mask) === 0)];
  let shared = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const difference = left[i]! - right[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return { shared, a: left.length, b: right.length };
}
