import { GOLDEN, mix } from "./hash.ts";
import type { ParseState } from "./parse-state.ts";

const S = Int32Array.from({ length: 64 }, (_, n) => mix(0x7f4a7c15 + Math.imul(n + 1, 0x1f83d9ab)));
const RELATION = Int32Array.from({ length: 64 }, (_, n) => mix(0x510e527f + Math.imul(n + 1, 0x5be0cd19)));

/** Number that stands for "no relation yet". */
export const NO_RELATION = 63;

/** Where each round of features ends. The first two hold what decides soonest, found greedily on the dev files. */
export const LABEL_ROUNDS = [8, 16, 38] as const;
export const LABEL_FEATURES = LABEL_ROUNDS[2];

/** A finished tree being labelled from the root down, the children of a word from first to last. `n` stands for "no such word". */
export interface LabelState {
  readonly words: ParseState;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** By how much each relation leads the next best. */
  readonly leads: Int32Array;
  /** 32 minus the bits of the weight table. */
  readonly shift: number;
  /** The weight offsets of the features of an arc. */
  readonly rows: Int32Array;
  /** The arc in view. */
  readonly arc: Arc;
}

/** The arc from `head` to `word`, with the words around it that features ask for. */
export interface Arc {
  word: number;
  head: number;
  /** The sibling before, whose relation is known already. */
  previous: number;
  first: number;
  second: number;
  /** Hash of the side on which the word stands. */
  way: number;
}

/** Brings the arc from its head to `word` into view; `previous` is the sibling before. */
export function viewArc(l: LabelState, word: number, previous: number): void {
  const s = l.words, arc = l.arc, head = l.heads[word]! < 0 ? s.n : l.heads[word]!;
  arc.word = word;
  arc.head = head;
  arc.previous = previous;
  arc.first = s.firstChild[word]!;
  arc.second = arc.first === s.n + 1 ? arc.first : s.nextSibling[arc.first]!;
  arc.way = Math.imul(word < head ? 1 : 2, GOLDEN);
}

/** Writes the weight offsets of the features of one round (0, 1 or 2) for the arc in view. */
export function labelFeatures(l: LabelState, round: number): void {
  if (round === 0) firstRound(l);
  else if (round === 1) secondRound(l);
  else {
    wordFeatures(l);
    kinFeatures(l);
  }
  const out = l.rows, shift = l.shift;
  for (let i = round === 0 ? 0 : LABEL_ROUNDS[round - 1]!; i < LABEL_ROUNDS[round]!; i++) out[i] = Math.imul(out[i]!, GOLDEN) >>> shift;
}

function firstRound({ words: s, rows: r, arc, relations }: LabelState): void {
  const d = arc.word, h = arc.head, none = s.n + 1, dt = s.tag[d]! + arc.way, ht = Math.imul(s.tag[h]!, 3), fw = Math.imul(s.wordTag[arc.first]!, 5);
  r[0] = dt + Math.imul(s.tag[arc.first]!, 5) + S[22]!;
  r[1] = dt + fw + S[20]!;
  r[2] = relation(relations, arc.previous, none) + dt + ht + S[40]!;
  r[3] = s.word[h]! + arc.way + S[4]!;
  r[4] = s.suffix[d]! + arc.way + S[3]!;
  r[5] = Math.imul(s.tag[d + 1 < s.n ? d + 1 : none]!, 9) + dt + ht + S[48]!;
  r[6] = dt + ht + Math.imul(s.wordTag[arc.second]!, 7) + S[25]!;
  r[7] = Math.imul(s.word[d]!, 3) + arc.way + fw + S[28]!;
}

