// Writes src/model/codes/countries.ts from i18n-iso-countries (codes and names), Intl.DisplayNames (names) and our own words.
// Run it by hand when a country changes its name: node scripts/run.mjs scripts/countries.ts — the product only knows the frozen result,
// since ICU and the package differ from one release to the next. It refuses to write a form that means two countries unmarked.
import isoCountries from "i18n-iso-countries";
import { readFileSync, writeFileSync } from "node:fs";
import { regions } from "../src/model/codes/regions.ts";
import { countryNicknames, countryPrefixes, countryWords } from "./countries-words.ts";

type Language = "en" | "es";
type Words = Record<string, string[]>;
interface Row {
  readonly code: string;
  readonly label: Record<Language, string>;
  readonly words: Record<Language, Words>;
  readonly shape: readonly string[];
}

/** Short names where the two sources are of an older day, lengthy, or not what texts use. */
const labels: Record<Language, Record<string, string>> = {
  en: {
    CG: "Republic of the Congo", CD: "Democratic Republic of the Congo", CI: "Côte d'Ivoire", HK: "Hong Kong", MO: "Macao", MM: "Myanmar", PS: "Palestine", TR: "Türkiye", XK: "Kosovo",
    VC: "Saint Vincent and the Grenadines", FM: "Federated States of Micronesia", GS: "South Georgia and the South Sandwich Islands", HM: "Heard Island and McDonald Islands", UM: "United States Minor Outlying Islands", RE: "Réunion", VI: "United States Virgin Islands",
  },
  es: {
    CG: "República del Congo", CD: "República Democrática del Congo", CI: "Costa de Marfil", HK: "Hong Kong", MO: "Macao", ML: "Malí", MM: "Myanmar", PS: "Palestina", SA: "Arabia Saudita", SH: "Santa Elena", XK: "Kosovo",
    UM: "Islas Ultramarinas Menores de los Estados Unidos", VI: "Islas Vírgenes de los Estados Unidos", VG: "Islas Vírgenes Británicas", FM: "Estados Federados de Micronesia", KN: "San Cristóbal y Nieves", BQ: "Caribe neerlandés", AX: "Islas Åland",
  },
};

const display = { en: new Intl.DisplayNames("en", { type: "region" }), es: new Intl.DisplayNames("es", { type: "region" }) };

const spellOut = (name: string, language: Language): string =>
  name.replaceAll("’", "'").replaceAll("&", language === "en" ? "and" : "y").replace(/^St\. /, "Saint ");

const labelOf = (code: string, language: Language): string => labels[language][code] ?? spellOut(display[language].of(code) ?? code, language);

