import { hashText, mix } from "../hash.ts";
import { concepts } from "../words/concepts.ts";
import { bodyIdOf, knownAcronyms } from "../entities/known-bodies.ts";
import { months, weekdays } from "../words/months.ts";
import { landAt } from "../words/lands.ts";
import { hashWord, LOOK, type ScannedWords } from "../words/scan-words.ts";

/**
 * What a text states in no language: countries, names, numbers, days. `id` is a hash, the same in English and Spanish; `weight` says how much it
 * tells one text from another, 0.25 to 1.
 */
export interface Fact {
  readonly id: number;
  readonly weight: number;
}

const MONTHS: ReadonlyMap<number, number> = new Map([...months].map(([name, month]) => [hashWord(name), month]));
const COMMON: ReadonlySet<number> = new Set([...weekdays, ...concepts.keys()].map(hashWord));
const ACRONYMS: ReadonlyMap<number, number> = new Map(knownAcronyms.map((acronym) => [hashWord(acronym), hashText(`body ${bodyIdOf(acronym) ?? acronym}`)]));
const LINKS: ReadonlySet<number> = new Set(["de", "del", "of", "the", "el"].map(hashWord));

const isYear = (digits: string): boolean => digits.length === 4 && (digits.startsWith("19") || digits.startsWith("20"));

/** The digits that tell: separators and closing zeros are written differently in every language, with "million" or without. */
const significant = (written: string): string => written.replace(/\D/g, "").replace(/^0+|0+$/g, "");

function numberFact(written: string): Fact | null {
  const digits = written.replace(/\D/g, "");
  if (isYear(digits)) return { id: hashText(`year ${digits}`), weight: 0.5 };
  const telling = significant(written);
  if (telling === "" || digits.length < 2) return null;
  return { id: hashText(`number ${telling}`), weight: telling.length > 2 ? 1 : telling.length === 2 ? 0.75 : 0.4 };
}

interface Found {
  readonly fact: Fact | null;
  /** how many words it takes */
  readonly length: number;
}

const dayFact = (month: number, day: number): Fact => ({ id: hashText(`day ${month}-${day}`), weight: 0.75 });
const dayIn = (text: string, words: ScannedWords, at: number): number => {
  if (((words.looks[at] ?? 0) & LOOK.number) === 0) return 0;
  const day = Number.parseInt(text.slice(words.starts[at], words.ends[at]), 10);
  return day >= 1 && day <= 31 && words.ends[at]! - words.starts[at]! <= 4 ? day : 0;
};

/** "14 November", "14 de noviembre", "November 14". */
function dayAt(text: string, words: ScannedWords, at: number): Found | null {
  const month = MONTHS.get(words.hashes[at]!);
  if (month !== undefined) {
    const day = dayIn(text, words, at + 1);
    return { fact: day > 0 ? dayFact(month, day) : null, length: day > 0 ? 2 : 1 };
  }
  const day = dayIn(text, words, at);
  if (day === 0) return null;
  const skip = LINKS.has(words.hashes[at + 1]!) ? 2 : 1;
  const next = MONTHS.get(words.hashes[at + skip]!);
  return next === undefined ? null : { fact: dayFact(next, day), length: skip + 1 };
}

/** A capitalised word within a sentence that is no ordinary word: part of a name that both languages write alike. */
function nameFact(words: ScannedWords, at: number): Fact | null {
  const look = words.looks[at]!;
  const hash = words.hashes[at]!;
  if ((look & LOOK.capital) === 0 || words.ends[at]! - words.starts[at]! < 2) return null;
  if ((look & LOOK.capitals) !== 0 && ACRONYMS.has(hash)) return { id: ACRONYMS.get(hash)!, weight: 0.5 };
  if ((look & LOOK.opens) !== 0 && (look & LOOK.capitals) === 0) return null;
  return COMMON.has(hash) || MONTHS.has(hash) || LINKS.has(hash) ? null : { id: mix(hash), weight: 1 };
}

function factAt(text: string, words: ScannedWords, at: number): Found {
  const day = dayAt(text, words, at);
  if (day !== null) return day;
  if ((words.looks[at]! & LOOK.number) !== 0) return { fact: numberFact(text.slice(words.starts[at], words.ends[at])), length: 1 };
  const land = landAt(words.hashes, at);
  if (land !== null) return { fact: { id: land.fact, weight: 0.4 }, length: land.length };
  return { fact: nameFact(words, at), length: 1 };
}

/** How often a fact counts: that a text on Somalia names Somalia ten times tells it from no other on Somalia. */
const TIMES = 2;

/** The facts of a text in the order in which it states them, each twice at most. */
export function factsOf(text: string, words: ScannedWords): readonly Fact[] {
  const facts: Fact[] = [];
  const counts = new Map<number, number>();
  for (let at = 0; at < words.hashes.length; ) {
    const { fact, length } = factAt(text, words, at);
    const count = fact === null ? TIMES : (counts.get(fact.id) ?? 0);
    if (fact !== null && count < TIMES) {
      counts.set(fact.id, count + 1);
      facts.push(fact);
    }
    at += length;
  }
  return facts;
}