function secondRound({ words: s, rows: r, arc, relations }: LabelState): void {
  const d = arc.word, h = arc.head, none = s.n + 1, before = d > 0 ? d - 1 : none, dt = s.tag[d]! + arc.way, ht = Math.imul(s.tag[h]!, 3);
  const ft = Math.imul(s.tag[arc.first]!, 5), hr = relation(relations, h, s.n);
  r[8] = s.suffix[h]! + dt + S[6]!;
  r[9] = hr + dt + ht + ft + S[32]!;
  r[10] = Math.imul(s.tag[before]!, 7) + dt + ht + S[47]!;
  r[11] = hr + s.word[d]! + arc.way + S[30]!;
  r[12] = dt + ft + Math.imul(s.tag[arc.second]!, 7) + S[24]!;
  r[13] = Math.imul(s.word[before]!, 7) + s.word[d]! + arc.way + S[50]!;
  r[14] = dt + ht + S[7]!;
  r[15] = relation(relations, arc.previous, none) + dt + Math.imul(s.wordTag[h]!, 3) + S[42]!;
}

/** Hash of a word's relation, and of "none yet" for the word that stands for nobody. */
function relation(relations: Uint8Array, word: number, nobody: number): number {
  return RELATION[word === nobody ? NO_RELATION : relations[word]!]!;
}

function wordFeatures({ words: s, rows: r, arc }: LabelState): void {
  const d = arc.word, h = arc.head, way = arc.way, far = Math.abs(h - d), gap = Math.imul(far < 4 ? far : far < 8 ? 4 : 5, 0x2545f491) + way;
  const dt = s.tag[d]! + way, ht = Math.imul(s.tag[h]!, 3);
  r[16] = way + S[0]!;
  r[17] = s.word[d]! + way + S[1]!;
  r[18] = s.wordTag[d]! + way + S[2]!;
  r[19] = s.wordTag[h]! + dt + S[5]!;
  r[20] = mix(ht + dt + gap) + S[8]!;
  r[21] = s.wordTag[d]! + ht + way + S[9]!;
  r[22] = s.wordTag[d]! + Math.imul(s.wordTag[h]!, 3) + way + S[10]!;
  r[23] = s.suffix[d]! + Math.imul(s.suffix[h]!, 3) + way + S[11]!;
  r[24] = s.word[d]! + Math.imul(s.suffix[h]!, 3) + way + S[12]!;
  r[25] = s.suffix[d]! + ht + way + S[13]!;
}

function kinFeatures({ words: s, rows: r, arc, heads, relations }: LabelState): void {
  const d = arc.word, h = arc.head, none = s.n + 1, next = s.nextSibling[d]!, dt = s.tag[d]! + arc.way, ht = Math.imul(s.tag[h]!, 3);
  const fw = Math.imul(s.wordTag[arc.first]!, 5), up = h === s.n || heads[h]! < 0 ? s.n : heads[h]!;
  r[26] = dt + ht + fw + S[21]!;
  r[27] = dt + ht + Math.imul(s.tag[arc.first]!, 5) + S[23]!;
  r[28] = dt + ht + Math.imul(s.tag[s.lastChild[d]!]!, 9) + S[26]!;
  r[29] = Math.imul(s.wordTag[h]!, 3) + dt + fw + S[27]!;
  r[30] = relation(relations, h, s.n) + dt + ht + S[29]!;
  r[31] = Math.imul(s.tag[up]!, 11) + dt + ht + S[31]!;
  r[32] = relation(relations, arc.previous, none) + s.wordTag[d]! + arc.way + S[41]!;
  r[33] = Math.imul(s.wordTag[arc.previous]!, 5) + dt + ht + S[43]!;
  r[34] = Math.imul(s.tag[next]!, 5) + dt + ht + S[44]!;
  r[35] = Math.imul(s.wordTag[next]!, 5) + dt + S[45]!;
  r[36] = Math.imul(s.suffix[h]!, 3) + dt + Math.imul(s.wordTag[s.firstChild[h]!]!, 5) + S[46]!;
  r[37] = Math.imul(s.wordTag[h > 0 && h < s.n ? h - 1 : none]!, 9) + dt + Math.imul(s.suffix[h]!, 3) + S[49]!;
}