const sourceNames = (code: string, language: Language): string[] => {
  const known = isoCountries.getName(code, language, { select: "all" }) ?? [];
  return [...known, display[language].of(code) ?? ""].map((name) => name.replaceAll("’", "'")).filter((name) => name !== "" && name !== code && !/[(,]|^RAE | SAR | - |[a-z] y Islas|^U\.S\. Out/.test(name));
};

const forms = (column: string | undefined): string[] => (column ?? "").split("|").map((form) => form.trim()).filter((form) => form !== "");
const bare = (form: string): string => form.replace(/\?$/, "");

/** Keeps the first of each form; where one is marked ambiguous anywhere, it is so everywhere. */
const unique = (list: readonly string[]): string[] => {
  const marked = new Set(list.filter((form) => form.endsWith("?")).map(bare));
  return [...new Set(list.map(bare))].map((form) => (marked.has(form) ? `${form}?` : form));
};

/** "cubano/a" → cubano, cubana, cubanos, cubanas; "danés/esa", "alemán/ana", "catarí/es", "estadounidense/s" likewise. */
const inflect = (written: string): string[] => {
  const mark = written.endsWith("?") ? "?" : "";
  const [stem = "", ending] = bare(written).split("/");
  return inflected(stem, ending).map((form) => form + mark);
};

const inflected = (masculine: string, ending: string | undefined): string[] => {
  if (ending === undefined) return [masculine];
  if (ending === "s") return [masculine, `${masculine}s`];
  if (ending === "es" || ending === "íes") return [masculine, `${masculine}es`, ...(masculine.endsWith("í") ? [`${masculine}s`] : [])];
  const feminine = feminineOf(masculine, ending);
  const plural = masculine.endsWith("o") ? `${masculine}s` : ending.length > 1 ? `${feminine.slice(0, -1)}es` : `${masculine}es`;
  return [masculine, feminine, plural, `${feminine}s`];
};

const feminineOf = (masculine: string, ending: string): string => {
  if (ending === "a") return masculine.endsWith("o") ? `${masculine.slice(0, -1)}a` : `${masculine}a`;
  return masculine.slice(0, -(ending.length - 1)) + ending;
};

/** "Cuban" → "Cubans": adjectives in -n, -i and -ot double as nouns; the others have theirs by hand. */
const regularDemonyms = (adjectives: readonly string[]): string[] =>
  adjectives.filter((form) => /(?:an|i|en|in)\??$/.test(form)).map((form) => `${bare(form)}s${form.endsWith("?") ? "?" : ""}`);

/** "the DRC" adds nothing to "DRC". */
const withoutArticle = (names: readonly string[]): string[] => {
  const known = new Set(names.map(bare));
  return names.filter((name) => !/^(?:the|el|la|los|las) /.test(name) || !known.has(bare(name).replace(/^\w+ /, "")));
};

const table = (text: string): Map<string, string[]> =>
  new Map(text.trim().split("\n").map((line) => line.split(";").map((column) => column.trim())).map((columns) => [columns[0] ?? "", columns.slice(1)]));

const wordsOf = (code: string, language: Language, columns: readonly string[]): Words => {
  const spanishColumns = language === "es";
  const [official, names, adjectives, demonyms, capitals] = spanishColumns ? [columns[5], columns[6], columns[7], "", columns[8]] : columns;
  const extra = nicknames.get(code) ?? [];
  const at = spanishColumns ? 1 : 0;
  const inflectedAdjectives = forms(adjectives).flatMap((form) => (spanishColumns ? inflect(form) : [form]));
  const demonymForms = spanishColumns ? [] : [...regularDemonyms(forms(adjectives)), ...forms(demonyms)];
  const label = labelOf(code, language);
  const officialForms = withoutArticle(unique(forms(official))).filter((form) => form !== label);
  const usual = withoutArticle(unique([label, ...sourceNames(code, language), ...forms(names)]));
  const all: Words = {
    names: usual.filter((form) => !officialForms.includes(form)),
    official: officialForms,
    adjectives: unique(inflectedAdjectives),
    demonyms: unique(demonymForms),
    capitals: unique(forms(capitals)),
    seats: unique(forms(extra[2 + at])),
    nicknames: unique(forms(extra[at])),
    parts: unique(forms(extra[4 + at])),
    prefixes: unique(forms(prefixes.get(code)?.[at])),
  };
  return Object.fromEntries(Object.entries(all).map(([field, list]) => [field, list.flatMap(bothApostrophes)]));
};

/** Texts write "N'Djamena" and "N’Djamena". */
const bothApostrophes = (form: string): string[] => (form.includes("'") ? [form, form.replaceAll("'", "’")] : [form]);

const nicknames = table(countryNicknames);
const prefixes = table(countryPrefixes);

const rows: Row[] = [...table(countryWords)].map(([code, columns]) => ({
  code,
  label: { en: labelOf(code, "en"), es: labelOf(code, "es") },
  words: { en: wordsOf(code, "en", columns), es: wordsOf(code, "es", columns) },
  shape: (columns[9] ?? "").split(" ").filter((word) => word !== ""),
}));

const stateForms = ["republic", "kingdom", "principality", "grand-duchy", "emirate", "sultanate", "commonwealth", "territory"];
const flags = ["island", "archipelago", "landlocked"];
const continents: Record<string, readonly string[]> = {
  africa: ["northern-africa", "eastern-africa", "middle-africa", "southern-africa", "western-africa"],
  americas: ["caribbean", "central-america", "south-america", "northern-america"],
  asia: ["central-asia", "eastern-asia", "south-eastern-asia", "southern-asia", "western-asia"],
  europe: ["eastern-europe", "northern-europe", "southern-europe", "western-europe"],
  oceania: ["australia-and-new-zealand", "melanesia", "micronesia", "polynesia"],
  antarctica: ["antarctica"],
};

/** What is wrong with the hand-written words, in words; the table is not written while there is anything. */
const faults = (): string[] => {
  const iso = Object.keys(isoCountries.getAlpha2Codes()).concat("XK");
  const known = new Set(rows.map((row) => row.code));
  const regionCodes = new Set<string>(regions.map((region) => region.code));
  const missing = [...new Set(iso)].filter((code) => !known.has(code)).map((code) => `${code} is missing`);
  const columns = [...table(countryWords)].filter(([, line]) => line.length !== 10).map(([code, line]) => `${code} has ${line.length + 1} columns, not 11`);
  const extra = [...nicknames].filter(([code, line]) => line.length !== 6 || !known.has(code)).map(([code, line]) => `nicknames of ${code} have ${line.length + 1} columns, not 7`);
  const shape = rows.flatMap((row) => row.shape.filter((word) => !stateForms.includes(word) && !flags.includes(word) && !regionCodes.has(word.replace("+", ""))).map((word) => `${row.code}: ${word} is no region, form or flag`));
  return [...missing, ...columns, ...extra, ...shape, ...halfMarked(), ...sharedForms()];
};

/** Forms that a country has both marked and unmarked. */
const halfMarked = (): string[] =>
  rows.flatMap((row) => (["en", "es"] as const).flatMap((language) => {
    const all = new Set(Object.values(row.words[language]).flat());
    return [...all].filter((form) => all.has(`${form}?`)).map((form) => `${row.code}: ${language} ${form} is marked as ambiguous in one column only`);
  }));

/** Forms that two countries have and that are not marked as ambiguous at each. */
const sharedForms = (): string[] => {
  const owners = new Map<string, Set<string>>();
  for (const row of rows)
    for (const language of ["en", "es"] as const)
      for (const form of Object.values(row.words[language]).flat()) {
        const key = `${language} ${bare(form)}`;
        owners.set(key, (owners.get(key) ?? new Set()).add(row.code + (form.endsWith("?") ? "?" : "")));
      }
  const shared = [...owners].filter(([, codes]) => new Set([...codes].map(bare)).size > 1 && [...codes].some((code) => !code.endsWith("?")));
  return shared.map(([form, codes]) => `${form} means ${[...codes].join(" and ")}`);
};

const joined = (words: Words): string =>
  Object.entries(words).filter(([, list]) => list.length > 0).map(([field, list]) => `${field}: ${JSON.stringify(list.join("|"))}`).join(", ");

const shapeOf = (shape: readonly string[]): string => {
  const subregion = shape.find((word) => Object.values(continents).flat().includes(word)) ?? "";
  const continent = Object.keys(continents).find((key) => continents[key]?.includes(subregion)) ?? "";
  const form = shape.find((word) => stateForms.includes(word));
  const all = [...new Set([subregion, continent, ...shape.filter((word) => word.startsWith("+")).map((word) => word.slice(1))])];
  return [
    `continent: "${continent}", subregion: "${subregion}", regions: "${all.join("|")}", form: ${form ? `"${form}"` : "null"}`,
    ...flags.filter((flag) => shape.includes(flag)).map((flag) => `${flag}: true`),
  ].join(", ");
};

const alpha3Of = (code: string): string => (code === "XK" ? "XKX" : (isoCountries.alpha2ToAlpha3(code) ?? ""));

const written = (row: Row): string => `  {
    code: "${row.code}", alpha3: "${alpha3Of(row.code)}", label: { en: ${JSON.stringify(row.label.en)}, es: ${JSON.stringify(row.label.es)} }, origin: ${row.code === "XK" ? '"iso-3166-1-user"' : "iso"}, ${shapeOf(row.shape)},
    en: { ${joined(row.words.en)} },
    es: { ${joined(row.words.es)} },
  },`;

const marker = "export const countries: readonly Country[] = [\n";

/** A union of many members, twenty to a line. */
const lines = (members: readonly string[]): string =>
  Array.from({ length: Math.ceil(members.length / 20) }, (_, at) => `  | ${members.slice(at * 20, at * 20 + 20).join(" | ")}`).join("\n");

const write = (path: string): void => {
  const head = readFileSync(path, "utf8").split(marker)[0] ?? "";
  const sorted = rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const union = `/** ISO 3166-1 alpha-2, and XK. */\nexport type CountryCode =\n${lines(sorted.map((row) => `"${row.code}"`))};\n`;
  writeFileSync(path, `${head}${marker}${sorted.map(written).join("\n")}\n];\n\n${union}`);
};

const wrong = faults();
if (wrong.length > 0) {
  console.error(wrong.join("\n"));
  process.exitCode = 1;
} else write("src/model/codes/countries.ts");
