import { GOLDEN, mix } from "./hash.ts";
import type { ParseState } from "./parse-state.ts";

/** One salt for each feature template, so that equal words in different places do not share a row. */
const S = Int32Array.from({ length: 160 }, (_, n) => mix(0x6a09e667 + Math.imul(n + 1, 0x3c6ef372)));

/** Most features that one configuration has. */
export const PARSE_FEATURES = 128;

const ROWS = new Int32Array(PARSE_FEATURES);

/**
 * The weight rows of a configuration's features: Zhang and Nivre's (2011) templates over the two top words of the stack, the
 * front words, their outermost children, distances and counts, and what stands between. `shift` is 32 minus the table's bits.
 * The answer is one shared array: read it before the next call. `count` gives how many of its elements are filled.
 */
export function parseFeatures(s: ParseState, shift: number): Int32Array {
  const none = s.n + 1, d = s.depth, b0 = s.front;
  const s0 = d > 0 ? s.stack[d - 1]! : none, s1 = d > 1 ? s.stack[d - 2]! : none, s2 = d > 2 ? s.stack[d - 3]! : none;
  const b1 = b0 < s.n ? b0 + 1 : none, b2 = b0 + 1 < s.n ? b0 + 2 : none;
  let k = wordFeatures(s, { s0, s1, b0, b1 }, 0);
  k = farFeatures(s, { s2, b2, s0, b0, s1, b1 }, k);
  k = pairFeatures(s, { s0, s1, b0, b1 }, k);
  k = childFeatures(s, { s0, s1, b0 }, k);
  k = shapeFeatures(s, { s0, s1, b0 }, k);
  k = widerFeatures(s, { s0, s1, b0, b1, b3: b0 + 2 < s.n ? b0 + 3 : none, s3: d > 3 ? s.stack[d - 4]! : none }, k);
  k = attachmentFeatures(s, { s0, s1, b0 }, k);
  k = betweenFeatures(s, { s0, s1, b0, none }, k);
  for (let i = 0; i < k; i++) ROWS[i] = Math.imul(ROWS[i]!, GOLDEN) >>> shift;
  count.value = k;
  return ROWS;
}

/** How many rows the last call of `parseFeatures` gave. */
export const count = { value: 0 };

interface Core { readonly s0: number; readonly s1: number; readonly b0: number; readonly b1: number }

function wordFeatures(s: ParseState, c: Core, from: number): number {
  const w = s.word, t = s.tag, wt = s.wordTag, x = s.suffix, r = ROWS;
  let k = from;
  r[k++] = S[0]!;
  r[k++] = w[c.s0]! + S[1]!;
  r[k++] = t[c.s0]! + S[2]!;
  r[k++] = wt[c.s0]! + S[3]!;
  r[k++] = x[c.s0]! + S[4]!;
  r[k++] = w[c.s1]! + S[5]!;
  r[k++] = t[c.s1]! + S[6]!;
  r[k++] = wt[c.s1]! + S[7]!;
  r[k++] = x[c.s1]! + S[8]!;
  r[k++] = w[c.b0]! + S[9]!;
  r[k++] = t[c.b0]! + S[10]!;
  r[k++] = wt[c.b0]! + S[11]!;
  r[k++] = x[c.b0]! + S[12]!;
  r[k++] = w[c.b1]! + S[13]!;
  r[k++] = t[c.b1]! + S[14]!;
  r[k++] = wt[c.b1]! + S[15]!;
  return k;
}

function farFeatures(s: ParseState, c: Core & { readonly s2: number; readonly b2: number }, from: number): number {
  const w = s.word, t = s.tag, wt = s.wordTag, r = ROWS;
  let k = from;
  r[k++] = t[c.s2]! + S[16]!;
  r[k++] = wt[c.s2]! + S[17]!;
  r[k++] = t[c.b2]! + S[18]!;
  r[k++] = wt[c.b2]! + S[19]!;
  r[k++] = t[c.b1]! + Math.imul(t[c.b2]!, 3) + Math.imul(t[c.b0]!, 5) + S[20]!;
  r[k++] = t[c.s0]! + Math.imul(t[c.s1]!, 3) + Math.imul(t[c.s2]!, 5) + S[21]!;
  r[k++] = t[c.s0]! + Math.imul(t[c.s1]!, 3) + Math.imul(t[c.s2]!, 5) + Math.imul(t[c.b0]!, 7) + S[22]!;
  r[k++] = t[c.b1]! + Math.imul(t[c.b2]!, 3) + Math.imul(t[c.b0]!, 5) + Math.imul(t[c.s0]!, 7) + S[23]!;
  r[k++] = w[c.b1]! + Math.imul(t[c.b0]!, 3) + Math.imul(t[c.s0]!, 5) + S[24]!;
  r[k++] = w[c.s2]! + Math.imul(t[c.s0]!, 3) + Math.imul(t[c.s1]!, 5) + S[25]!;
  return k;
}

