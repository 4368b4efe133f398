import { concepts, genericConcepts } from "../words/concepts.ts";
import { wordsOf } from "../words/fold.ts";
import { landAt } from "../words/lands.ts";
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
}

const NUMBER = /^(?:\d+|[ivx]{2,4})$/;

function toTerm(word: string): Term {
  const concept = concepts.get(word);
  const number = NUMBER.test(word);
  if (concept !== undefined) return { term: concept, word, weight: genericConcepts.has(concept) ? 1 : 3, number };
  return { term: number ? word.replace(/^0+(?=\d)/, "") : stemOf(word), word, weight: 3, number };
}

const ONE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:red cross|cruz roja)\b/giu, "redcross"], [/\b(?:red crescent|media luna roja)\b/giu, "redcrescent"], [/\bcovid[- ]?(?:20)?19\b/giu, "covid"],
  [/\b(public health|salud p[uú]blica)\b/giu, "health"], [/\b(pan|inter|anti|bio|multi)[ -](?=\p{L})/giu, "$1"],
];

/** Expressions of several words that count as one: "Red Cross", "Salud Pública" (some say "Salud" alone of the same ministry), "Pan American". */
const joined = (name: string): string => ONE.reduce((text, [pattern, by]) => text.replace(pattern, by), name);

/** A name's terms: stop words and legal forms left out, words of English and Spanish brought to one, countries apart from the rest. */
export function termsOf(name: string): Terms {
  const words = wordsOf(joined(name));
  const hashes = words.map(hashWord);
  const terms: Term[] = [];
  const countries = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const land = landAt(hashes, at);
    if (land !== null) countries.add(land.code);
    if (land?.capital === true) terms.push({ term: `capital ${land.code}`, word: words[at]!, weight: 3, number: false });
    else if (land === null && !stops.has(words[at]!) && !legalForms.has(words[at]!)) terms.push(toTerm(words[at]!));
    at += land?.length ?? 1;
  }
  return { name, folded: words.join(" "), terms, countries: [...countries] };
}
