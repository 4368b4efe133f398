import { classes, DIGIT, foldedForms, LETTER, NONE, SIZE, UPPER } from "./letter-classes.table.ts";

/** What a word looks like, as bits. */
export const LOOK = { capital: 1, capitals: 2, number: 4, opens: 8 } as const;

/** The words of a text as parallel arrays: a hash of the word without case and accents, its place, and its looks (`LOOK`). */
export interface ScannedWords {
  readonly hashes: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly looks: readonly number[];
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

const CLASS = Uint8Array.from(classes);
const ENDS_SENTENCE = new Set([..."\n.!?:;«»“”\"•*|"].map((one) => one.charCodeAt(0)));

/** Beyond the tables: punctuation of the General Punctuation and CJK blocks parts words, all else is a letter. */
const classAt = (code: number): number => (code < SIZE ? CLASS[code]! : (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || code === 0xfeff ? NONE : LETTER);

function hashCode(hash: number, code: number): number {
  if (code >= SIZE) return Math.imul(hash ^ code, PRIME);
  const base = foldedForms[code]!;
  let next = hash;
  for (let i = 0; i < base.length; i++) next = Math.imul(next ^ base.charCodeAt(i), PRIME);
  return next;
}

const APOSTROPHES = new Set([0x27, 0x2019]);
const JOINS = new Set([0x2c, 0x2e, 0xa0, 0x202f]);

/** Whether the mark at `i` belongs to the word around it: an apostrophe between letters, a comma, stop or hard space between digits. */
function inside(text: string, i: number, digits: boolean): boolean {
  const code = text.charCodeAt(i);
  const next = i + 1 < text.length ? classAt(text.charCodeAt(i + 1)) : NONE;
  return digits ? JOINS.has(code) && next === DIGIT : APOSTROPHES.has(code) && (next === LETTER || next === UPPER);
}

/** The hash that `scanWords` gives to a word. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) if (classAt(word.charCodeAt(i)) !== NONE) hash = hashCode(hash, word.charCodeAt(i));
  return hash;
}

const lookOf = (first: number, capitals: boolean, opens: boolean): number =>
  (first === DIGIT ? LOOK.number : first === UPPER ? LOOK.capital : 0) | (capitals ? LOOK.capitals : 0) | (opens ? LOOK.opens : 0);

/** Scans a text's words from left to right, without making a string. */
export function scanWords(text: string): ScannedWords {
  const words = { hashes: [] as number[], starts: [] as number[], ends: [] as number[], looks: [] as number[] };
  let opens = true;
  let i = 0;
  while (i < text.length) {
    const first = classAt(text.charCodeAt(i));
    if (first === NONE) {
      if (ENDS_SENTENCE.has(text.charCodeAt(i))) opens = true;
      i++;
      continue;
    }
    const word = scanWord(text, i, first);
    words.hashes.push(word.hash);
    words.starts.push(i);
    words.ends.push(word.end);
    words.looks.push(lookOf(first, word.uppers > 1 && word.uppers === word.end - i, opens));
    opens = false;
    i = word.end;
  }
  return words;
}

function scanWord(text: string, start: number, first: number): { readonly hash: number; readonly end: number; readonly uppers: number } {
  let hash = SEED;
  let uppers = 0;
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const kind = classAt(code);
    if (kind === NONE && !inside(text, end, first === DIGIT)) break;
    if (kind === UPPER) uppers++;
    if (kind !== NONE) hash = hashCode(hash, code);
  }
  return { hash, end, uppers };
}