function pairFeatures(s: ParseState, c: Core, from: number): number {
  const w = s.word, t = s.tag, wt = s.wordTag, x = s.suffix, r = ROWS;
  const b0w = Math.imul(w[c.b0]!, 3), b0t = Math.imul(t[c.b0]!, 3), b0wt = Math.imul(wt[c.b0]!, 3), b1t = Math.imul(t[c.b1]!, 5);
  const s1w = Math.imul(w[c.s1]!, 9), s1t = Math.imul(t[c.s1]!, 9), s1wt = Math.imul(wt[c.s1]!, 9);
  const s0w = w[c.s0]!, s0t = t[c.s0]!, s0wt = wt[c.s0]!;
  let k = from;
  r[k++] = s0wt + b0wt + S[30]!;
  r[k++] = s0w + b0w + S[31]!;
  r[k++] = s0wt + b0t + S[32]!;
  r[k++] = s0t + b0wt + S[33]!;
  r[k++] = s0t + b0t + S[34]!;
  r[k++] = s0t + b0t + b1t + S[35]!;
  r[k++] = s0wt + b0t + b1t + S[36]!;
  r[k++] = s0t + b0wt + b1t + S[37]!;
  r[k++] = b0t + b1t + S[38]!;
  r[k++] = b0w + Math.imul(w[c.b1]!, 5) + S[39]!;
  r[k++] = s0wt + s1wt + S[40]!;
  r[k++] = s0w + s1w + S[41]!;
  r[k++] = s0wt + s1t + S[42]!;
  r[k++] = s0t + s1wt + S[43]!;
  r[k++] = s0t + s1t + S[44]!;
  r[k++] = s0t + s1t + b0t + S[45]!;
  r[k++] = s0wt + s1t + b0t + S[46]!;
  r[k++] = s0t + s1wt + b0t + S[47]!;
  r[k++] = s0t + s1t + b0wt + S[48]!;
  r[k++] = s1t + b0t + S[49]!;
  r[k++] = s1wt + b0wt + S[50]!;
  r[k++] = s0t + s1t + b0t + b1t + S[51]!;
  r[k++] = x[c.s0]! + Math.imul(x[c.b0]!, 3) + S[52]!;
  r[k++] = x[c.s0]! + Math.imul(x[c.s1]!, 9) + S[53]!;
  return k;
}

function childFeatures(s: ParseState, c: { readonly s0: number; readonly s1: number; readonly b0: number }, from: number): number {
  const w = s.word, t = s.tag, r = ROWS;
  const l0 = s.left[c.s0]!, r0 = s.right[c.s0]!, l1 = s.left[c.s1]!, r1 = s.right[c.s1]!, lb = s.left[c.b0]!;
  const s0t = Math.imul(t[c.s0]!, 3), s1t = Math.imul(t[c.s1]!, 9), b0t = Math.imul(t[c.b0]!, 5);
  let k = from;
  r[k++] = t[l0]! + s0t + S[60]!;
  r[k++] = t[r0]! + s0t + S[61]!;
  r[k++] = t[r1]! + s1t + S[62]!;
  r[k++] = t[lb]! + b0t + S[63]!;
  r[k++] = t[l0]! + s0t + b0t + S[64]!;
  r[k++] = t[r0]! + s0t + b0t + S[65]!;
  r[k++] = t[lb]! + s0t + b0t + S[66]!;
  r[k++] = t[l0]! + s0t + s1t + S[67]!;
  r[k++] = t[r0]! + s0t + s1t + S[68]!;
  r[k++] = t[r1]! + s0t + s1t + S[69]!;
  r[k++] = t[l1]! + s0t + s1t + S[70]!;
  r[k++] = w[l0]! + s0t + b0t + S[71]!;
  r[k++] = w[l0]! + Math.imul(w[c.s0]!, 3) + S[72]!;
  r[k++] = w[l0]! + Math.imul(w[c.s1]!, 3) + s0t + S[73]!;
  r[k++] = w[r1]! + s0t + s1t + S[74]!;
  r[k++] = w[r0]! + s0t + b0t + S[75]!;
  r[k++] = w[lb]! + s0t + b0t + S[76]!;
  r[k++] = t[s.left2[c.s0]!]! + Math.imul(t[l0]!, 7) + s0t + S[77]!;
  r[k++] = t[s.right2[c.s0]!]! + Math.imul(t[r0]!, 7) + s0t + S[78]!;
  r[k++] = t[s.right2[c.s1]!]! + Math.imul(t[r1]!, 7) + s1t + S[79]!;
  r[k++] = t[s.left2[c.b0]!]! + Math.imul(t[lb]!, 7) + b0t + S[80]!;
  r[k++] = t[l0]! + Math.imul(t[r0]!, 11) + s0t + S[81]!;
  return k;
}

