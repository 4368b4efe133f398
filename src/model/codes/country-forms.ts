import type { Country, CountryWords } from "./countries.ts";
import type { HistoricCountry } from "./historic-countries.ts";
import { type Form, splitForms } from "./forms.ts";

/**
 * What a form is to the country: its usual or official name, an adjective, the noun for its people, its capital (today's, a former or an
 * alternative one), the seat that stands for its government, a descriptive name, a part of it, or the first half of a hyphenated adjective ("Sino").
 */
export type CountryFormKind = "name" | "official" | "adjective" | "demonym" | "capital" | "seat" | "nickname" | "part" | "prefix";

export interface CountryForm extends Form {
  readonly kind: CountryFormKind;
}

const sources: readonly (readonly [CountryFormKind, keyof CountryWords])[] = [
  ["name", "names"],
  ["official", "official"],
  ["adjective", "adjectives"],
  ["demonym", "demonyms"],
  ["capital", "capitals"],
  ["seat", "seats"],
  ["nickname", "nicknames"],
  ["part", "parts"],
  ["prefix", "prefixes"],
];

/** Every way in which texts of a language write a country, names first. A form stands once for each thing that it is to the country. */
export const countryForms = (country: Country | HistoricCountry, language: "en" | "es"): readonly CountryForm[] =>
  sources.flatMap(([kind, field]) => splitForms(country[language][field] ?? "").map((form) => ({ kind, ...form })));
