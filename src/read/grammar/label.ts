import { DEPREL } from "./deprel.ts";
import { LABEL_FEATURES, LABEL_ROUNDS, labelFeatures, viewArc, type Arc, type LabelState } from "./label-features.ts";
import type { ParseState } from "./parse-state.ts";
import { UPOS } from "./upos.ts";

/** Relations seen in training for (side, head's tag, word's tag): two 32-bit masks each. The root has tag `UPOS.length`. */
export type Candidates = Int32Array;

const TAGS = UPOS.length + 1;
export const CANDIDATE_WORDS = 2 * TAGS * TAGS * 2;

/** Place of the two masks in `Candidates`. */
export function candidateAt(left: boolean, headTag: number, tag: number): number {
  return (((left ? 0 : 1) * TAGS + headTag) * TAGS + tag) * 2;
}

/** Indices of the relations that a pair of masks allows; every relation when none was seen. */
export function relationsOf(low: number, high: number): Uint8Array {
  const some = DEPREL.map((_, index) => index).filter((index) => ((index < 32 ? low >>> index : high >>> (index - 32)) & 1) === 1);
  return Uint8Array.from(some.length > 0 ? some : DEPREL.keys());
}

export interface LabelModel {
  /** 8-bit codes of the weights, or, while they are learnt, the weights. */
  readonly weights: Int8Array | Int32Array;
  /** 32 minus the table's bits. */
  readonly shift: number;
  readonly candidates: readonly Uint8Array[];
  /** A relation that is further than this behind after a round of features is not asked for in the further ones. */
  readonly sure: number;
}

/** A decision about one word: the weight offsets of its features (all, if no round was sure), the candidates, and the best of them. */
export interface Decision {
  readonly word: number;
  readonly rows: Int32Array;
  readonly candidates: Uint8Array;
  readonly best: number;
}

/** A tree without relations. */
export interface BareTree {
  readonly heads: Int32Array;
  readonly tags: Uint8Array;
  /** Told each decision; its answer is taken (training looks in here). */
  readonly visit?: (decision: Decision) => number;
}

/** A relation for each word, and by how much it leads the next best: a small lead is a close call. */
export interface Labels {
  readonly relations: Uint8Array;
  readonly leads: Int32Array;
}

/** Lead of a relation that was the only candidate. */
export const UNRIVALLED = 0x7fffffff;

/** Relations for the tree of the words in the workspace: from the root down, the children of a word from first to last. */
export function label(model: LabelModel, words: ParseState, tree: BareTree): Labels {
  const none = words.n + 1, stack = words.stack, { firstChild, nextSibling } = words, relations = new Uint8Array(words.n), leads = new Int32Array(words.n);
  const state: LabelState = { words, heads: tree.heads, relations, leads, shift: model.shift, rows: ROWS, arc: ARC };
  family(words, tree.heads);
  let depth = 1;
  stack[0] = words.n;
  while (depth > 0) {
    const head = stack[--depth]!;
    let previous = none;
    for (let d = firstChild[head]!; d !== none; d = nextSibling[d]!) {
      const candidates = model.candidates[placeOf(tree, d)]!;
      leads[d] = UNRIVALLED;
      viewArc(state, d, previous);
      const best = candidates.length === 1 && tree.visit === undefined ? candidates[0]! : choose(model, state, candidates);
      relations[d] = tree.visit === undefined ? best : tree.visit({ word: d, rows: ROWS, candidates, best });
      previous = d;
      stack[depth++] = d;
    }
  }
  return { relations, leads };
}

const ROWS = new Int32Array(LABEL_FEATURES), ARC: Arc = { word: 0, head: 0, previous: 0, first: 0, second: 0, way: 0 };

function placeOf({ heads, tags }: BareTree, d: number): number {
  const h = heads[d]!;
  return candidateAt(d < h || h < 0, h < 0 ? UPOS.length : tags[h]!, tags[d]!) >> 1;
}

/** The relations still in the running, and their scores so far. */
const running = new Uint8Array(64), scores = new Int32Array(64);

function choose(model: LabelModel, l: LabelState, candidates: Uint8Array): number {
  let count = candidates.length;
  for (let c = 0; c < count; c++) {
    running[c] = candidates[c]!;
    scores[c] = 0;
  }
  for (let round = 0; ; round++) {
    labelFeatures(l, round);
    const top = addRound(model, round, count);
    const second = secondTo(top, count);
    if (round === 2 || scores[top]! - second > model.sure) {
      l.leads[l.arc.word] = scores[top]! - second;
      return running[top]!;
    }
    count = dropBelow(scores[top]! - model.sure, count);
  }
}

/** Adds the features of a round to the score of each relation in the running; answers the place of the first best. */
function addRound({ weights }: LabelModel, round: number, count: number): number {
  const from = round === 0 ? 0 : LABEL_ROUNDS[round - 1]!, to = LABEL_ROUNDS[round]!, out = scores;
  let top = 0;
  for (let c = 0; c < count; c++) {
    const span = { from, to, relation: running[c]! };
    out[c] = out[c]! + (weights instanceof Int8Array ? sumOfCodes(weights, span) : sumOfWeights(weights, span));
    if (out[c]! > out[top]!) top = c;
  }
  return top;
}

interface Columns {
  readonly from: number;
  readonly to: number;
  readonly relation: number;
}

/** Two by two (each round has an even number of features): with fewer checks between them, the waits for the weights overlap. */
function sumOfCodes(codes: Int8Array, { from, to, relation }: Columns): number {
  const r = ROWS;
  let sum = 0;
  for (let i = from; i < to; i += 2) {
    const one = codes[r[i]! + relation]!, two = codes[r[i + 1]! + relation]!;
    sum = (sum + Math.imul(one, Math.abs(one)) + Math.imul(two, Math.abs(two))) | 0;
  }
  return sum;
}

function sumOfWeights(weights: Int32Array, { from, to, relation }: Columns): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += weights[ROWS[i]! + relation]!;
  return sum;
}

function secondTo(top: number, count: number): number {
  let second = -1e9;
  for (let c = 0; c < count; c++) if (c !== top && scores[c]! > second) second = scores[c]!;
  return second;
}

/** Keeps the relations that score at least `least`, in their order; answers how many they are. */
function dropBelow(least: number, count: number): number {
  let kept = 0;
  for (let c = 0; c < count; c++) {
    if (scores[c]! < least) continue;
    running[kept] = running[c]!;
    scores[kept++] = scores[c]!;
  }
  return kept;
}

/** Who hangs from whom, into the workspace: children in order. Place `n` is the root, `n + 1` nobody. */
function family(words: ParseState, heads: Int32Array): void {
  const n = words.n, none = n + 1, { firstChild, lastChild, nextSibling } = words;
  firstChild.fill(none, 0, n + 2);
  lastChild.fill(none, 0, n + 2);
  nextSibling.fill(none, 0, n + 2);
  for (let d = n - 1; d >= 0; d--) {
    const h = heads[d]! < 0 ? n : heads[d]!;
    if (firstChild[h] === none) lastChild[h] = d;
    nextSibling[d] = firstChild[h]!;
    firstChild[h] = d;
  }
}
