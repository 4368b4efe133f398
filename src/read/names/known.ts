import type { CountryCode } from "../layers.ts";
import { phraseTokens } from "../text/phrase.ts";
import type { Tokens } from "../text/tokens.ts";
import { addPhrase, emptyTrie, longestPhrase, type Trie } from "../text/trie.ts";
import { SHAPE, type Words } from "../text/words.ts";
import { bodies } from "./bodies.ts";
import { cities } from "./cities.ts";
import { foldAccents } from "./classes.ts";
import { countryForms } from "./country-forms.ts";
import type { Known } from "./known-phrase.ts";
import { regions } from "./regions.ts";

// Phrases of several words; those of one word stand in a plain map, which loads faster.
const trie: Trie<Known> = emptyTrie();
const singles = new Map<string, Known>();
const lands: Trie<Known> = emptyTrie();
const byName = new Map<string, Known>();

const nameKey = (name: string): string => foldAccents(name.toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, " ").trim();

// Most phrases are plain words, which need no tokeniser.
const cut = (phrase: string): readonly string[] => (/[^\p{L} ]/u.test(phrase) ? phraseTokens(phrase) : phrase.toLowerCase().split(" "));

function addTokens(tokens: readonly string[], known: Known): void {
  if (tokens.length > 1) {
    addPhrase(trie, tokens, known);
    if (known.kind === "country") addPhrase(lands, tokens, known);
  } else if (!singles.has(tokens[0]!)) singles.set(tokens[0]!, known);
}

function add(phrase: string, known: Known): void {
  addTokens(cut(phrase), known);
  const folded = foldAccents(phrase);
  if (folded !== phrase) addTokens(cut(folded), known);
}

const isAcronym = (name: string): boolean => /^[A-ZÑ0-9.&/-]{2,8}$/.test(name);

function addBodies(): void {
  for (const line of bodies.trim().split("\n")) {
    const [country = "-", ...rest] = line.split(" ");
    const names = rest.join(" ").split("|");
    for (const name of names) {
      const acronym = isAcronym(name);
      const known: Known = { kind: "organisation", form: acronym ? "acronym" : "name", id: names[0]!, ...(acronym ? { upper: true } : {}), ...(country === "-" ? {} : { country: country as CountryCode }) };
      add(name, known);
      const key = nameKey(name);
      if (!byName.has(key)) byName.set(key, known);
    }
  }
}

function addPlaces(): void {
  for (const name of regions) add(name, { kind: "place", form: "name", id: name });
  for (const line of cities.trim().split("\n")) {
    const country = line.slice(0, 2);
    const known: Known = { kind: "place", form: "name", id: country, country, doubtful: true };
    for (const name of line.slice(3).split("|")) add(name, known);
  }
}

// What stands first holds a phrase: countries, then bodies, then places.
for (const known of countryForms) add(known.phrase, known);
addBodies();
addPlaces();

/** The gazetteer's entry of a name, however accented or punctuated. */
export function knownName(name: string): Known | undefined {
  return byName.get(nameKey(name));
}

interface Text {
  readonly tokens: Tokens;
  readonly words: Words;
  readonly shape: Uint8Array;
  readonly language: string;
}

function fits({ shape, language, words, tokens }: Text, { first, last }: { readonly first: number; readonly last: number }, known: Known): boolean {
  // "G7" is no run of capitals for the shape of words.
  const hasDigit = (i: number): boolean => /\d/.test(words.form[tokens.word[i]!]!) && (shape[i]! & SHAPE.capital) !== 0;
  if (known.lower && (known.form === "nickname" || language.startsWith("es"))) return true;
  if (!known.upper) return (shape[first]! & (SHAPE.capital | SHAPE.mixed)) !== 0 || (shape[first]! & SHAPE.letter) === 0;
  for (let i = first; i < last; i++) if (shape[i]! & SHAPE.letter && !(shape[i]! & SHAPE.upper) && !hasDigit(i)) return last - first === 1 && (shape[i]! & SHAPE.capital) !== 0 && known.form === "name";
  return true;
}

/** The longest name of a country that begins at token i and ends before `last`, whatever longer name it stands in. */
export function landAt(text: Text, i: number, last: number): { readonly first: number; readonly last: number; readonly value: Known } | undefined {
  const single = singles.get(text.words.lower[text.tokens.word[i]!]!);
  const match = longestPhrase(lands, text, { i, last }) ?? (single?.kind === "country" ? { length: 1, value: single } : null);
  return match && fits(text, { first: i, last: i + match.length }, match.value) ? { first: i, last: i + match.length, value: match.value } : undefined;
}

/** By token: the longest phrase of the gazetteer that begins there, in the letters that it asks for. */
export function knownAt(text: Text): { readonly first: number; readonly last: number; readonly value: Known }[] {
  const found: { readonly first: number; readonly last: number; readonly value: Known }[] = [];
  found.length = text.tokens.count;
  for (let i = 0; i < text.tokens.count; i++) {
    const lower = text.words.lower[text.tokens.word[i]!]!;
    const phrase = trie.next.has(lower) ? longestPhrase(trie, text, { i, last: text.tokens.count }) : null;
    const single = phrase ? undefined : singles.get(lower);
    const match = phrase ?? (single ? { length: 1, value: single } : null);
    if (match && fits(text, { first: i, last: i + match.length }, match.value)) found[i] = { first: i, last: i + match.length, value: match.value };
  }
  return found;
}
