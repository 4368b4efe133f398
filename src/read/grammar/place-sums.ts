import { LINE, lineFeatures, ROUND1, WORD_FEATURES, wordFeatures } from "./parse-features.ts";
import { add, sum, type Scorer } from "./parse-score.ts";
import { PLACES, type ParseState } from "./parse-state.ts";

/** Places where a word may stand, each with two sums (left, right) in a word's record. */
export const FRONT = 0, NEXT = 2, AFTER_NEXT = 4, TOP = 6, BENEATH = 8, THIRD = 10;

/** What words say by themselves, remembered from sentence to sentence: each in the one slot that its hash points at. */
export interface PlaceCache {
  /** `STRIDE` numbers a slot: the sums, then the hashes that they depend on. */
  readonly slots: Int32Array;
}

const SLOTS_BITS = 12, STRIDE = 16, WORD = 12, SUFFIX = 13, USED = 14;

export function placeCache(): PlaceCache {
  return { slots: new Int32Array(STRIDE << SLOTS_BITS) };
}

/** Puts into the workspace what each word of the sentence says by itself in each place: once, though it is asked at every move. */
export function sumPlaces(scorer: Scorer & { readonly places: PlaceCache }, s: ParseState): void {
  const { slots } = scorer.places, said = s.said, none = s.n + 1;
  for (let word = 0; word <= none; word++) {
    const at = ((s.wordTag[word]! >>> (32 - SLOTS_BITS)) * STRIDE) | 0;
    if (slots[at + WORD] !== s.wordTag[word] || slots[at + SUFFIX] !== s.suffix[word] || slots[at + USED] === 0) fill(scorer, s, { word, at });
    for (let i = 0; i < PLACES; i++) said[PLACES * word + i] = slots[at + i]!;
  }
  for (let b = 0; b <= s.n; b++) {
    const next = PLACES * (b < s.n ? b + 1 : none) + NEXT, after = PLACES * (b + 1 < s.n ? b + 2 : none) + AFTER_NEXT, own = PLACES * b + FRONT;
    lineFeatures(s, b);
    sum[0] = said[own]! + said[next]! + said[after]!;
    sum[1] = said[own + 1]! + said[next + 1]! + said[after + 1]!;
    add(scorer, LINE, ROUND1);
    said[own] = sum[0];
    said[own + 1] = sum[1];
  }
}

function fill(scorer: Scorer & { readonly places: PlaceCache }, s: ParseState, { word, at }: { readonly word: number; readonly at: number }): void {
  const { slots } = scorer.places;
  wordFeatures(s, word);
  for (let place = 0; place < PLACES; place += 2) {
    sum[0] = sum[1] = 0;
    add(scorer, WORD_FEATURES[place >> 1]!, WORD_FEATURES[(place >> 1) + 1]!);
    slots[at + place] = sum[0];
    slots[at + place + 1] = sum[1];
  }
  slots[at + WORD] = s.wordTag[word]!;
  slots[at + SUFFIX] = s.suffix[word]!;
  slots[at + USED] = 1;
}
