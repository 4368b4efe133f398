import { countries, type Country, countryForms, type CountryFormKind } from "#model/codes/index.ts";
import { hashText } from "../hash.ts";
import { wordsOf } from "./fold.ts";
import { hashWord } from "./scan-words.ts";

/** A country or its capital as words name it. `fact` is a hash of which of the two, the same in both languages. */
export interface Land {
  readonly code: string;
  readonly capital: boolean;
  readonly fact: number;
  /** how many words name it */
  readonly length: number;
}

interface LandForm extends Land {
  readonly words: readonly number[];
}

const TELLING: ReadonlySet<CountryFormKind> = new Set<CountryFormKind>(["name", "official", "adjective", "demonym", "capital"]);

const landForm = (code: string, capital: boolean, words: readonly number[]): LandForm =>
  ({ code, capital, fact: hashText(capital ? `capital ${code}` : `country ${code}`), length: words.length, words });

const formsOf = (country: Country): readonly LandForm[] =>
  (["en", "es"] as const).flatMap((language) =>
    countryForms(country, language)
      .filter(({ kind, ambiguous }) => TELLING.has(kind) && !ambiguous)
      .map(({ kind, text }) => landForm(country.code, kind === "capital", wordsOf(text).map(hashWord))));

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

// Made when it is first asked: it takes longer than many a command, and most compare nothing.
let forms: ReadonlyMap<number, readonly LandForm[]> | undefined;

/** The country or capital that hashed words name from `at` on, by its longest name; null where they name none. */
export function landAt(hashes: readonly number[], at: number): Land | null {
  forms ??= byFirstWord();
  return forms.get(hashes[at]!)?.find(({ words }) => words.every((word, k) => hashes[at + k] === word)) ?? null;
}
