import type { Tokens } from "./tokens.ts";
import type { Words } from "./words.ts";

/** Phrases by their lower-case tokens. */
export interface Trie<T> {
  readonly next: Pick<ReadonlyMap<string, Trie<T>>, "get" | "has">;
  readonly value?: T;
}

/** One that phrases are added to. */
export interface GrowingTrie<T> extends Trie<T> {
  readonly next: Map<string, GrowingTrie<T>>;
  value?: T;
}

export interface TrieMatch<T> {
  /** how many tokens match */
  readonly length: number;
  readonly value: T;
}

export function emptyTrie<T>(): GrowingTrie<T> {
  return { next: new Map() };
}

/** Adds a phrase given as tokens in lower case; the first value given to a phrase stays. */
export function addPhrase<T>(trie: GrowingTrie<T>, phrase: readonly string[], value: T): void {
  let node = trie;
  for (const word of phrase) {
    let below = node.next.get(word);
    if (!below) node.next.set(word, (below = { next: new Map() }));
    node = below;
  }
  node.value ??= value;
}

/** The value of just these tokens. */
export function valueOf<T>(trie: Trie<T>, phrase: readonly string[]): T | undefined {
  let node: Trie<T> | undefined = trie;
  for (const word of phrase) {
    node = node.next.get(word);
    if (!node) return undefined;
  }
  return node.value;
}

/** The longest phrase that begins at token `i` and ends before `last`, or null. */
export function longestPhrase<T>(trie: Trie<T>, text: { readonly tokens: Tokens; readonly words: Words }, at: { readonly i: number; readonly last: number }): TrieMatch<T> | null {
  const { lower } = text.words;
  const { word } = text.tokens;
  let node: Trie<T> | undefined = trie;
  let best: T | undefined;
  let length = 0;
  for (let j = at.i; j < at.last; j++) {
    node = node.next.get(lower[word[j]!]!);
    if (!node) break;
    if (node.value !== undefined) {
      best = node.value;
      length = j - at.i + 1;
    }
  }
  return best === undefined ? null : { length, value: best };
}
