import { remembered } from "../remembered.ts";
import { spellOut } from "./known-bodies.ts";
import { concepts, genericConcepts } from "../words/concepts.ts";
import { wordsOf } from "../words/fold.ts";
import { landAt } from "../words/lands.ts";
import { numberWords } from "../words/number-words.ts";
import { hashWord } from "../words/scan-words.ts";
import { stemOf } from "../words/stem.ts";
import { legalForms, stops } from "../words/stops.ts";

/** A word of a name by what it says. `weight` is 1 for what many names have ("ministry", "national"), 3 for what tells one from the other. */
export interface Term {
  readonly term: string;
  /** as it is written, folded */
  readonly word: string;
  readonly weight: 1 | 3;
  readonly number: boolean;
}

/** A name taken apart: its terms in order, and the countries that it names. */
export interface Terms {
  readonly name: string;
  readonly folded: string;
  readonly terms: readonly Term[];
  readonly countries: readonly string[];
  /** those of the countries in which it stands rather than whose it is: Kazakhstan in "Embassy of Cuba in Kazakhstan" */
  readonly abroad: readonly string[];
}

const NUMBER = /^(?:\d+|[ivx]{2,4})$/;

function toTerm(word: string): Term {
  const digits = numberWords.get(word);
  if (digits !== undefined) return { term: digits, word, weight: 3, number: true };
  const concept = concepts.get(word);
  const number = NUMBER.test(word);
  if (concept !== undefined) return { term: concept, word, weight: genericConcepts.has(concept) ? 1 : 3, number };
  return { term: number ? word.replace(/^0+(?=\d)/, "") : stemOf(word), word, weight: 3, number };
}

const ONE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:red cross|cruz roja)\b/giu, "redcross"], [/\b(?:red crescent|media luna roja)\b/giu, "redcrescent"], [/\bcovid[- ]?(?:20)?19\b/giu, "covid"],
  [/\b(public health|salud p[uú]blica)\b/giu, "health"], [/\b(pan|inter|anti|bio|multi)[ -](?=\p{L})/giu, "$1"],
  [/\b(?:(?:foreign|external) (?:affairs|relations)|(?:relaciones|asuntos) exteriores|foreign(?= (?:minist|secretar|office)))\b/giu, "diplomacy"], [/(?<=\p{L})[ -]A(?![\p{L}\p{N}'’.])/gu, " a0"], [/\b(?:hiv|vih)[ /-]+(?:aids|sida)\b/giu, "hiv"],
];

/** What governments and the press call their ministries for short, each in many countries. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:minsap|minsal|minsa|minsalud|minzdrav|mspas|mohfw|moph|moh)\b/giu, "ministry health"], [/\b(?:minrex|mofa|cancillería)\b/giu, "ministry diplomacy"],
];
const LONGEST = 24;

/** Expressions of several words that count as one: "Red Cross", "Salud Pública" (some say "Salud" alone of the same ministry), "Pan American". The A of "hepatitis A" is no article. */
const joined = (name: string): string => [...ONE, ...(name.length > LONGEST ? [] : SHORT)].reduce((text, [pattern, by]) => text.replace(pattern, by), name);

/** Whether a name is short for words that tell what it is: "Minsap" for a ministry of health. */
export const isShortFor = (name: string): boolean => name.length <= LONGEST && SHORT.some(([pattern]) => name.replace(pattern, "") !== name);

/** Behind these words stands the country where something is, not the one whose it is. */
const WHERE: ReadonlySet<string> = new Set(["in", "en", "to", "ante"]);

/** A name's terms: stop words and legal forms left out, words of English and Spanish brought to one, countries apart from the rest. */
export const termsOf = remembered((name: string): Terms => {
  const words = wordsOf(joined(spellOut(name)));
  const hashes = words.map(hashWord);
  const terms: Term[] = [];
  const countries = new Set<string>();
  const abroad = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const land = landAt(hashes, at);
    if (land !== null) countries.add(land.code);
    if (land !== null && standsIn(words, at)) abroad.add(land.code);
    if (land?.capital === true) terms.push({ term: `capital ${land.code}`, word: words[at]!, weight: 3, number: false });
    else if (land === null && isTelling(words, at)) terms.push(toTerm(words[at]!));
    at += land?.length ?? 1;
  }
  return { name, folded: words.join(" "), terms, countries: [...countries], abroad: [...abroad] };
});

const standsIn = (words: readonly string[], at: number): boolean => WHERE.has(words[at - 1] ?? "") || (words[at - 1] === "the" && WHERE.has(words[at - 2] ?? ""));
/** "Soberana Dos": at the end of a name the Portuguese "of the" is the Spanish number. */
const isTelling = (words: readonly string[], at: number): boolean => (!stops.has(words[at]!) && !legalForms.has(words[at]!)) || (words[at] === "dos" && at > 0 && at === words.length - 1);
