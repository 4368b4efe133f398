import { GOLDEN, mix } from "./hash.ts";
import type { ParseState } from "./parse-state.ts";

/** How many features a configuration has: always the same number, in the same order. */
export const PARSE_FEATURES = 84;

/** Templates without word forms: they have few values and are asked for all the time, so they live close together, where the cache is. */
const COMMON = new Set([
  0, 16, 21, 22, 24, 26, 29, 33, 34, 35, 36, 37, 40, 41, 44, 45, 46, 47, 48, 49, 50, 61, 62, 63, 64, 65, 66, 68, 70, 71, 72, 73, 74, 75, 76, 77, 78, 81,
  82, 83,
]);

/** How many bits fewer a template's rows take: those of `COMMON` share the first eighth of the table. */
const NARROWER = Uint8Array.from({ length: PARSE_FEATURES }, (_, i) => (COMMON.has(i) ? 3 : 0));

/** Added once more for each template, so that equal words in different places do not share a row. */
const SALT = 0x6a09e667;

const features = new Int32Array(PARSE_FEATURES);

/** Places in `ParseState.at`: the top words of the stack, then the first words not yet read. */
const S0 = 0, S1 = 1, S2 = 2, S3 = 3, B0 = 4, B1 = 5, B2 = 6, B3 = 7;

/**
 * The features of a configuration: Zhang and Nivre's (2011) templates over the top of the stack, the front words and their
 * outermost children, with distances, what stands between, and what kinds of children a word has. The answer is one shared array
 * of hashes: read it before the next call, and take rows from it with `rowOf`.
 */
export function parseFeatures(s: ParseState): Int32Array {
  const none = s.n + 1, d = s.depth, b = s.front, at = s.at, stack = s.stack;
  at[S0] = d > 0 ? stack[d - 1]! : none;
  at[S1] = d > 1 ? stack[d - 2]! : none;
  at[S2] = d > 2 ? stack[d - 3]! : none;
  at[S3] = d > 3 ? stack[d - 4]! : none;
  at[B0] = b;
  at[B1] = b < s.n ? b + 1 : none;
  at[B2] = b + 1 < s.n ? b + 2 : none;
  at[B3] = b + 2 < s.n ? b + 3 : none;
  wordFeatures(s, at, features);
  pairFeatures(s, at, features);
  tripleFeatures(s, at, features);
  childFeatures(s, at, features);
  kindFeatures(s, at, features);
  betweenFeatures(s, at, features);
  return features;
}

/** The weight row of feature `i`; `shift` is 32 minus the table's bits. */
export function rowOf(hashes: Int32Array, i: number, shift: number): number {
  return Math.imul(hashes[i]! + Math.imul(i, SALT), GOLDEN) >>> (shift + NARROWER[i]!);
}

function wordFeatures(s: ParseState, at: Int32Array, r: Int32Array): void {
  const wt = s.wordTag, x = s.suffix;
  r[0] = 1;
  r[1] = wt[at[S0]!]!;
  r[2] = wt[at[S1]!]!;
  r[3] = wt[at[S2]!]!;
  r[4] = wt[at[B0]!]!;
  r[5] = wt[at[B1]!]!;
  r[6] = wt[at[B2]!]!;
  r[7] = x[at[S0]!]!;
  r[8] = x[at[S1]!]!;
  r[9] = x[at[B0]!]!;
  r[10] = x[at[S0]!]! + Math.imul(x[at[B0]!]!, 3);
  r[11] = x[at[S0]!]! + Math.imul(x[at[S1]!]!, 9);
}

