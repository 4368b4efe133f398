import { countries, type Country } from "#model/codes/countries.ts";
import type { CountryCode } from "../layers.ts";
import { historicCountries } from "#model/codes/historic-countries.ts";
import { splitForms } from "#model/codes/forms.ts";
import { regions } from "#model/codes/regions.ts";

const byCode = new Map<string, Country>(countries.map((c) => [c.code, c]));
const adjectives = new Map<string, string>();
for (const row of regions) for (const joined of [row.adjectives.en, row.adjectives.es]) for (const { text } of splitForms(joined)) if (!adjectives.has(text.toLowerCase())) adjectives.set(text.toLowerCase(), row.code);

/** Code of the region that an adjective in lower case names ("caribbean", "centroamericana"), or undefined. */
export const regionAdjective = (adjective: string): string | undefined => adjectives.get(adjective);

export const isInRegion = (code: CountryCode, region: string): boolean => `|${byCode.get(code)?.regions ?? ""}|`.includes(`|${region}|`);

/** Whether "the island", "the archipelago", "the Kingdom" may mean the country. */
export function hasForm(code: CountryCode, form: "island" | "archipelago" | "kingdom" | "republic"): boolean {
  const country = byCode.get(code);
  if (!country) return false;
  if (form === "island") return country.island === true || country.archipelago === true;
  if (form === "archipelago") return country.archipelago === true;
  return country.form === form;
}

const historic = new Map(historicCountries.map((c) => [c.alpha2, c.label.en] as const));

/** A state that is no more. */
export const isHistoric = (code: CountryCode): boolean => historic.has(code);

/** The English short name of a country, or of a state that is no more. */
export const countryName = (code: CountryCode): string => byCode.get(code)?.label.en ?? historic.get(code) ?? code;
