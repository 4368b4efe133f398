import type { Chosen } from "../parts/quote-text/words-chosen.ts";

/** The words of a text, in order, by their offsets in UTF-16 code units: letters, digits and what joins them ("20,000", "Côte", "US$5", "50%"), without the signs around them. */
export type TextWords = readonly Chosen[];

/** Words that are held by the keyboard: from the word where it was begun to the one where it stands, by their places among the words, either before the other. */
export interface WordCursor {
  readonly from: number;
  readonly at: number;
}

/** A step of the cursor; `extend` holds what it stood on before as well. */
export interface WordStep {
  readonly by: 1 | -1;
  readonly unit: "word" | "sentence";
  readonly extend: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}\p{Sc}%]+(?:[.,'’\-–/][\p{L}\p{M}\p{N}\p{Sc}%]+)*/gu;
const SENTENCE_ENDS = /[.!?…:;]["'”’»)\]]*\s|\n/;

export const wordsOf = (text: string): TextWords => [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

/** The word at an offset, else the next one, else the last; null where a text has no words. */
export function wordAt(words: TextWords, offset: number): WordCursor | null {
  const next = words.findIndex(({ end }) => end > offset);
  const at = next === -1 ? words.length - 1 : next;
  return at === -1 ? null : { from: at, at };
}

/** Whether a word is the first of its sentence, or of its line in the source. */
const opens = (text: string, words: TextWords, at: number): boolean => at === 0 || SENTENCE_ENDS.test(text.slice(words[at - 1]!.end, words[at]!.start));

/** The next word at which a sentence begins; where what is held grows downwards, the last one of the sentence. At the ends of the text, its last and first word. */
function sentenceFrom(text: string, words: TextWords, { at, by, extend }: Pick<WordStep, "by" | "extend"> & { readonly at: number }): number {
  const isThere = (one: number): boolean => (by === 1 && extend ? one === words.length - 1 || opens(text, words, one + 1) : opens(text, words, one));
  const last = words.length - 1;
  for (let one = at + by; one >= 0 && one <= last; one += by) if (isThere(one)) return one;
  return by === 1 ? last : 0;
}

/** Where the cursor stands after a step; it never leaves the words of the text. */
export function moved(text: string, words: TextWords, { from, at, by, unit, extend }: WordCursor & WordStep): WordCursor {
  const next = unit === "word" ? Math.min(words.length - 1, Math.max(0, at + by)) : sentenceFrom(text, words, { at, by, extend });
  return { from: extend ? from : next, at: next };
}

/** The words that a cursor holds, from the first letter to the last. */
export function heldBy(words: TextWords, { from, at }: WordCursor): Chosen {
  return { start: words[Math.min(from, at)]!.start, end: words[Math.max(from, at)]!.end };
}
