import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import { byCode } from "#model/codes/code.ts";
import { countries, type Country } from "#model/codes/countries.ts";
import { countryForms } from "#model/codes/country-forms.ts";
import type { EntityKind } from "#model/codes/entity-kinds.ts";
import type { Entry } from "#model/entry.ts";
import { claimsOf, leading } from "#model/claims-of.ts";
import { edtfDays } from "#model/edtf-days.ts";
import { searchWords } from "./search-words.ts";

export type SearchLanguage = "en" | "es";

/** Words ready to be typed into a search engine or a press archive, to find further sources of an entry. */
export interface SearchPhrase {
  readonly language: SearchLanguage;
  readonly words: string;
}

const LANGUAGES: readonly SearchLanguage[] = ["en", "es"];
const ROWS = byCode<Country>(countries);
// A person does not search more often than this for one entry.
const MOST_NAMES = 2;

const quoted = (name: string): string => (name.includes(" ") ? `"${name}"` : name);

interface CountryWords {
  readonly name: string;
  readonly capital: string | undefined;
}

// Forms are taken apart once for each country: every page of an entry asks for some.
const known = new Map<string, CountryWords>();

/** A country's usual name and its capital in a language, the unambiguous ones. */
function wordsOf(code: string, language: SearchLanguage): CountryWords {
  const key = `${code} ${language}`;
  const words = known.get(key) ?? makeWords(code, language);
  if (ROWS.has(code as Country["code"])) known.set(key, words);
  return words;
}

function makeWords(code: string, language: SearchLanguage): CountryWords {
  const row = ROWS.get(code as Country["code"]);
  if (!row) return { name: code, capital: undefined };
  return { name: row.label[language], capital: countryForms(row, language).find(({ kind, ambiguous }) => kind === "capital" && !ambiguous)?.text };
}

function countryCodes(entry: Entry): readonly string[] {
  const named = claimsOf(entry, "participant").flatMap(({ value }) => value.code ?? []);
  return [...new Set([...named, ...claimsOf(entry, "country").map(({ value }) => value), ...claimsOf(entry, "code").map(({ value }) => value)])].slice(0, 4);
}

function namesOf(entry: Entry, kind: EntityKind): readonly string[] {
  const named = [...claimsOf(entry, "participant"), ...claimsOf(entry, "about")].flatMap(({ value }) => (value.kind === kind ? [value.name] : []));
  const own = entry.kind === "entity" && entry.type === kind ? claimsOf(entry, "name").map(({ value }) => value) : [];
  return [...new Set([...own, ...named])].slice(0, MOST_NAMES);
}

/** The year in which it was, shall be, or was said. */
function yearOf(entry: Entry): string {
  const date = leading(entry, "date") ?? leading(entry, "due");
  const said = entry.claims.flatMap(({ saidOn }) => saidOn ?? []).sort()[0];
  return (edtfDays(date?.value ?? said ?? "").first ?? edtfDays(said ?? "").first ?? "").slice(0, 4);
}

function phrasesIn(entry: Entry, language: SearchLanguage): readonly string[] {
  const places = countryCodes(entry).map((code) => wordsOf(code, language));
  const [names, capitals] = [places.map(({ name }) => quoted(name)), places.flatMap(({ capital }) => (capital === undefined ? [] : [quoted(capital)]))];
  const what = entry.kind === "activity" ? searchWords[entry.type as ActivityKind][language] : "";
  const [year, where] = [yearOf(entry), names.join(" ")];
  const about = (kind: EntityKind): readonly string[][] => namesOf(entry, kind).map((name) => [quoted(name), where, year]);
  return [
    names.length > 0 ? [where, what, year] : [],
    capitals.length > 1 ? [capitals.join(" "), what, year] : [],
    ...namesOf(entry, "product").map((name) => [quoted(name), where, year]),
    ...about("organisation"),
    ...about("person"),
    ...about("programme"),
  ].map((words) => words.filter(Boolean).join(" ")).filter(Boolean);
}

/** Phrases to search for further sources of an entry: countries and capitals with its kind, products, bodies and people with the countries, each with the year. */
export const searchPhrases = (entry: Entry): readonly SearchPhrase[] =>
  LANGUAGES.flatMap((language) => [...new Set(phrasesIn(entry, language))].map((words) => ({ language, words })));
