import { DEPREL } from "./deprel.ts";
import { LABEL_FEATURES, labelFeatures, type LabelState } from "./label-features.ts";
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
  readonly weights: Int16Array | Int32Array;
  /** 32 minus the table's bits. */
  readonly shift: number;
  readonly candidates: readonly Uint8Array[];
}

/** A relation for every word of a tree. `visit` is told each decision (training looks in there) and may answer another relation. */
export function label(model: LabelModel, words: ParseState, tree: { heads: Int32Array; tags: Uint8Array }, visit?: Visit): Uint8Array {
  const state = family(words, tree.heads), none = words.n + 1;
  const stack = new Int32Array(words.n + 1);
  let depth = 1;
  stack[0] = words.n;
  while (depth > 0) {
    const head = stack[--depth]!;
    let previous = none;
    for (let d = state.firstChild[head]!; d !== none; d = state.nextSibling[d]!) {
      state.relations[d] = choose(model, state, { d, previous, tags: tree.tags }, visit);
      previous = d;
      stack[depth++] = d;
    }
  }
  return state.relations.subarray(0, words.n);
}

export type Visit = (d: number, rows: Int32Array, count: number, candidates: Uint8Array, best: number) => number;

const ROWS = new Int32Array(LABEL_FEATURES);

function choose(model: LabelModel, l: LabelState, at: { d: number; previous: number; tags: Uint8Array }, visit?: Visit): number {
  const h = l.heads[at.d]!;
  const place = candidateAt(at.d < h || h < 0, h < 0 ? UPOS.length : at.tags[h]!, at.tags[at.d]!) >> 1;
  const candidates = model.candidates[place]!;
  if (candidates.length === 1 && visit === undefined) return candidates[0]!;
  const count = labelFeatures(l, at.d, at.previous, model.shift, ROWS), w = model.weights;
  let best = candidates[0]!, top = -Infinity;
  for (let c = 0; c < candidates.length; c++) {
    const relation = candidates[c]!;
    let score = 0;
    for (let i = 0; i < count; i++) score += w[ROWS[i]! + relation]!;
    if (score > top) {
      top = score;
      best = relation;
    }
  }
  return visit === undefined ? best : visit(at.d, ROWS, count, candidates, best);
}

/** Who hangs from whom: children in order. Place `n` is the root, `n + 1` nobody. */
function family(words: ParseState, heads: Int32Array): LabelState {
  const n = words.n, none = n + 1, make = (): Int32Array => new Int32Array(n + 2).fill(none);
  const state: LabelState = { words, heads, relations: new Uint8Array(n + 2), firstChild: make(), lastChild: make(), nextSibling: make() };
  for (let d = n - 1; d >= 0; d--) {
    const h = heads[d]! < 0 ? n : heads[d]!;
    if (state.firstChild[h] === none) state.lastChild[h] = d;
    state.nextSibling[d] = state.firstChild[h]!;
    state.firstChild[h] = d;
  }
  return state;
}
