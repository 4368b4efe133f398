import { FIELDS, LOWER, SUFFIX3, type FormTable } from "./form-table.ts";
import { mix } from "./hash.ts";
import { UPOS, uposIndex } from "./upos.ts";

/** How many sums are kept for each word: left and right, in each of six places where it may stand. */
export const PLACES = 12;

/** Head of a word that has none yet. */
export const HEADLESS = -2;

/**
 * An arc-hybrid configuration of one sentence of `n` words: a stack, the rest of the words, and the arcs made. Word `n` is the
 * artificial root, which waits at the end of the sentence (Ballesteros and Nivre 2013); word `n + 1` stands for "no such word".
 * The arrays are kept from sentence to sentence and grow with the longest.
 */
export interface ParseState {
  n: number;
  capacity: number;
  /** Hash of each word's small-letter form, of its tag, of both, of its last letters. */
  word: Int32Array;
  tag: Int32Array;
  wordTag: Int32Array;
  suffix: Int32Array;
  /** How many verbs, commas, coordinating conjunctions and other words of note stand before each word. */
  verbs: Int32Array;
  commas: Int32Array;
  conjunctions: Int32Array;
  stack: Int32Array;
  depth: number;
  front: number;
  heads: Int32Array;
  /** Outermost and next-outermost children on each side, and how many there are. */
  left: Int32Array;
  left2: Int32Array;
  right: Int32Array;
  right2: Int32Array;
  lefts: Int32Array;
  rights: Int32Array;
  /** What kinds of children each word has on each side, one bit a kind. */
  leftKinds: Int32Array;
  rightKinds: Int32Array;
  /** What each word says by itself in each place where it may stand: see `sumPlaces`. */
  said: Int32Array;
  /** The children of a finished tree, in order. */
  firstChild: Int32Array;
  lastChild: Int32Array;
  nextSibling: Int32Array;
  /** Tag index of each word. */
  tags: Uint8Array;
  /** Workspace of the features: the words they look at. */
  at: Int32Array;
}

/** A workspace for sentences of up to `capacity` words; it grows by itself. */
export function parseState(capacity = 256): ParseState {
  const a = (): Int32Array => new Int32Array(capacity + 2);
  return {
    n: 0, capacity, word: a(), tag: a(), wordTag: a(), suffix: a(), verbs: a(), commas: a(), conjunctions: a(), stack: a(), depth: 0,
    front: 0, heads: a(), left: a(), left2: a(), right: a(), right2: a(), lefts: a(), rights: a(), leftKinds: a(), rightKinds: a(),
    said: new Int32Array(PLACES * (capacity + 2)), firstChild: a(), lastChild: a(), nextSibling: a(), tags: new Uint8Array(capacity + 2), at: new Int32Array(8),
  };
}

function grow(state: ParseState, capacity: number): void {
  if (capacity > state.capacity) Object.assign(state, parseState(2 * capacity));
}

/** Hash of each tag, then of the root and of "no such word". */
const TAG = Int32Array.from({ length: UPOS.length + 2 }, (_, n) => mix(0x3c6ef372 + Math.imul(n + 1, 0x1b873593)));
const VERB = uposIndex("VERB"), PUNCT = uposIndex("PUNCT"), CCONJ = uposIndex("CCONJ");

/** Puts a sentence into the workspace. */
export function begin(state: ParseState, forms: FormTable, words: { readonly ids: Int32Array; readonly tags: Uint8Array }): void {
  const n = words.ids.length;
  grow(state, n);
  state.n = n;
  for (let i = 0; i < n; i++) {
    const id = words.ids[i]! * FIELDS;
    setWord(state, i, { word: forms.fields[id + LOWER]!, suffix: forms.fields[id + SUFFIX3]!, tag: words.tags[i]! });
  }
  setWord(state, n, { word: 1, suffix: 1, tag: UPOS.length });
  setWord(state, n + 1, { word: 2, suffix: 2, tag: UPOS.length + 1 });
  rewind(state);
}

function setWord(s: ParseState, i: number, { word, suffix, tag }: { word: number; suffix: number; tag: number }): void {
  const hash = TAG[tag]!;
  s.word[i] = mix(word + 0x2545f491);
  s.tag[i] = hash;
  s.tags[i] = tag;
  s.wordTag[i] = mix(Math.imul(word, 5) + hash);
  s.suffix[i] = mix(Math.imul(suffix, 7) + hash);
  const next = i + 1;
  if (next >= s.verbs.length) return;
  s.verbs[next] = (i === 0 ? 0 : s.verbs[i]!) + (tag === VERB ? 1 : 0);
  s.commas[next] = (i === 0 ? 0 : s.commas[i]!) + (tag === PUNCT ? 1 : 0);
  s.conjunctions[next] = (i === 0 ? 0 : s.conjunctions[i]!) + (tag === CCONJ ? 1 : 0);
}

/** Back to the first configuration of the sentence. */
export function rewind(s: ParseState): void {
  const none = s.n + 1;
  s.verbs[0] = s.commas[0] = s.conjunctions[0] = 0;
  s.depth = 0;
  s.front = 0;
  s.heads.fill(HEADLESS, 0, none + 1);
  s.left.fill(none, 0, none + 1);
  s.left2.fill(none, 0, none + 1);
  s.right.fill(none, 0, none + 1);
  s.right2.fill(none, 0, none + 1);
  s.lefts.fill(0, 0, none + 1);
  s.rights.fill(0, 0, none + 1);
  s.leftKinds.fill(0, 0, none + 1);
  s.rightKinds.fill(0, 0, none + 1);
}

/** The three moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0, LEFT = 1, RIGHT = 2;

/** Bits of the moves allowed: 1 shift, 2 left, 4 right. One word alone may hang from the root. */
export function allowed(s: ParseState): number {
  const shift = s.front < s.n ? 1 : 0;
  const left = s.depth > 0 && (s.front < s.n || s.depth === 1) ? 2 : 0;
  return shift | left | (s.depth > 1 ? 4 : 0);
}

const NOMINAL = bits("NOUN", "PROPN", "PRON", "NUM", "SYM", "X"), MARKERS = bits("ADP", "PART", "SCONJ");

function bits(...tags: readonly string[]): number {
  return tags.reduce((mask, tag) => mask | (1 << uposIndex(tag)), 0);
}

/** A child's kind: its tag, and for nouns and verbs whether a preposition or conjunction marks it (so "of it" is not "it"). */
function kind(s: ParseState, child: number): number {
  const bit = 1 << s.tags[child]!, marked = ((s.leftKinds[child]! | s.rightKinds[child]!) & MARKERS) !== 0;
  if ((bit & NOMINAL) !== 0) return marked ? 1 << 17 : bit;
  return bit === 1 << VERB && marked ? 1 << 18 : bit;
}

/** Makes one move. */
export function move(s: ParseState, action: number): void {
  if (action === SHIFT) {
    s.stack[s.depth++] = s.front++;
    return;
  }
  const child = s.stack[--s.depth]!;
  if (action === LEFT) {
    const head = s.front;
    s.heads[child] = head;
    s.left2[head] = s.left[head]!;
    s.left[head] = child;
    s.lefts[head] = s.lefts[head]! + 1;
    s.leftKinds[head] = s.leftKinds[head]! | kind(s, child);
    return;
  }
  const head = s.stack[s.depth - 1]!;
  s.heads[child] = head;
  s.right2[head] = s.right[head]!;
  s.right[head] = child;
  s.rights[head] = s.rights[head]! + 1;
  s.rightKinds[head] = s.rightKinds[head]! | kind(s, child);
}
