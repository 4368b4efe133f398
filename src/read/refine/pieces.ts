import { splitWords } from "../grammar/index.ts";
import type { Layers } from "../layers.ts";
import type { Tokens } from "../text/tokens.ts";

/** The syntactic words of a token, null where it is one word already: "del" is "de" and "el" to the grammar, "entregarlas" "entregar" and "las". */
export type Pieces = (token: number) => readonly string[] | null;

/** Looks every form up once. */
export function piecesOf({ language, words }: Pick<Layers, "language" | "words">, tokens: Tokens): Pieces {
  const code = language.split("-")[0] ?? language;
  const known = new Map<number, readonly string[] | null>();
  // the tokeniser has cut English already
  if (code === "en") return () => null;
  return (token) => {
    const word = tokens.word[token]!;
    let pieces = known.get(word);
    if (pieces === undefined) {
      const split = splitWords(words.form[word]!, code);
      known.set(word, (pieces = split.length > 1 ? split : null));
    }
    return pieces;
  };
}