/** For prepositional phrases and coordination: the front word's outermost left child is the preposition or the conjunction. */
function attachmentFeatures(s: ParseState, c: { readonly s0: number; readonly s1: number; readonly b0: number }, from: number): number {
  const w = s.word, t = s.tag, r = ROWS, lb = s.left[c.b0]!, lw = Math.imul(w[lb]!, 13);
  const s0t = t[c.s0]!, b0t = Math.imul(t[c.b0]!, 3), s1t = Math.imul(t[c.s1]!, 9);
  const lk0 = mix(s.leftKinds[c.s0]! + 1), rk0 = mix(s.rightKinds[c.s0]! + 2), lkb = mix(s.leftKinds[c.b0]! + 3), rk1 = mix(s.rightKinds[c.s1]! + 4);
  let k = from;
  r[k++] = lw + w[c.s0]! + S[130]!;
  r[k++] = lw + Math.imul(w[c.s1]!, 3) + S[131]!;
  r[k++] = lw + s0t + s1t + S[132]!;
  r[k++] = lw + s.wordTag[c.s0]! + b0t + S[133]!;
  r[k++] = lk0 + s0t + S[134]!;
  r[k++] = rk0 + s0t + b0t + S[135]!;
  r[k++] = lkb + b0t + s0t + S[136]!;
  r[k++] = rk1 + s1t + s0t + S[137]!;
  r[k++] = rk1 + s.wordTag[c.s1]! + s0t + S[138]!;
  r[k++] = lk0 + s0t + s1t + S[139]!;
  r[k++] = rk0 + s.wordTag[c.s0]! + b0t + S[140]!;
  r[k++] = mix(lk0 + rk0) + s0t + b0t + S[141]!;
  r[k++] = lkb + s0t + s1t + b0t + S[142]!;
  return k;
}

/** How alike two words are, as the halves of a coordination are: same tag, same ending, same form. */
function likeness(s: ParseState, a: number, b: number): number {
  return (s.tag[a] === s.tag[b] ? 1 : 0) + (s.suffix[a] === s.suffix[b] ? 2 : 0) + (s.word[a] === s.word[b] ? 4 : 0);
}

function widerFeatures(s: ParseState, c: Core & { readonly b3: number; readonly s3: number }, from: number): number {
  const w = s.word, t = s.tag, wt = s.wordTag, r = ROWS;
  const s0t = t[c.s0]!, b0t = Math.imul(t[c.b0]!, 3), s1t = Math.imul(t[c.s1]!, 9), b1t = Math.imul(t[c.b1]!, 5);
  const lk1 = mix(s.leftKinds[c.s1]! + 5), rk1 = mix(s.rightKinds[c.s1]! + 4), lb = t[s.left[c.b0]!]!, l0 = t[s.left[c.s0]!]!;
  let k = from;
  r[k++] = lk1 + s1t + s0t + S[143]!;
  r[k++] = mix(lk1 + rk1) + s1t + b0t + S[144]!;
  r[k++] = Math.imul(wt[c.b1]!, 7) + s0t + b0t + S[145]!;
  r[k++] = mix(likeness(s, c.s0, c.b0) + lb) + s0t + b0t + S[146]!;
  r[k++] = mix(likeness(s, c.s1, c.s0) + l0) + s0t + s1t + S[147]!;
  r[k++] = mix(likeness(s, c.s1, c.b0) + lb) + s1t + b0t + S[148]!;
  r[k++] = t[c.b3]! + Math.imul(t[c.b1]!, 7) + b0t + S[149]!;
  r[k++] = t[c.s3]! + s0t + s1t + S[150]!;
  r[k++] = w[c.s0]! + b1t + b0t + S[151]!;
  r[k++] = w[c.s1]! + b0t + s0t + b1t + S[152]!;
  return k;
}

