import { CURRENCY_CODES } from "./currency-codes.ts";
import type { Words } from "./words.ts";

/** The tokens of a stretch of text, one entry each in parallel arrays; offsets are UTF-16 units of the whole text. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** word type, see `Words` */
  readonly word: Int32Array;
}

// Cut as Universal Dependencies cuts English and Spanish: clitics and hyphens stand alone. Bounds on the repetitions of
// the address pattern keep the time linear on any input.
const TOKEN = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"”)\]]+|www\.[^\s<>"”)\]]+`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}`,
    String.raw`(?:\p{L}\.){2,}(?:\p{Lu}(?!\p{L}))?`,
    String.raw`\p{Nd}+(?:[.,:\/]\p{Nd}+)*(?:st|nd|rd|th|s|º|ª)?(?![\p{L}\p{N}])|\p{Nd}+(?:[.,:\/]\p{Nd}+)*`,
    String.raw`['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}\p{N}]*)*`,
    String.raw`\.{2,}|-{2,}|_{2,}|={2,}|\*{2,}|#{2,}`,
    String.raw`\S`,
  ].join("|"),
  "giu",
);
const CLITIC = /(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/i;
const ABBREVIATIONS = new Set(
  ("mr mrs ms dr drs prof hon rev sr sra sres dra lic ing gen col lt sgt capt maj st ste jr inc ltd co corp vs no nos vol pp fig " +
    "jan feb mar apr jun jul aug sep sept oct nov dec approx dept univ gov sen rep amb min excmo excma mtro mtra arq cnel gral rs hr").split(" "),
);
// "Min." and "no." end sentences as often as they shorten words: only before a capital or a digit.

/** Where one match is really two or three tokens: "Cuba's", "don't", "AUD1", "cannot". Returns inner cut points. */
function cuts(word: string): readonly number[] {
  const clitic = CLITIC.exec(word);
  if (clitic && clitic.index > 0) return [clitic.index];
  if (/^cannot$/i.test(word)) return [3];
  const code = word.slice(0, 3);
  if (word.length > 3 && /^\p{Nd}+$/u.test(word.slice(3)) && CURRENCY_CODES.has(code)) return [3];
  return [];
}

function takesPoint(text: string, word: string, end: number): boolean {
  if (text.charCodeAt(end) !== 46 || text.charCodeAt(end + 1) === 46) return false;
  if (word.length === 1) return /^\p{Lu}$/u.test(word) && /^\s\p{Lu}/u.test(text.slice(end + 1, end + 3));
  return ABBREVIATIONS.has(word.toLowerCase()) && /^\s*[\p{Lu}\p{Nd}]/u.test(text.slice(end + 1, end + 4));
}

interface Sink {
  readonly words: Words;
  readonly start: number[];
  readonly end: number[];
  readonly word: number[];
}

function push(sink: Sink, text: string, start: number, end: number): void {
  sink.start.push(start);
  sink.end.push(end);
  sink.word.push(sink.words.id(text.slice(start, end)));
}

function pushMatch(sink: Sink, text: string, start: number, end: number): void {
  let from = start;
  for (const cut of cuts(text.slice(start, Math.min(end, start + 64)))) {
    push(sink, text, from, start + cut);
    from = start + cut;
  }
  push(sink, text, from, end);
}

/** Trailing points and commas belong to the sentence, not to the address before them. */
function trimAddress(text: string, start: number, end: number): number {
  let to = end;
  while (to > start + 1 && ".,;:!?'’".includes(text.charAt(to - 1))) to--;
  return to;
}

/** The tokens of `text` between `from` and `to`. Linear in the length; never throws. */
export function tokenise(text: string, words: Words, range: { readonly from: number; readonly to: number }): Tokens {
  const sink: Sink = { words, start: [], end: [], word: [] };
  TOKEN.lastIndex = range.from;
  for (let m = TOKEN.exec(text); m !== null && m.index < range.to; m = TOKEN.exec(text)) {
    let end = Math.min(m.index + m[0].length, range.to);
    if (/^(?:https?:|www\.)/i.test(m[0])) end = trimAddress(text, m.index, end);
    if (takesPoint(text, m[0], end)) end++;
    pushMatch(sink, text, m.index, end);
    TOKEN.lastIndex = end;
  }
  return { count: sink.start.length, start: Int32Array.from(sink.start), end: Int32Array.from(sink.end), word: Int32Array.from(sink.word) };
}
