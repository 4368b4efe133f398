import { countries, type Country, countryForms, type CountryFormKind } from "#model/codes/index.ts";
import { hashText } from "../hash.ts";
import { hashWord } from "./scan-words.ts";
import { wordsOf } from "../words/fold.ts";

/** A way to write a country or its capital: the hashes of its words, and the fact that it states, the same in both languages. */
interface LandForm {
  readonly words: readonly number[];
  readonly fact: number;
}

const TELLING: ReadonlySet<CountryFormKind> = new Set<CountryFormKind>(["name", "official", "adjective", "demonym", "capital"]);

const formsOf = (country: Country): readonly LandForm[] =>
  (["en", "es"] as const).flatMap((language) =>
    countryForms(country, language)
      .filter(({ kind, ambiguous }) => TELLING.has(kind) && !ambiguous)
      .map(({ kind, text }) => ({ words: wordsOf(text).map(hashWord), fact: hashText(kind === "capital" ? `capital ${country.code}` : `country ${country.code}`) })));

function byFirstWord(): ReadonlyMap<number, readonly LandForm[]> {
  const table = new Map<number, LandForm[]>();
  for (const form of countries.flatMap(formsOf)) {
    const [first] = form.words;
    if (first === undefined) continue;
    const others = table.get(first);
    if (others === undefined) table.set(first, [form]);
    else others.push(form);
  }
  for (const forms of table.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const FORMS = byFirstWord();

/** The country or capital that words name from `at` on, the longest name first: its fact and how many words it takes. */
export function landAt(hashes: readonly number[], at: number): { readonly fact: number; readonly length: number } | null {
  for (const { words, fact } of FORMS.get(hashes[at]!) ?? []) {
    if (words.every((word, k) => hashes[at + k] === word)) return { fact, length: words.length };
  }
  return null;
}