const near = (distance: number): number => (distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : 7);

function shapeFeatures(s: ParseState, c: { readonly s0: number; readonly s1: number; readonly b0: number }, from: number): number {
  const w = s.word, t = s.tag, wt = s.wordTag, r = ROWS;
  const gap0 = Math.imul(near(c.b0 - c.s0 > 0 ? c.b0 - c.s0 : 0) + 1, GOLDEN), gap1 = Math.imul(near(c.s0 - c.s1 > 0 ? c.s0 - c.s1 : 0) + 1, GOLDEN);
  const l0 = Math.imul(Math.min(s.lefts[c.s0]!, 3) + 1, GOLDEN), r0 = Math.imul(Math.min(s.rights[c.s0]!, 3) + 1, GOLDEN);
  const lb = Math.imul(Math.min(s.lefts[c.b0]!, 3) + 1, GOLDEN), r1 = Math.imul(Math.min(s.rights[c.s1]!, 3) + 1, GOLDEN);
  const s0t = t[c.s0]!, b0t = Math.imul(t[c.b0]!, 3), s1t = Math.imul(t[c.s1]!, 9);
  let k = from;
  r[k++] = mix(gap0 + s0t + b0t) + S[90]!;
  r[k++] = mix(gap0 + w[c.s0]!) + S[91]!;
  r[k++] = mix(gap0 + w[c.b0]!) + S[92]!;
  r[k++] = mix(gap1 + s0t + s1t) + S[93]!;
  r[k++] = mix(gap1 + w[c.s1]!) + S[94]!;
  r[k++] = mix(gap1 + w[c.s0]!) + S[95]!;
  r[k++] = mix(l0 + wt[c.s0]!) + S[96]!;
  r[k++] = mix(r0 + wt[c.s0]!) + S[97]!;
  r[k++] = mix(r1 + wt[c.s1]!) + S[98]!;
  r[k++] = mix(lb + wt[c.b0]!) + S[99]!;
  r[k++] = mix(l0 + s0t + b0t) + S[100]!;
  r[k++] = mix(r0 + s0t + b0t) + S[101]!;
  r[k++] = mix(r1 + s0t + s1t) + S[102]!;
  r[k++] = mix(lb + s0t + b0t) + S[103]!;
  return k;
}

function between(s: ParseState, from: number, to: number): number {
  if (to <= from + 1) return GOLDEN;
  const verbs = Math.min(2, s.verbs[to]! - s.verbs[from + 1]!), commas = Math.min(2, s.commas[to]! - s.commas[from + 1]!);
  return Math.imul(2 + verbs + 3 * commas + 9 * Math.min(1, s.conjunctions[to]! - s.conjunctions[from + 1]!), GOLDEN);
}

function betweenFeatures(s: ParseState, c: { s0: number; s1: number; b0: number; none: number }, from: number): number {
  const t = s.tag, r = ROWS;
  const in0 = c.s0 === c.none ? 0 : between(s, c.s0, c.b0), in1 = c.s1 === c.none ? 0 : between(s, c.s1, c.s0);
  const after0 = c.s0 === c.none ? c.none : c.s0 + 1, before0 = c.b0 > 0 ? c.b0 - 1 : c.none;
  const after1 = c.s1 === c.none ? c.none : c.s1 + 1, beforeS0 = c.s0 > 0 && c.s0 !== c.none ? c.s0 - 1 : c.none;
  const s0t = t[c.s0]!, b0t = Math.imul(t[c.b0]!, 3), s1t = Math.imul(t[c.s1]!, 9);
  let k = from;
  r[k++] = mix(in0 + s0t + b0t) + S[110]!;
  r[k++] = mix(in1 + s0t + s1t) + S[111]!;
  r[k++] = mix(in0 + s.wordTag[c.s0]!) + S[112]!;
  r[k++] = mix(in1 + s.wordTag[c.s1]!) + S[113]!;
  r[k++] = mix(in1 + Math.imul(in0, 3) + s0t + s1t + b0t) + S[114]!;
  r[k++] = s0t + b0t + Math.imul(t[before0]!, 11) + S[115]!;
  r[k++] = s0t + b0t + Math.imul(t[after0]!, 11) + S[116]!;
  r[k++] = s0t + s1t + Math.imul(t[after1]!, 11) + S[117]!;
  r[k++] = s0t + s1t + Math.imul(t[beforeS0]!, 11) + S[118]!;
  return k;
}