function pairFeatures(s: ParseState, at: Int32Array, r: Int32Array): void {
  const t = s.tag, wt = s.wordTag, w = s.word, s0 = at[S0]!, s1 = at[S1]!, b0 = at[B0]!, b1 = at[B1]!;
  const b0t = Math.imul(t[b0]!, 3), b0wt = Math.imul(wt[b0]!, 3), b1t = Math.imul(t[b1]!, 5);
  const s1t = Math.imul(t[s1]!, 9), s1wt = Math.imul(wt[s1]!, 9), s0t = t[s0]!, s0wt = wt[s0]!;
  r[12] = s0wt + b0wt;
  r[13] = w[s0]! + Math.imul(w[b0]!, 3);
  r[14] = s0wt + b0t;
  r[15] = s0t + b0wt;
  r[16] = s0t + b0t;
  r[17] = s0wt + s1wt;
  r[18] = w[s0]! + Math.imul(w[s1]!, 9);
  r[19] = s0wt + s1t;
  r[20] = s0t + s1wt;
  r[21] = s0t + s1t;
  r[22] = s1t + b0t;
  r[23] = s1wt + b0wt;
  r[24] = b0t + b1t;
  r[25] = b0wt + Math.imul(w[b1]!, 5);
}

function tripleFeatures(s: ParseState, at: Int32Array, r: Int32Array): void {
  const t = s.tag, wt = s.wordTag, w = s.word, s0 = at[S0]!, s1 = at[S1]!, b0 = at[B0]!, b1 = at[B1]!;
  const b0t = Math.imul(t[b0]!, 3), b0wt = Math.imul(wt[b0]!, 3), b1t = Math.imul(t[b1]!, 5), b2t = Math.imul(t[at[B2]!]!, 7);
  const s1t = Math.imul(t[s1]!, 9), s1wt = Math.imul(wt[s1]!, 9), s0t = t[s0]!, s0wt = wt[s0]!, s2t = Math.imul(t[at[S2]!]!, 11);
  r[26] = s0t + b0t + b1t;
  r[27] = s0wt + b0t + b1t;
  r[28] = s0t + b0wt + b1t;
  r[29] = s0t + s1t + b0t;
  r[30] = s0wt + s1t + b0t;
  r[31] = s0t + s1wt + b0t;
  r[32] = s0t + s1t + b0wt;
  r[33] = s0t + s1t + b0t + b1t;
  r[34] = b0t + b1t + b2t;
  r[35] = s0t + s1t + s2t;
  r[36] = s0t + s1t + s2t + b0t;
  r[37] = s0t + b0t + b1t + b2t;
  r[38] = Math.imul(wt[b1]!, 5) + s0t + b0t;
  r[39] = Math.imul(w[at[S2]!]!, 11) + s0t + s1t;
  r[40] = Math.imul(t[at[B3]!]!, 13) + b1t + b0t;
  r[41] = Math.imul(t[at[S3]!]!, 13) + s0t + s1t;
  r[42] = w[s0]! + b0t + b1t;
  r[43] = Math.imul(w[s1]!, 9) + s0t + b0t + b1t;
}

function childFeatures(s: ParseState, at: Int32Array, r: Int32Array): void {
  const w = s.word, t = s.tag, s0 = at[S0]!, s1 = at[S1]!, b0 = at[B0]!;
  const l0 = s.left[s0]!, r0 = s.right[s0]!, r1 = s.right[s1]!, lb = s.left[b0]!, lw = Math.imul(w[lb]!, 13);
  const s0t = Math.imul(t[s0]!, 3), s1t = Math.imul(t[s1]!, 9), b0t = Math.imul(t[b0]!, 5);
  r[44] = t[l0]! + s0t + b0t;
  r[45] = t[r0]! + s0t + b0t;
  r[46] = t[lb]! + s0t + b0t;
  r[47] = t[l0]! + s0t + s1t;
  r[48] = t[r0]! + s0t + s1t;
  r[49] = t[r1]! + s0t + s1t;
  r[50] = t[s.left[s1]!]! + s0t + s1t;
  r[51] = w[l0]! + Math.imul(w[s0]!, 3);
  r[52] = w[l0]! + Math.imul(w[s1]!, 3) + s0t;
  r[53] = w[l0]! + s0t + b0t;
  r[54] = w[r1]! + s0t + s1t;
  r[55] = w[r0]! + s0t + b0t;
  r[56] = lw + s0t + b0t;
  r[57] = lw + w[s0]!;
  r[58] = lw + Math.imul(w[s1]!, 3);
  r[59] = lw + s0t + s1t;
  r[60] = lw + s.wordTag[s0]! + b0t;
  r[61] = t[s.left2[s0]!]! + Math.imul(t[l0]!, 7) + s0t;
  r[62] = t[s.right2[s1]!]! + Math.imul(t[r1]!, 7) + s1t;
  r[63] = t[s.left2[b0]!]! + Math.imul(t[lb]!, 7) + b0t;
}

