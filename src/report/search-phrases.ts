import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import { byCode } from "#model/codes/code.ts";
import { countries, type Country } from "#model/codes/countries.ts";
import { countryForms } from "#model/codes/country-forms.ts";
import type { EntityKind } from "#model/codes/entity-kinds.ts";
import type { Entry } from "#model/entry.ts";
import { claimsOf, leading } from "#model/claims-of.ts";
import { edtfDays } from "#model/edtf-days.ts";
import type { Case } from "./case.ts";
import { searchWords } from "./search-words.ts";

export type SearchLanguage = "en" | "es";

/** Words ready to be typed into a search engine or a press archive, to find further sources of an entry. */
export interface SearchPhrase {
  readonly language: SearchLanguage;
  readonly words: string;
}

/** The entry, and the sources whose language says in which language a name is. */
type Asked = Pick<Case, "entry" | "sources">;

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

interface Called {
  readonly entry: string;
  readonly name: string;
  readonly language: string;
}

/** What sources call the things of a kind that an entry names, or the entry itself. */
function calledIn({ entry, sources }: Asked, kind: EntityKind): readonly Called[] {
  const languageOf = (source: string): string => sources.get(source)?.language ?? "";
  const named = [...claimsOf(entry, "participant"), ...claimsOf(entry, "about")].flatMap(({ value, source }) => (value.kind === kind ? [{ entry: value.entry, name: value.name, language: languageOf(source) }] : []));
  const names = entry.kind === "entity" && entry.type === kind ? [...claimsOf(entry, "name"), ...claimsOf(entry, "alias")] : [];
  return [...names.map(({ value, source }) => ({ entry: entry.id, name: value, language: languageOf(source) })), ...named];
}

/** A person and a product are called the same in every language, and so is a body by one word: "BioCubaFarma", "UNICEF". */
const isOwnName = ({ name }: Called, kind: EntityKind): boolean => kind === "person" || (/\p{Lu}/u.test(name) && (kind === "product" || !name.includes(" ")));

/** One name for each thing: as sources in the language call it, else by a name that languages share. */
function namesOf(one: Asked, { kind, language }: { readonly kind: EntityKind; readonly language: SearchLanguage }): readonly string[] {
  const called = calledIn(one, kind);
  const ids = [...new Set(called.map(({ entry }) => entry))];
  return [...new Set(ids.flatMap((id) => {
    const all = called.filter(({ entry }) => entry === id);
    const found = all.find((name) => name.language === language) ?? all.find((name) => isOwnName(name, kind));
    return found === undefined ? [] : [found.name];
  }))].slice(0, MOST_NAMES);
}

/** The year in which it was, shall be, or was said. */
function yearOf(entry: Entry): string {
  const date = leading(entry, "date") ?? leading(entry, "due");
  const said = entry.claims.flatMap(({ saidOn }) => saidOn ?? []).sort()[0];
  return (edtfDays(date?.value ?? said ?? "").first ?? edtfDays(said ?? "").first ?? "").slice(0, 4);
}

function phrasesIn(one: Asked, language: SearchLanguage): readonly string[] {
  const { entry } = one;
  const places = countryCodes(entry).map((code) => wordsOf(code, language));
  const [names, capitals] = [places.map(({ name }) => quoted(name)), places.flatMap(({ capital }) => (capital === undefined ? [] : [quoted(capital)]))];
  const what = entry.kind === "activity" ? searchWords[entry.type as ActivityKind][language] : "";
  const [year, where] = [yearOf(entry), names.join(" ")];
  const about = (kind: EntityKind): readonly string[][] => namesOf(one, { kind, language }).map((name) => [quoted(name), where, year]);
  return [
    names.length > 0 ? [where, what, year] : [],
    capitals.length > 1 ? [capitals.join(" "), what, year] : [],
    ...about("product"),
    ...about("organisation"),
    ...about("person"),
    ...about("programme"),
  ].map((words) => words.filter(Boolean).join(" ")).filter(Boolean);
}

/** Phrases to search for further sources of an entry: countries and capitals with its kind, products, bodies and people with the countries, each with the year. */
export const searchPhrases = (one: Asked): readonly SearchPhrase[] =>
  LANGUAGES.flatMap((language) => [...new Set(phrasesIn(one, language))].map((words) => ({ language, words })));
