import { openPhrases } from "../text/phrase-table.ts";
import type { Tokens } from "../text/tokens.ts";
import { valueOf, type Trie } from "../text/trie.ts";
import { SHAPE, type Words } from "../text/words.ts";
import { bodiesByKey, gazetteer } from "./gazetteer.table.ts";
import type { CountryCode } from "../layers.ts";
import type { Known } from "./known-phrase.ts";
import { gazetteerKey } from "./gazetteer-key.ts";

const phrases = openPhrases(gazetteer);
let bodies: Trie<Known> | undefined;

/** The gazetteer's entry of a body's name, however accented or punctuated. */
export function knownName(name: string): Known | undefined {
  return valueOf((bodies ??= openPhrases(bodiesByKey)), gazetteerKey(name).split(" "));
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

interface Match {
  readonly first: number;
  readonly last: number;
  readonly value: Known;
}

/** The longest phrase that begins at token i and ends before `last`, of countries alone or of all. */
function longestAt({ words, tokens }: Text, i: number, { last, lands }: { readonly last: number; readonly lands: boolean }): Match | undefined {
  let node = phrases.next.get(words.lower[tokens.word[i]!]!);
  let best: Known | undefined;
  let end = i;
  for (let j = i + 1; node; j++) {
    const { value } = node;
    if (value !== undefined && (!lands || value.kind === "country")) [best, end] = [value, j];
    node = j < last ? node.next.get(words.lower[tokens.word[j]!]!) : undefined;
  }
  return best && { first: i, last: end, value: best };
}

/** The longest name of a country that begins at token i and ends before `last`, whatever longer name it stands in. */
export function landAt(text: Text, i: number, last: number): Match | undefined {
  const match = longestAt(text, i, { last, lands: true });
  return match && fits(text, match, match.value) ? match : undefined;
}

/** The country whose capital opens the words from token i on, where the name is no other thing too: "Port Moresby General Hospital". */
export function seatAt({ words, tokens }: Pick<Text, "words" | "tokens">, i: number, last: number): CountryCode | undefined {
  let node = phrases.next.get(words.lower[tokens.word[i]!]!);
  let seat: Known | undefined;
  for (let j = i + 1; node; j++) {
    if (node.value?.form === "capital") seat = node.value;
    node = j < last ? node.next.get(words.lower[tokens.word[j]!]!) : undefined;
  }
  return seat?.doubtful || seat?.supported ? undefined : seat?.country;
}

const beginnings = new WeakMap<Words, number[]>();

/** By word id: 1 where a phrase begins with the word, worked out once a form. */
function beginsBy(words: Words): readonly number[] {
  let table = beginnings.get(words);
  if (!table) beginnings.set(words, (table = []));
  for (let id = table.length; id < words.form.length; id++) table.push(phrases.next.has(words.lower[id]!) ? 1 : 0);
  return table;
}

/** By token: the longest phrase of the gazetteer that begins there, in the letters that it asks for. */
export function knownAt(text: Text): Match[] {
  const found: Match[] = [];
  const { count } = text.tokens;
  found.length = count;
  const begins = beginsBy(text.words);
  for (let i = 0; i < count; i++) {
    if (begins[text.tokens.word[i]!] === 0) continue;
    const match = longestAt(text, i, { last: count, lands: false });
    if (match && fits(text, match, match.value)) found[i] = match;
  }
  return found;
}
