import { CITY_LINE } from "../languages/credit-words.ts";
import type { Block } from "./blocks.ts";
import type { Tokens } from "./tokens.ts";
import { SHAPE, type Words } from "./words.ts";

/** One sentence: tokens from `first` to `last` (exclusive) of the block with that index. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

const ENDS = new Set([".", "!", "?", "…", "...", ".."]);
const CLOSERS = new Set(['"', "”", "’", "'", "»", ")", "]"]);
const OPENERS = new Set(['"', "“", "‘", "«", "(", "[", "¿", "¡", "-", "–", "—", "•", "*"]);

// "in the U.S. The minister", "by Merck Inc. In 2020": an abbreviation ends a sentence where one of these begins the next.
const STARTERS = new Set(
  ("The This That These Those It He She They We In On At During After Before As Since Under Both However According Meanwhile Also There When While For From By To Its His Her Their Our If But And " +
    "El La Los Las En Durante Según Este Esta Además Por Para También Su Sus Al Tras Asimismo").split(" "),
);
const SHORTENED = /^(?:(?:\p{L}\.){2,}|Inc\.|Ltd\.|Co\.|Corp\.|Jr\.|Sr\.)$/u;

/** Whether an abbreviation with its point is the last word of its sentence. */
function endsShortened(tokens: Tokens, words: Words, at: { readonly i: number; readonly last: number }): boolean {
  const form = words.form[tokens.word[at.i]!] ?? "";
  if (form.charCodeAt(form.length - 1) !== 46 || form.length < 3 || at.i + 1 >= at.last) return false;
  return STARTERS.has(words.form[tokens.word[at.i + 1]!] ?? "") && SHORTENED.test(form);
}

function beginsSentence(words: Words, id: number): boolean {
  const shape = words.shape[id] ?? 0;
  return (shape & (SHAPE.capital | SHAPE.digit)) !== 0 || OPENERS.has(words.form[id] ?? "");
}

/** "to Madagascar.On November 4": the space behind the full stop was lost. */
function isGlued(tokens: Tokens, words: Words, at: { readonly i: number; readonly next: number }): boolean {
  const before = words.form[tokens.word[at.i - 1]!] ?? "";
  const after = words.shape[tokens.word[at.next]!] ?? 0;
  const length = (words.form[tokens.word[at.next]!] ?? "").length;
  return at.i > 0 && before.length > 2 && /\p{Ll}$/u.test(before) && length > 1 && (after & SHAPE.capital) !== 0 && (after & (SHAPE.upper | SHAPE.mixed)) === 0;
}

/** Index after the sentence end that stands at `i`, or `i` where none does. */
function afterEnd(tokens: Tokens, words: Words, at: { readonly i: number; readonly last: number }): number {
  const form = words.form[tokens.word[at.i]!] ?? "";
  if (!ENDS.has(form)) return endsShortened(tokens, words, at) ? at.i + 1 : at.i;
  let next = at.i + 1;
  while (next < at.last && CLOSERS.has(words.form[tokens.word[next]!] ?? "") && tokens.start[next] === tokens.end[next - 1]) next++;
  if (next >= at.last) return next;
  const spaced = tokens.start[next]! > tokens.end[next - 1]!;
  return (spaced || isGlued(tokens, words, { i: at.i, next })) && beginsSentence(words, tokens.word[next]!) ? next : at.i;
}

/** The sentences of one block's tokens. A block that ends without a full stop ends its sentence all the same. */
function sentencesOf(tokens: Tokens, words: Words, range: Sentence): Sentence[] {
  const found: Sentence[] = [];
  let first = range.first;
  for (let i = range.first; i < range.last; i++) {
    const next = afterEnd(tokens, words, { i, last: range.last });
    if (next === i) continue;
    found.push({ first, last: next, block: range.block });
    first = next;
    i = next - 1;
  }
  if (first < range.last) found.push({ first, last: range.last, block: range.block });
  return found;
}

// Behind a headline, a standfirst and a byline, no text has its dateline deeper.
const HEAD = 8;
const LONGEST_LINE = 120;

/** Where the story begins behind a dateline, its place and day being no part of the first sentence; the block's start where it has none. */
function storyStart(text: string, { kind, start, end }: Block): number {
  if (kind !== "body") return start;
  return start + (CITY_LINE.exec(text.slice(start, Math.min(end, start + LONGEST_LINE)))?.[0].length ?? 0);
}

/** All sentences, block by block, in the order of the text. A dateline is one of its own. */
export function splitSentences(tokens: Tokens, words: Words, { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] }): Sentence[] {
  const found: Sentence[] = [];
  let i = 0;
  blocks.forEach((block, index) => {
    const upTo = (offset: number): number => {
      while (i < tokens.count && tokens.start[i]! < offset) i++;
      return i;
    };
    const begin = upTo(block.start);
    const first = index < HEAD ? upTo(storyStart(text, block)) : begin;
    if (first > begin) found.push({ first: begin, last: first, block: index });
    const last = upTo(block.end);
    if (last > first) for (const s of sentencesOf(tokens, words, { first, last, block: index })) found.push(s);
  });
  return found;
}
