import { CURRENCY_CODES, DOUBTFUL_CODES, MONEY_LETTERS } from "./currency-codes.ts";
import { plainEnd } from "./plain-end.ts";
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
    String.raw`\p{L}\.\p{L}(?![\p{L}.'’])`,
    String.raw`\p{Nd}+(?:[.,:\/]\p{Nd}+)*(?:(?:st|nd|rd|th|s|º|ª)(?![\p{L}\p{N}]))?`,
    String.raw`['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}\p{N}]*)*`,
    String.raw`\.{2,}|-{2,}|_{2,}|={2,}|\*{2,}|#{2,}`,
    String.raw`\S`,
  ].join("|"),
  "giu",
);
const CANNOT = /^cannot$/i;
const CLITIC = /(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/i;
const ABBREVIATIONS = new Set(
  ("mr mrs ms dr drs prof hon rev sr sra sres dra lic ing gen col lt sgt capt maj st ste jr inc ltd co corp vs no nos vol pp fig " +
    "jan feb mar apr jun jul aug sep sept oct nov dec approx dept univ gov sen rep amb min excmo excma mtro mtra arq cnel gral rs hr").split(" "),
);
// These end sentences as often as they shorten words: only before a number.
const BEFORE_NUMBERS = new Set("no nos vol pp fig approx dept jan feb mar apr jun jul aug sep sept oct nov dec min corp".split(" "));

/** Where one match is really two or three tokens: "Cuba's", "don't", "cannot". Returns inner cut points. */
function cuts(word: string): readonly number[] {
  const clitic = CLITIC.exec(word);
  if (clitic && clitic.index > 0) return [clitic.index];
  if (CANNOT.test(word)) return [3];
  return [];
}

const SUM = /\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?\s?(?:million|billion|trillion|thousand|crore|lakh|mill|bn|mn|m|b|k)(?!\p{L})/uy;
const LARGE = /\d+[.,]?\d{2,}/y;

/** Length of a currency's letters that stand glued to a sum: 3 of "AUD1.5", 1 of "K200,000"; 0 elsewhere ("COP26", "G7", "R21"). */
function moneyLetters(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first < 65 || first > 90) return 0;
  let at = start + 1;
  while (at < end && at <= start + 5 && text.charCodeAt(at) >= 65) at++;
  const code = text.charCodeAt(at);
  if (at >= end || code < 48 || code > 57) return 0;
  const letters = text.slice(start, at);
  const sure = CURRENCY_CODES.has(letters);
  if (!sure && !MONEY_LETTERS.has(letters)) return 0;
  const amount = sure ? LARGE : SUM;
  SUM.lastIndex = LARGE.lastIndex = at;
  return (sure && !DOUBTFUL_CODES.has(letters)) || amount.test(text) || (sure && ((SUM.lastIndex = at), SUM.test(text))) ? at - start : 0;
}

function takesPoint(text: string, word: string, end: number): boolean {
  if (text.charCodeAt(end) !== 46 || text.charCodeAt(end + 1) === 46) return false;
  if (word.length === 1) return /^\p{Lu}$/u.test(word) && /^(?:\s\p{Lu}|\p{Lu}\p{Ll})/u.test(text.slice(end + 1, end + 3));
  const low = word.toLowerCase();
  return ABBREVIATIONS.has(low) && (BEFORE_NUMBERS.has(low) ? /^\s*\p{Nd}/u : /^\s*[\p{Lu}\p{Nd}]/u).test(text.slice(end + 1, end + 4));
}

/** Tokens as they are found: three numbers each, in arrays that grow. */
interface Sink {
  readonly text: string;
  readonly words: Words;
  start: Int32Array;
  end: Int32Array;
  word: Int32Array;
  count: number;
}

function emptySink(text: string, words: Words, length: number): Sink {
  const room = (length >> 2) + 16;
  return { text, words, start: new Int32Array(room), end: new Int32Array(room), word: new Int32Array(room), count: 0 };
}

function doubled(from: Int32Array): Int32Array {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}

function push(sink: Sink, start: number, end: number): void {
  if (sink.count === sink.start.length) [sink.start, sink.end, sink.word] = [doubled(sink.start), doubled(sink.end), doubled(sink.word)];
  sink.start[sink.count] = start;
  sink.end[sink.count] = end;
  sink.word[sink.count++] = sink.words.id(sink.text.slice(start, end));
}

function pushMatch(sink: Sink, start: number, end: number): void {
  let from = start;
  for (const cut of cuts(sink.text.slice(start, Math.min(end, start + 64)))) {
    push(sink, from, start + cut);
    from = start + cut;
  }
  push(sink, from, end);
}

/** Trailing points and commas belong to the sentence, not to the address before them. */
function trimAddress(text: string, start: number, end: number): number {
  let to = end;
  while (to > start + 1 && ".,;:!?'’".includes(text.charAt(to - 1))) to--;
  return to;
}

/** Whether a word without an apostrophe is two tokens all the same. */
const isCannot = (text: string, start: number, end: number): boolean => end - start === 6 && CANNOT.test(text.slice(start, end));

/** Takes the token at `start` if it is a plain word or mark; gives its end, or -1. */
function takePlain(sink: Sink, start: number): number {
  const { text } = sink;
  const plain = plainEnd(text, start);
  if (plain < 0 || isCannot(text, start, plain)) return -1;
  const money = moneyLetters(text, start, plain);
  const end = money > 0 ? start + money : text.charCodeAt(plain) === 46 && takesPoint(text, text.slice(start, plain), plain) ? plain + 1 : plain;
  push(sink, start, end);
  return end;
}

/** Takes the next token behind `from` and gives its end, or -1 where none begins before `to`. */
function takeMatch(sink: Sink, from: number, to: number): number {
  const { text } = sink;
  TOKEN.lastIndex = from;
  const m = TOKEN.exec(text);
  if (m === null || m.index >= to) return -1;
  let end = Math.min(m.index + m[0].length, to);
  const money = moneyLetters(text, m.index, end);
  if (money > 0) end = m.index + money;
  if (/^(?:https?:|www\.)/i.test(m[0])) end = trimAddress(text, m.index, end);
  if (money === 0 && takesPoint(text, m[0], end)) end++;
  pushMatch(sink, m.index, end);
  return end;
}

/** The tokens of `text` between `from` and `to`. Linear in the length; never throws. */
export function tokenise(text: string, words: Words, { from, to }: { readonly from: number; readonly to: number }): Tokens {
  const sink = emptySink(text, words, to - from);
  for (let at = from; at >= 0 && at < to; ) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10) {
      at++;
      continue;
    }
    // A token that a bound may cut is left to the pattern.
    const end = to === text.length ? takePlain(sink, at) : -1;
    at = end >= 0 ? end : takeMatch(sink, at, to);
  }
  const { count, start, end, word } = sink;
  return { count, start: start.slice(0, count), end: end.slice(0, count), word: word.slice(0, count) };
}
