import type { Grammar } from "../grammar/index.ts";
import type { Layers } from "../layers.ts";

export type Grammars = (language: string) => Grammar | null;

const NOUN = 7;

/** Part-of-speech tags of all tokens (indices into UPOS). Without a grammar of the language every word counts as a noun. */
export function tagTokens(layers: Pick<Layers, "language" | "words" | "tokens" | "sentences" | "grammars">): Pick<Layers, "tags"> {
  const { tokens, words, sentences } = layers;
  const tags = new Uint8Array(tokens.count).fill(NOUN);
  const grammar = layers.grammars(layers.language);
  if (!grammar) return { tags };
  const ids = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) ids[i] = grammar.intern(words.form[tokens.word[i]!]!);
  for (const s of sentences) tags.set(grammar.tag(ids, s.first, s.last), s.first);
  return { tags };
}
