import { GOLDEN, mix } from "./hash.ts";
import type { ParseState } from "./parse-state.ts";

/**
 * The templates in the order in which they are asked, by the numbers that their rows are salted with. First those of one word alone:
 * as front of the line, as next and next but one, as top of the stack, as second and third; then those of the line. They are summed
 * once for each word. Then three rounds: the first two hold what decides soonest, found greedily on the dev files.
 */
const WORD = [[4, 9], [5], [6], [1, 7], [2, 8], [3]], OF_LINE = [24, 25, 34, 40];
const ROUNDS = [
  [63, 0, 61, 70, 44, 62, 82, 72, 19, 74, 14, 47, 45, 53, 26, 20],
  [13, 57, 58, 35, 15, 56, 49, 18, 51, 69, 75, 28, 73, 42, 52, 43],
  [10, 11, 12, 16, 17, 21, 22, 23, 27, 29, 30, 31, 32, 33, 36, 37, 38, 39, 41, 46, 48, 50, 54, 55, 59, 60, 64, 65, 66, 67, 68, 71, 76, 77, 78, 79, 80, 81, 83],
];
const NUMBERS = [...WORD, OF_LINE, ...ROUNDS].flat();

/** How many features a configuration has: always the same number, in the same order. */
export const PARSE_FEATURES = NUMBERS.length;

/** Where a word's features in each place begin, and where the last ends; where those of the line and of each round begin. */
export const WORD_FEATURES = [0, 2, 3, 4, 6, 8, 9] as const, LINE = 9, ROUND1 = 13, ROUND2 = 29, ROUND3 = 45;

/** Templates without word forms: they have few values and are asked for all the time, so they live close together, where the cache is. */
const COMMON = new Set([
  0, 16, 21, 22, 24, 26, 29, 33, 34, 35, 36, 37, 40, 41, 44, 45, 46, 47, 48, 49, 50, 61, 62, 63, 64, 65, 66, 68, 70, 71, 72, 73, 74, 75, 76, 77, 78, 81,
  82, 83,
]);

/** How many bits fewer a template's rows take: those of `COMMON` share the first eighth of the table. */
const NARROWER = Uint8Array.from(NUMBERS, (number) => (COMMON.has(number) ? 3 : 0));

/** Added for each template, so that equal words in different places do not share a row. */
const SALTS = Int32Array.from(NUMBERS, (number) => Math.imul(number, 0x6a09e667));

/** The hashes written last: read them before the next call, and take rows from them with `rowsOf`. */
const r = new Int32Array(PARSE_FEATURES);

/** Places in `ParseState.at`: the top words of the stack, then the first words not yet read. */
export const S0 = 0, S1 = 1, S2 = 2, S3 = 3, B0 = 4, B1 = 5, B2 = 6;

/** Notes in `ParseState.at` which words a configuration's features look at. */
export function lookAround(s: ParseState): void {
  const none = s.n + 1, d = s.depth, b = s.front, at = s.at, stack = s.stack;
  at[S0] = d > 0 ? stack[d - 1]! : none;
  at[S1] = d > 1 ? stack[d - 2]! : none;
  at[S2] = d > 2 ? stack[d - 3]! : none;
  at[S3] = d > 3 ? stack[d - 4]! : none;
  at[B0] = b;
  at[B1] = b < s.n ? b + 1 : none;
  at[B2] = b + 1 < s.n ? b + 2 : none;
}

/** Writes the weight rows of the features `from` to `to`, as they were written last; `shift` is 32 minus the table's bits. */
export function rowsOf(rows: Int32Array, shift: number, [from, to]: readonly [number, number]): void {
  const hashes = r, salts = SALTS, narrower = NARROWER, golden = GOLDEN;
  for (let i = from; i < to; i++) rows[i] = Math.imul(hashes[i]! + salts[i]!, golden) >>> (shift + narrower[i]!);
}

/** All features of a configuration at once (training asks so). */
export function parseFeatures(s: ParseState): void {
  lookAround(s);
  const { at, wordTag: wt, suffix: x } = s;
  r[0] = wt[at[B0]!]!;
  r[1] = x[at[B0]!]!;
  r[2] = wt[at[B1]!]!;
  r[3] = wt[at[B2]!]!;
  r[4] = wt[at[S0]!]!;
  r[5] = x[at[S0]!]!;
  r[6] = wt[at[S1]!]!;
  r[7] = x[at[S1]!]!;
  r[8] = wt[at[S2]!]!;
  lineFeatures(s, at[B0]!);
  for (let round = 0; round < 3; round++) roundFeatures(s, round);
}

/** Features of a word by itself, in every place. */
export function wordFeatures(s: ParseState, word: number): void {
  const wt = s.wordTag[word]!, x = s.suffix[word]!;
  r[0] = r[2] = r[3] = r[4] = r[6] = r[8] = wt;
  r[1] = r[5] = r[7] = x;
}

