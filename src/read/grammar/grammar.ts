import type { GrammarHeader } from "./grammar-file.ts";

/** A tagger and parser of one language. All functions are pure but for the memory of forms behind `intern`, and never throw. */
export interface Grammar {
  readonly language: string;
  /** The head of the weights file: licence, training files with their hashes, settings. */
  readonly header: GrammarHeader;
  /**
   * Id of a word form; hashes, suffixes and what the tagger knows of it are computed once. Memory is bounded: 65,536 forms are
   * kept in a ring, and an id holds good until 32,768 further new forms have been interned. Intern a document, read it, let go of its ids.
   */
  readonly intern: (form: string) => number;
  /** Tags of one sentence, the words `ids[from…to)`: indices into `UPOS`. */
  readonly tag: (ids: Int32Array, from: number, to: number) => Uint8Array;
  /** The tree of one sentence of words (names already one word each, see `collapse`). With `vote`, `agreed` is filled. */
  readonly parse: (ids: Int32Array, tags: Uint8Array, options?: { readonly vote?: boolean }) => Tree;
}

/** A dependency tree. Every array has one element for each word. */
export interface Tree {
  /** Index of the head in the sentence, -1 for the root. There is one root, and no cycle. */
  readonly heads: Int32Array;
  /** Indices into `DEPREL`. */
  readonly relations: Uint8Array;
  /**
   * 1 where both directions of reading gave the same head and the same universal relation, and the relation was no close call; 0
   * elsewhere, and everywhere without `vote`.
   */
  readonly agreed: Uint8Array;
}
