import { createWords } from "./words.ts";
import { tokenise } from "./tokens.ts";

const words = createWords();

/** A phrase of a lexicon cut as the texts are cut, in lower case: "Cuba's" → ["cuba", "'s"]. */
export function phraseTokens(phrase: string): string[] {
  const tokens = tokenise(phrase, words, { from: 0, to: phrase.length });
  return Array.from(tokens.word, (id) => words.lower[id]!);
}