/** Features of the next words to read when `b` is the first of them. */
export function lineFeatures(s: ParseState, b: number): void {
  const none = s.n + 1, b1 = b < s.n ? b + 1 : none, b2 = b + 1 < s.n ? b + 2 : none, b3 = b + 2 < s.n ? b + 3 : none;
  const t = s.tag, b0t = Math.imul(t[b]!, 3), b1t = Math.imul(t[b1]!, 5);
  r[9] = b0t + b1t;
  r[10] = Math.imul(s.wordTag[b]!, 3) + Math.imul(s.word[b1]!, 5);
  r[11] = b0t + b1t + Math.imul(t[b2]!, 7);
  r[12] = Math.imul(t[b3]!, 13) + b1t + b0t;
}

/** Features of round 0, 1 or 2; `lookAround` goes before the first. */
export function roundFeatures(s: ParseState, round: number): void {
  if (round === 0) firstRound(s);
  else if (round === 1) secondRound(s);
  else thirdRound(s);
}

/** Tags of the words in view and of their children, what kinds of children they have, and two words with their neighbours' tags. */
function firstRound(s: ParseState): void {
  const t = s.tag, wt = s.wordTag, none = s.n + 1, s0 = s.at[S0]!, s1 = s.at[S1]!, b0 = s.at[B0]!;
  const l0 = s.left[s0]!, lb = s.left[b0]!, r1 = s.right[s1]!, s0t = t[s0]!, s1t9 = Math.imul(t[s1]!, 9);
  const s0t3 = Math.imul(s0t, 3), b0t3 = Math.imul(t[b0]!, 3), b0t5 = Math.imul(t[b0]!, 5);
  r[13] = t[s.left2[b0]!]! + Math.imul(t[lb]!, 7) + b0t5;
  r[14] = 1;
  r[15] = t[s.left2[s0]!]! + Math.imul(t[l0]!, 7) + s0t3;
  r[16] = mix(s.leftKinds[s0]! + 1) + Math.imul(mix(s.rightKinds[s0]! + 2), 3) + s0t + b0t3;
  r[17] = t[l0]! + s0t3 + b0t5;
  r[18] = t[s.right2[s1]!]! + Math.imul(t[r1]!, 7) + s1t9;
  r[19] = s0t + b0t3 + Math.imul(t[s0 === none ? none : s0 + 1]!, 11);
  r[20] = mix(s.leftKinds[s1]! + 5) + Math.imul(mix(s.rightKinds[s1]! + 4), 3) + s1t9 + b0t3;
  r[21] = wt[s0]! + s1t9;
  r[22] = mix(likeness(s, s0, b0) + t[lb]!) + s0t + b0t3;
  r[23] = wt[s0]! + b0t3;
  r[24] = t[l0]! + s0t3 + s1t9;
  r[25] = t[s.right[s0]!]! + s0t3 + b0t5;
  r[26] = s.word[l0]! + s0t3 + b0t5;
  r[27] = s0t + b0t3 + Math.imul(t[s.at[B1]!]!, 5);
  r[28] = s0t + Math.imul(wt[s1]!, 9);
}

/** Pairs of words, and words with the tags around. */
function secondRound(s: ParseState): void {
  const t = s.tag, w = s.word, wt = s.wordTag, s0 = s.at[S0]!, s1 = s.at[S1]!, b0 = s.at[B0]!;
  const l0 = s.left[s0]!, lw = Math.imul(w[s.left[b0]!]!, 13), s0t = t[s0]!, s0t3 = Math.imul(s0t, 3), s1t9 = Math.imul(t[s1]!, 9);
  const b0t3 = Math.imul(t[b0]!, 3), b1t = Math.imul(t[s.at[B1]!]!, 5), b0wt = Math.imul(wt[b0]!, 3);
  r[29] = w[s0]! + Math.imul(w[b0]!, 3);
  r[30] = lw + w[s0]!;
  r[31] = lw + Math.imul(w[s1]!, 3);
  r[32] = s0t + s1t9 + Math.imul(t[s.at[S2]!]!, 11);
  r[33] = s0t + b0wt;
  r[34] = lw + s0t3 + Math.imul(t[b0]!, 5);
  r[35] = t[s.right[s1]!]! + s0t3 + s1t9;
  r[36] = w[s0]! + Math.imul(w[s1]!, 9);
  r[37] = w[l0]! + Math.imul(w[s0]!, 3);
  r[38] = mix(s.rightKinds[s0]! + 2) + wt[s0]! + b0t3;
  r[39] = mix(likeness(s, s1, s0) + t[l0]!) + s0t + s1t9;
  r[40] = s0t + b0wt + b1t;
  r[41] = mix(s.leftKinds[s1]! + 5) + s1t9 + s0t;
  r[42] = w[s0]! + b0t3 + b1t;
  r[43] = w[l0]! + Math.imul(w[s1]!, 3) + s0t3;
  r[44] = Math.imul(w[s1]!, 9) + s0t + b0t3 + b1t;
}

/** All the others. */
function thirdRound(s: ParseState): void {
  wordPairs(s);
  wordChildren(s);
  kindsAndGaps(s);
}

