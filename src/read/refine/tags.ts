import type { Grammar } from "../grammar/index.ts";
import type { Layers } from "../layers.ts";
import { mendTags } from "./mistagged.ts";
import { piecesOf } from "./pieces.ts";

export type Grammars = (language: string) => Grammar | null;

const NOUN = 7;

/**
 * Part-of-speech tags of all tokens (indices into UPOS); a token of several words has the tag of its first. Without a grammar of the
 * language, or where no sentence is worth a parse, every word counts as a noun.
 */
export function tagTokens(layers: Pick<Layers, "language" | "words" | "tokens" | "sentences" | "gate" | "grammars">): Pick<Layers, "tags"> {
  const { tokens, words, sentences } = layers;
  const tags = new Uint8Array(tokens.count).fill(NOUN);
  const grammar = layers.grammars(layers.language);
  if (!grammar || !layers.gate.includes(1)) return { tags };
  const pieces = piecesOf(layers, tokens);
  for (const s of sentences) {
    const ids: number[] = [];
    const from: number[] = [];
    for (let i = s.first; i < s.last; i++) {
      from.push(ids.length);
      for (const form of pieces(i) ?? [words.form[tokens.word[i]!]!]) ids.push(grammar.intern(form));
    }
    const found = grammar.tag(Int32Array.from(ids), 0, ids.length);
    from.forEach((at, n) => (tags[s.first + n] = found[at]!));
    mendTags(layers, tags, s);
  }
  return { tags };
}
