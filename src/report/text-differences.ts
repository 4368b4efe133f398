import { quote, type Quote } from "#model/quote.ts";

/** What a text has of another: the share of its sentences that stand there as well, and those that do not. */
export interface TextDifferences {
  /** 0 to 1 */
  readonly shared: number;
  readonly only: readonly Quote[];
}

// Up to a full stop that a space follows, or the end of the line.
const SENTENCE = /[^\s][^\n]*?(?:[.!?…]["'”’»)]*(?=\s)|(?=\n|$))/g;
const FEWEST_LETTERS = 3;

const spelt = (words: string): string => words.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

function sentencesOf(text: string): readonly Quote[] {
  return [...text.matchAll(SENTENCE)].map(({ 0: words, index }) => quote(text, index, index + words.length)).filter(({ exact }) => spelt(exact).length >= FEWEST_LETTERS);
}

/** Compares a text with another, sentence by sentence; case, punctuation and spaces do not count. Pure. */
export function textDifferences(text: string, other: string): TextDifferences {
  const there = new Set(sentencesOf(other).map(({ exact }) => spelt(exact)));
  const own = sentencesOf(text);
  const only = own.filter(({ exact }) => !there.has(spelt(exact)));
  return { shared: own.length === 0 ? 1 : (own.length - only.length) / own.length, only };
}