function wordPairs(s: ParseState): void {
  const t = s.tag, wt = s.wordTag, x = s.suffix, at = s.at, s0 = at[S0]!, s1 = at[S1]!, b0 = at[B0]!;
  const b0t = Math.imul(t[b0]!, 3), b0wt = Math.imul(wt[b0]!, 3), b1t = Math.imul(t[at[B1]!]!, 5), s1t = Math.imul(t[s1]!, 9), s1wt = Math.imul(wt[s1]!, 9);
  const s0t = t[s0]!, s0wt = wt[s0]!;
  r[45] = x[s0]! + Math.imul(x[b0]!, 3);
  r[46] = x[s0]! + Math.imul(x[s1]!, 9);
  r[47] = s0wt + b0wt;
  r[48] = s0t + b0t;
  r[49] = s0wt + s1wt;
  r[50] = s0t + s1t;
  r[51] = s1t + b0t;
  r[52] = s1wt + b0wt;
  r[53] = s0wt + b0t + b1t;
  r[54] = s0t + s1t + b0t;
  r[55] = s0wt + s1t + b0t;
  r[56] = s0t + s1wt + b0t;
  r[57] = s0t + s1t + b0wt;
  r[58] = s0t + s1t + b0t + b1t;
  r[59] = s0t + s1t + Math.imul(t[at[S2]!]!, 11) + b0t;
  r[60] = s0t + b0t + b1t + Math.imul(t[at[B2]!]!, 7);
  r[61] = Math.imul(wt[at[B1]!]!, 5) + s0t + b0t;
  r[62] = Math.imul(s.word[at[S2]!]!, 11) + s0t + s1t;
  r[63] = Math.imul(t[at[S3]!]!, 13) + s0t + s1t;
}

function wordChildren(s: ParseState): void {
  const w = s.word, t = s.tag, s0 = s.at[S0]!, s1 = s.at[S1]!, b0 = s.at[B0]!, lb = s.left[b0]!, r0 = s.right[s0]!, lw = Math.imul(w[lb]!, 13);
  const s0t = Math.imul(t[s0]!, 3), s1t = Math.imul(t[s1]!, 9), b0t = Math.imul(t[b0]!, 5);
  r[64] = t[lb]! + s0t + b0t;
  r[65] = t[r0]! + s0t + s1t;
  r[66] = t[s.left[s1]!]! + s0t + s1t;
  r[67] = w[s.right[s1]!]! + s0t + s1t;
  r[68] = w[r0]! + s0t + b0t;
  r[69] = lw + s0t + s1t;
  r[70] = lw + s.wordTag[s0]! + b0t;
}

function kindsAndGaps(s: ParseState): void {
  const t = s.tag, wt = s.wordTag, none = s.n + 1, s0 = s.at[S0]!, s1 = s.at[S1]!, b0 = s.at[B0]!, s0t = t[s0]!, b0t = Math.imul(t[b0]!, 3);
  const s1t = Math.imul(t[s1]!, 9), leftB = mix(s.leftKinds[b0]! + 3), right1 = mix(s.rightKinds[s1]! + 4);
  const in0 = s0 === none ? 0 : between(s, s0, b0), in1 = s1 === none ? 0 : between(s, s1, s0);
  r[71] = mix(s.rightKinds[s0]! + 2) + s0t + b0t;
  r[72] = leftB + b0t + s0t;
  r[73] = right1 + s1t + s0t;
  r[74] = right1 + wt[s1]! + s0t;
  r[75] = mix(s.leftKinds[s0]! + 1) + s0t + s1t;
  r[76] = leftB + s0t + s1t + b0t;
  r[77] = mix(likeness(s, s1, b0) + t[s.left[b0]!]!) + s1t + b0t;
  r[78] = mix(in0 + s0t + b0t);
  r[79] = mix(in1 + s0t + s1t);
  r[80] = mix(in0 + wt[s0]!);
  r[81] = mix(in1 + wt[s1]!);
  r[82] = s0t + b0t + Math.imul(t[b0 > 0 ? b0 - 1 : none]!, 11);
  r[83] = s0t + s1t + Math.imul(t[s1 === none ? none : s1 + 1]!, 11);
}

/** How alike two words are, as the halves of a coordination are: same tag, same ending, same form. */
function likeness(s: ParseState, a: number, b: number): number {
  return (s.tag[a] === s.tag[b] ? 1 : 0) + (s.suffix[a] === s.suffix[b] ? 2 : 0) + (s.word[a] === s.word[b] ? 4 : 0);
}

/** Distance from one word to the next in classes, with the verbs, punctuation and conjunctions between (up to two of each). */
function between(s: ParseState, from: number, to: number): number {
  const gap = to - from, far = gap < 5 ? gap : gap < 8 ? 5 : gap < 13 ? 6 : 7;
  const verbs = s.verbs[to]! - s.verbs[from + 1]!, commas = s.commas[to]! - s.commas[from + 1]!;
  const joined = s.conjunctions[to]! > s.conjunctions[from + 1]! ? 1 : 0;
  return 1 + far + 8 * (verbs < 2 ? verbs : 2) + 24 * (commas < 2 ? commas : 2) + 72 * joined;
}
