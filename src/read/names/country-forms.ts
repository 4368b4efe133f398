import { countries, type Country } from "#model/codes/countries.ts";
import type { CountryCode } from "../layers.ts";
import { historicCountries } from "#model/codes/historic-countries.ts";
import { countryForms as formsOf, type CountryFormKind } from "#model/codes/country-forms.ts";
import { CLASS, classesOf } from "./classes.ts";
import type { Known } from "./known-phrase.ts";

/** A phrase for one country, or for several that share it. */
export interface CountryPhrase extends Known {
  readonly phrase: string;
}

const FORM: Readonly<Record<CountryFormKind, Known["form"]>> = {
  name: "name", official: "name", adjective: "adjective", demonym: "people", capital: "capital", seat: "nickname", nickname: "nickname", part: "name", prefix: "adjective",
};

const strip = (text: string): string => text.replace(/^(?:the|el|la|los|las) /, "");

/** "Korea" for South Korea, "Georgian" for Georgia: a form that shows the country's name is taken at its word. */
function showsName(text: string, country: Country): boolean {
  const stem = text.toLowerCase().slice(0, 4);
  return `${country.label.en} ${country.label.es}`.toLowerCase().split(/[\s-]+/).some((w) => w.startsWith(stem) || stem.startsWith(w.slice(0, 4)));
}

/** A name of the country that is a given name or an ordinary word as well: "Salvador", "Reunión". */
function isWord(phrase: string, { label }: Country): boolean {
  const classes = classesOf(phrase.toLowerCase());
  return (phrase !== label.en && phrase !== label.es && (classes & CLASS.given) !== 0) || (classes & CLASS.undertaking) !== 0;
}

interface Written {
  readonly kind: CountryFormKind;
  readonly text: string;
  readonly ambiguous: boolean;
}

type Draft = { -readonly [K in keyof CountryPhrase]: CountryPhrase[K] };

// Eight thousand phrases at every start: built field by field.
function phraseOf(country: Country, { kind, text, ambiguous }: Written): CountryPhrase {
  const phrase = strip(text);
  const place = kind === "capital" || kind === "part";
  const word = kind === "name" && isWord(phrase, country);
  const one: Draft = { phrase, kind: place ? "place" : "country", form: FORM[kind], id: country.code, country: country.code };
  if (phrase.length < 5 && /^[A-Z]{2,4}$/.test(phrase)) one.upper = true;
  if (kind === "nickname" || phrase.charAt(0) === phrase.charAt(0).toLowerCase()) one.lower = true;
  if (ambiguous || word) one.doubtful = true;
  if (word || (ambiguous && !place && !(SHOWN.has(kind) && showsName(phrase, country)))) one.supported = true;
  if (kind === "prefix") one.prefix = true;
  if (kind === "seat") one.seat = true;
  return one;
}

const SHOWN: ReadonlySet<CountryFormKind> = new Set<CountryFormKind>(["name", "adjective", "demonym"]);

/** States that are no more: "Soviet", "USSR". */
function historicForms(): CountryPhrase[] {
  return historicCountries.flatMap((state) =>
    (["en", "es"] as const).flatMap((language) =>
      formsOf(state, language).map(({ kind, text }): CountryPhrase => ({ phrase: strip(text), kind: "country", form: FORM[kind], id: state.alpha2, country: state.alpha2 })),
    ),
  );
}

/** Every way to write every country, forms of several countries joined. Names stand before capitals and parts. */
function collect(): CountryPhrase[] {
  const byPhrase = new Map<string, CountryPhrase>();
  for (const country of countries) {
    for (const language of ["en", "es"] as const) {
      for (const form of formsOf(country, language)) {
        if (form.kind === "seat" && form.text.includes("Depart")) continue;
        const one = phraseOf(country, form);
        const key = one.phrase.toLowerCase();
        const known = byPhrase.get(key);
        if (!known) byPhrase.set(key, one);
        else byPhrase.set(key, join(known, one));
      }
    }
  }
  for (const one of historicForms()) if (!byPhrase.has(one.phrase.toLowerCase())) byPhrase.set(one.phrase.toLowerCase(), one);
  return [...byPhrase.values()];
}

function join(known: CountryPhrase, one: CountryPhrase): CountryPhrase {
  const lower = known.lower || one.lower ? { lower: true } : {};
  if (known.id === one.id) return known.kind === "place" && one.kind === "country" ? { ...one, ...lower } : { ...known, ...lower };
  if (known.kind === "place" && one.kind === "country") return { ...one, ...lower };
  if (known.kind === "country" && one.kind === "place") return { ...known, ...lower };
  const others: CountryCode[] = [...(known.others ?? []), one.country!];
  return { ...known, ...lower, others, doubtful: true };
}

export const countryForms: readonly CountryPhrase[] = collect();
