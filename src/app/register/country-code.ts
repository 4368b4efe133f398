import { countries, type CountryCode } from "#model/codes/countries.ts";
import { countryForms } from "#model/codes/country-forms.ts";
import { RapporteurError } from "#model/errors.ts";
import { outletId } from "./outlet-id.ts";

const NAMES = ["name", "official"];

/** The ISO 3166-1 alpha-2 code of a country by its code, its alpha-3 code or any of its names in English or Spanish. Throws RapporteurError `no-country`. */
export function countryCode(words: string): CountryCode {
  const upper = words.trim().toUpperCase();
  const folded = outletId(words);
  const byCode = countries.find(({ code, alpha3 }) => code === upper || alpha3 === upper);
  const found = byCode ?? countries.find((row) => (["en", "es"] as const).some((language) => countryForms(row, language).some(({ kind, text }) => NAMES.includes(kind) && outletId(text) === folded)));
  if (!found) throw new RapporteurError("no-country", words);
  return found.code;
}
