import { GOLDEN, mix } from "./hash.ts";
import type { ParseState } from "./parse-state.ts";

const S = Int32Array.from({ length: 64 }, (_, n) => mix(0x7f4a7c15 + Math.imul(n + 1, 0x1f83d9ab)));
const RELATION = Int32Array.from({ length: 64 }, (_, n) => mix(0x510e527f + Math.imul(n + 1, 0x5be0cd19)));

/** Number that stands for "no relation yet". */
export const NO_RELATION = 63;
export const LABEL_FEATURES = 48;

/** A finished tree being labelled from the root down, the children of a word from first to last. `n` stands for "no such word". */
export interface LabelState {
  readonly words: ParseState;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** By how much each relation leads the next best. */
  readonly leads: Int32Array;
  readonly firstChild: Int32Array;
  readonly lastChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** 32 minus the bits of the weight table. */
  readonly shift: number;
  /** The weight offsets that `labelFeatures` writes. */
  readonly rows: Int32Array;
}

/** Writes the weight offsets of the features of the arc from `heads[d]` to `d` into `rows`; `previous` is the sibling before. */
export function labelFeatures(l: LabelState, d: number, previous: number): number {
  const h = l.heads[d]! < 0 ? l.words.n : l.heads[d]!, arc = { h, d, previous, way: Math.imul(d < h ? 1 : 2, GOLDEN) }, out = l.rows;
  const k = sequenceFeatures(l, arc, kinFeatures(l, arc, arcFeatures(l, arc)));
  for (let i = 0; i < k; i++) out[i] = Math.imul(out[i]!, GOLDEN) >>> l.shift;
  return k;
}

function arcFeatures({ words: s, rows: r }: LabelState, { h, d, way }: Arc): number {
  const far = Math.abs(h - d), gap = Math.imul(far < 4 ? far : far < 8 ? 4 : 5, 0x2545f491) + way;
  const ht = Math.imul(s.tag[h]!, 3) + way, dt = s.tag[d]!;
  r[0] = way + S[0]!;
  r[1] = s.word[d]! + way + S[1]!;
  r[2] = s.wordTag[d]! + way + S[2]!;
  r[3] = s.suffix[d]! + way + S[3]!;
  r[4] = s.word[h]! + way + S[4]!;
  r[5] = s.wordTag[h]! + dt + way + S[5]!;
  r[6] = s.suffix[h]! + dt + way + S[6]!;
  r[7] = ht + dt + S[7]!;
  r[8] = mix(ht + dt + gap) + S[8]!;
  r[9] = s.wordTag[d]! + ht + S[9]!;
  r[10] = s.wordTag[d]! + Math.imul(s.wordTag[h]!, 3) + way + S[10]!;
  r[11] = s.suffix[d]! + Math.imul(s.suffix[h]!, 3) + way + S[11]!;
  r[12] = s.word[d]! + Math.imul(s.suffix[h]!, 3) + way + S[12]!;
  r[13] = s.suffix[d]! + ht + S[13]!;
  return 14;
}

interface Arc { readonly h: number; readonly d: number; readonly previous: number; readonly way: number }

function kinFeatures(l: LabelState, a: Arc, from: number): number {
  const s = l.words, r = l.rows, none = s.n + 1, first = l.firstChild[a.d]!, last = l.lastChild[a.d]!;
  const second = first === none ? none : l.nextSibling[first]!;
  const dt = s.tag[a.d]! + a.way, ht = Math.imul(s.tag[a.h]!, 3), fw = Math.imul(s.wordTag[first]!, 5), ft = Math.imul(s.tag[first]!, 5);
  const up = a.h === s.n || l.heads[a.h]! < 0 ? s.n : l.heads[a.h]!, hr = RELATION[a.h === s.n ? NO_RELATION : l.relations[a.h]!]!;
  let k = from;
  r[k++] = dt + fw + S[20]!;
  r[k++] = dt + ht + fw + S[21]!;
  r[k++] = dt + ft + S[22]!;
  r[k++] = dt + ht + ft + S[23]!;
  r[k++] = dt + ft + Math.imul(s.tag[second]!, 7) + S[24]!;
  r[k++] = dt + ht + Math.imul(s.wordTag[second]!, 7) + S[25]!;
  r[k++] = dt + ht + Math.imul(s.tag[last]!, 9) + S[26]!;
  r[k++] = Math.imul(s.wordTag[a.h]!, 3) + dt + fw + S[27]!;
  r[k++] = Math.imul(s.word[a.d]!, 3) + a.way + fw + S[28]!;
  r[k++] = hr + dt + ht + S[29]!;
  r[k++] = hr + s.word[a.d]! + a.way + S[30]!;
  r[k++] = Math.imul(s.tag[up]!, 11) + dt + ht + S[31]!;
  r[k++] = hr + dt + ht + ft + S[32]!;
  return k;
}

function sequenceFeatures(l: LabelState, a: Arc, from: number): number {
  const s = l.words, r = l.rows, none = s.n + 1, p = a.previous, next = l.nextSibling[a.d]!;
  const dt = s.tag[a.d]! + a.way, ht = Math.imul(s.tag[a.h]!, 3), pr = RELATION[p === none ? NO_RELATION : l.relations[p]!]!;
  const first = l.firstChild[a.h]!, before = a.d > 0 ? a.d - 1 : none, after = a.d + 1 < s.n ? a.d + 1 : none;
  let k = from;
  r[k++] = pr + dt + ht + S[40]!;
  r[k++] = pr + s.wordTag[a.d]! + a.way + S[41]!;
  r[k++] = pr + dt + Math.imul(s.wordTag[a.h]!, 3) + S[42]!;
  r[k++] = Math.imul(s.wordTag[p]!, 5) + dt + ht + S[43]!;
  r[k++] = Math.imul(s.tag[next]!, 5) + dt + ht + S[44]!;
  r[k++] = Math.imul(s.wordTag[next]!, 5) + dt + S[45]!;
  r[k++] = Math.imul(s.suffix[a.h]!, 3) + dt + Math.imul(s.wordTag[first]!, 5) + S[46]!;
  r[k++] = Math.imul(s.tag[before]!, 7) + dt + ht + S[47]!;
  r[k++] = Math.imul(s.tag[after]!, 9) + dt + ht + S[48]!;
  r[k++] = Math.imul(s.wordTag[a.h > 0 && a.h < s.n ? a.h - 1 : none]!, 9) + dt + Math.imul(s.suffix[a.h]!, 3) + S[49]!;
  r[k++] = Math.imul(s.word[before]!, 7) + s.word[a.d]! + a.way + S[50]!;
  return k;
}
