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

/** A decision about one word: the weight offsets of its features (the first `count`), the candidates, and the best of them. */
export interface Decision {
  readonly word: number;
  readonly rows: Int32Array;
  readonly count: number;
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
  const state = family(model, words, tree.heads), none = words.n + 1, stack = new Int32Array(words.n + 1);
  let depth = 1;
  stack[0] = words.n;
  while (depth > 0) {
    const head = stack[--depth]!;
    let previous = none;
    for (let d = state.firstChild[head]!; d !== none; d = state.nextSibling[d]!) {
      const candidates = model.candidates[placeOf(tree, d)]!;
      state.leads[d] = UNRIVALLED;
      state.relations[d] = candidates.length === 1 && tree.visit === undefined
        ? candidates[0]!
        : choose(model, state, { d, previous, candidates, visit: tree.visit });
      previous = d;
      stack[depth++] = d;
    }
  }
  return { relations: state.relations.subarray(0, words.n), leads: state.leads.subarray(0, words.n) };
}

function placeOf({ heads, tags }: BareTree, d: number): number {
  const h = heads[d]!;
  return candidateAt(d < h || h < 0, h < 0 ? UPOS.length : tags[h]!, tags[d]!) >> 1;
}

interface Choice {
  readonly d: number;
  readonly previous: number;
  readonly candidates: Uint8Array;
  readonly visit: BareTree["visit"];
}

function choose(model: LabelModel, l: LabelState, { d, previous, candidates, visit }: Choice): number {
  const count = labelFeatures(l, d, previous), w = model.weights, rows = l.rows;
  let best = candidates[0]!, top = -1e9, second = -1e9;
  for (let c = 0; c < candidates.length; c++) {
    const relation = candidates[c]!;
    let score = 0;
    for (let i = 0; i < count; i++) score += w[rows[i]! + relation]!;
    if (score > top) {
      second = top;
      top = score;
      best = relation;
    } else if (score > second) second = score;
  }
  l.leads[d] = top - second;
  return visit === undefined ? best : visit({ word: d, rows, count, candidates, best });
}

const ROWS = new Int32Array(LABEL_FEATURES);

/** Who hangs from whom: children in order. Place `n` is the root, `n + 1` nobody. */
function family(model: LabelModel, words: ParseState, heads: Int32Array): LabelState {
  const n = words.n, none = n + 1, make = (): Int32Array => new Int32Array(n + 2).fill(none);
  const state: LabelState = {
    words, heads, relations: new Uint8Array(n + 2), leads: new Int32Array(n + 2), firstChild: make(), lastChild: make(), nextSibling: make(),
    shift: model.shift, rows: ROWS,
  };
  for (let d = n - 1; d >= 0; d--) {
    const h = heads[d]! < 0 ? n : heads[d]!;
    if (state.firstChild[h] === none) state.lastChild[h] = d;
    state.nextSibling[d] = state.firstChild[h]!;
    state.firstChild[h] = d;
  }
  return state;
}
