import type { Tokens } from "./tokens.ts";
import type { Words } from "./words.ts";

/** Phrases by their lower-case tokens. */
export interface Trie<T> {
  readonly next: Map<string, Trie<T>>;
  value?: T;
}

export interface TrieMatch<T> {
  /** how many tokens match */
  readonly length: number;
  readonly value: T;
}

export function emptyTrie<T>(): Trie<T> {
  return { next: new Map() };
}

/** Adds a phrase given as tokens in lower case; the first value given to a phrase stays. */
export function addPhrase<T>(trie: Trie<T>, phrase: readonly string[], value: T): void {
  let node = trie;
  for (const word of phrase) {
    let below = node.next.get(word);
    if (!below) node.next.set(word, (below = { next: new Map() }));
    node = below;
  }
  node.value ??= value;
}

/** The longest phrase that begins at token `i` and ends before `last`, or null. */
export function longestPhrase<T>(trie: Trie<T>, text: { readonly tokens: Tokens; readonly words: Words }, at: { readonly i: number; readonly last: number }): TrieMatch<T> | null {
  let node: Trie<T> | undefined = trie;
  let best: TrieMatch<T> | null = null;
  for (let j = at.i; j < at.last; j++) {
    node = node.next.get(text.words.lower[text.tokens.word[j]!]!);
    if (!node) break;
    if (node.value !== undefined) best = { length: j - at.i + 1, value: node.value };
  }
  return best;
}