function kindFeatures(s: ParseState, at: Int32Array, r: Int32Array): void {
  const t = s.tag, s0 = at[S0]!, s1 = at[S1]!, b0 = at[B0]!, s0t = t[s0]!, b0t = Math.imul(t[b0]!, 3), s1t = Math.imul(t[s1]!, 9);
  const left0 = mix(s.leftKinds[s0]! + 1), right0 = mix(s.rightKinds[s0]! + 2), leftB = mix(s.leftKinds[b0]! + 3);
  const left1 = mix(s.leftKinds[s1]! + 5), right1 = mix(s.rightKinds[s1]! + 4), lb = t[s.left[b0]!]!, l0 = t[s.left[s0]!]!;
  r[64] = right0 + s0t + b0t;
  r[65] = leftB + b0t + s0t;
  r[66] = right1 + s1t + s0t;
  r[67] = right1 + s.wordTag[s1]! + s0t;
  r[68] = left0 + s0t + s1t;
  r[69] = right0 + s.wordTag[s0]! + b0t;
  r[70] = left0 + Math.imul(right0, 3) + s0t + b0t;
  r[71] = leftB + s0t + s1t + b0t;
  r[72] = left1 + Math.imul(right1, 3) + s1t + b0t;
  r[73] = left1 + s1t + s0t;
  r[74] = mix(likeness(s, s0, b0) + lb) + s0t + b0t;
  r[75] = mix(likeness(s, s1, s0) + l0) + s0t + s1t;
  r[76] = mix(likeness(s, s1, b0) + lb) + s1t + b0t;
}

/** How alike two words are, as the halves of a coordination are: same tag, same ending, same form. */
function likeness(s: ParseState, a: number, b: number): number {
  return (s.tag[a] === s.tag[b] ? 1 : 0) + (s.suffix[a] === s.suffix[b] ? 2 : 0) + (s.word[a] === s.word[b] ? 4 : 0);
}

function betweenFeatures(s: ParseState, at: Int32Array, r: Int32Array): void {
  const t = s.tag, none = s.n + 1, s0 = at[S0]!, s1 = at[S1]!, b0 = at[B0]!;
  const in0 = s0 === none ? 0 : between(s, s0, b0), in1 = s1 === none ? 0 : between(s, s1, s0);
  const s0t = t[s0]!, b0t = Math.imul(t[b0]!, 3), s1t = Math.imul(t[s1]!, 9);
  r[77] = mix(in0 + s0t + b0t);
  r[78] = mix(in1 + s0t + s1t);
  r[79] = mix(in0 + s.wordTag[s0]!);
  r[80] = mix(in1 + s.wordTag[s1]!);
  r[81] = s0t + b0t + Math.imul(t[b0 > 0 ? b0 - 1 : none]!, 11);
  r[82] = s0t + b0t + Math.imul(t[s0 === none ? none : s0 + 1]!, 11);
  r[83] = s0t + s1t + Math.imul(t[s1 === none ? none : s1 + 1]!, 11);
}

/** Distance from one word to the next in classes, with the verbs, punctuation and conjunctions between (up to two of each). */
function between(s: ParseState, from: number, to: number): number {
  const gap = to - from, far = gap < 5 ? gap : gap < 8 ? 5 : gap < 13 ? 6 : 7;
  const verbs = s.verbs[to]! - s.verbs[from + 1]!, commas = s.commas[to]! - s.commas[from + 1]!;
  const joined = s.conjunctions[to]! > s.conjunctions[from + 1]! ? 1 : 0;
  return 1 + far + 8 * (verbs < 2 ? verbs : 2) + 24 * (commas < 2 ? commas : 2) + 72 * joined;
}
