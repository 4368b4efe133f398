import { describe, expect, test } from "vitest";
import { countries, countryForms, historicCountries, regions, splitForms, type Country, type CountryFormKind } from "#model/codes/index.ts";

const languages = ["en", "es"] as const;
const all = [...countries, ...historicCountries];
const find = (code: string): Country => {
  const country = countries.find((row) => row.code === code);
  if (country === undefined) throw new Error(`no ${code}`);
  return country;
};

/** Who has a form, as "code:kind", with "?" where it is ambiguous. */
const owners = (language: "en" | "es", text: string): readonly string[] =>
  all.flatMap((country) => countryForms(country, language).filter((form) => form.text === text).map((form) => `${country.code}:${form.kind}${form.ambiguous ? "?" : ""}`));

describe("the table", () => {
  test("holds ISO 3166-1 and Kosovo, by code", () => {
    expect(countries.length).toBe(250);
    expect(countries.map((row) => row.code)).toEqual(countries.map((row) => row.code).toSorted());
  });
  test("codes have their shape", () => expect(countries.filter((row) => !/^[A-Z]{2}$/.test(row.code) || !/^[A-Z]{3}$/.test(row.alpha3))).toEqual([]));
  test("alpha-3 codes are unique", () => expect(new Set(countries.map((row) => row.alpha3)).size).toBe(250));
  test("names begin with the short name", () => {
    const astray = all.filter((row) => languages.some((language) => splitForms(row[language].names)[0]?.text !== row.label[language]));
    expect(astray.map((row) => row.code)).toEqual([]);
  });
  test("regions are known, the subregion and the continent among them", () => {
    const known = new Set<string>(regions.map((row) => row.code));
    const astray = countries.filter((row) => {
      const own = row.regions.split("|");
      return own.some((code) => !known.has(code)) || !own.includes(row.subregion) || !own.includes(row.continent);
    });
    expect(astray.map((row) => row.code)).toEqual([]);
  });
  test("continents and subregions have the United Nations' codes", () => expect(regions.filter((row) => row.kind !== "other" && row.m49 === null)).toEqual([]));
  test("every region has a country", () => expect(regions.filter((row) => !countries.some((country) => country.regions.split("|").includes(row.code))).map((row) => row.code)).toEqual([]));
  test("an archipelago is an island country", () => expect(countries.filter((row) => row.archipelago === true && row.island !== true)).toEqual([]));
  test("no island is landlocked", () => expect(countries.filter((row) => row.island === true && row.landlocked === true)).toEqual([]));
  test("former states have successors", () => {
    const known = new Set<string>(countries.map((row) => row.code));
    expect(historicCountries.filter((row) => row.successors.split("|").some((code) => !known.has(code)))).toEqual([]);
  });
});

describe.each(languages)("forms in %s", (language) => {
  test("are clean", () => {
    const poor = all.flatMap((row) => countryForms(row, language)).filter((form) => !/^[\p{L}\d][\p{L}\d .,&'’()/-]*$/u.test(form.text) || form.text !== form.text.trim());
    expect(poor).toEqual([]);
  });
  test("stand once for each kind", () => {
    const twice = all.flatMap((row) => countryForms(row, language).map((form) => `${row.code} ${form.kind} ${form.text}`)).filter((key, at, keys) => keys.indexOf(key) !== at);
    expect(twice).toEqual([]);
  });
  test("that two countries share are marked at each", () => {
    const holders = new Map<string, Set<string>>();
    for (const row of all) for (const form of countryForms(row, language)) holders.set(form.text, (holders.get(form.text) ?? new Set()).add(row.code + (form.ambiguous ? "?" : "")));
    const shared = [...holders].filter(([, codes]) => new Set([...codes].map((code) => code.replace("?", ""))).size > 1);
    expect(shared.filter(([, codes]) => [...codes].some((code) => !code.endsWith("?"))).map(([text]) => text)).toEqual([]);
  });
  test("sovereign states have an adjective", () => {
    const without = countries.filter((row) => row.form !== "territory" && row[language].adjectives === undefined);
    expect(without.map((row) => row.code)).toEqual(language === "en" ? ["LI", "VA"] : ["CK"]);
  });
});

describe("splitForms", () => {
  test("parts and reads the mark", () => expect(splitForms("Chad?|Tchad")).toEqual([{ text: "Chad", ambiguous: true }, { text: "Tchad", ambiguous: false }]));
  test("of nothing is nothing", () => expect(splitForms("")).toEqual([]));
});

const cases: readonly (readonly ["en" | "es", string, readonly string[]])[] = [
  ["en", "Cuba", ["CU:name"]], ["en", "Cubans", ["CU:demonym"]], ["en", "Havana", ["CU:capital"]], ["en", "La Habana", ["CU:capital"]],
  ["es", "cubano", ["CU:adjective"]], ["es", "cubana", ["CU:adjective"]], ["es", "cubanos", ["CU:adjective"]], ["es", "cubanas", ["CU:adjective"]],
  ["en", "Kazakh", ["KZ:adjective"]], ["en", "Kazakhstani", ["KZ:adjective"]], ["en", "Nur-Sultan", ["KZ:capital"]], ["es", "Kasajistán", ["KZ:name"]], ["es", "kazajas", ["KZ:adjective"]],
  ["en", "the DRC", []], ["en", "DRC", ["CD:name"]], ["en", "Congo", ["CD:name?", "CG:name?"]], ["en", "Congolese", ["CD:adjective?", "CG:adjective?"]],
  ["en", "Dominican", ["DM:adjective?", "DO:adjective?"]], ["es", "dominicanos", ["DO:adjective"]], ["es", "dominiquesa", ["DM:adjective"]],
  ["en", "Korean", ["KR:adjective?"]], ["en", "North Korean", ["KP:adjective"]], ["es", "surcoreanas", ["KR:adjective"]], ["en", "DPRK", ["KP:name"]], ["en", "ROK", ["KR:name"]],
  ["en", "Burma", ["MM:name"]], ["en", "Ivory Coast", ["CI:name"]], ["en", "Côte d’Ivoire", ["CI:name"]], ["en", "Holland", ["NL:name"]], ["en", "Swaziland", ["SZ:name"]],
  ["en", "U.S.", ["US:name"]], ["en", "USA", ["US:name"]], ["es", "EE. UU.", ["US:name"]], ["es", "estadounidenses", ["US:adjective"]], ["en", "the White House", ["US:seat"]], ["en", "Washington", ["US:capital?"]], ["en", "Washington, D.C.", ["US:capital"]],
  ["en", "UK", ["GB:name"]], ["en", "Great Britain", ["GB:name"]], ["en", "Briton", ["GB:demonym"]], ["en", "Scotland", ["GB:part"]], ["en", "PRC", ["CN:name"]], ["en", "the Asian giant", ["CN:nickname"]], ["en", "Sino", ["CN:prefix"]], ["es", "Pekín", ["CN:capital"]],
  ["en", "PNG", ["PG:name"]], ["en", "Papua New Guinean", ["PG:adjective"]], ["en", "Guinea", ["GN:name"]], ["en", "UAE", ["AE:name"]], ["en", "East Timor", ["TL:name"]], ["en", "Cape Verde", ["CV:name"]],
  ["en", "Georgia", ["GE:name?"]], ["en", "Jordan", ["JO:name?"]], ["en", "Chad", ["TD:name?"]], ["en", "Turkey", ["TR:name"]], ["en", "Türkiye", ["TR:name"]], ["en", "Male", ["MV:capital?"]], ["en", "Victoria", ["SC:capital?"]], ["en", "Kingston", ["JM:capital?", "NF:capital?"]],
  ["en", "Kiev", ["UA:capital"]], ["en", "Kyiv", ["UA:capital"]], ["en", "Moscow", ["RU:capital"]], ["en", "the Kremlin", ["RU:seat"]], ["en", "Argentinian", ["AR:adjective"]], ["en", "Sri Lankan", ["LK:adjective"]], ["en", "Danes", ["DK:demonym"]],
  ["es", "danesas", ["DK:adjective"]], ["es", "alemanes", ["DE:adjective"]], ["es", "españolas", ["ES:adjective"]], ["es", "cataríes", ["QA:adjective"]], ["es", "letona", ["LV:adjective"]], ["es", "belgas", ["BE:adjective"]], ["es", "Reunión", ["RE:name?"]], ["es", "Belarús", ["BY:name"]],
  ["en", "Soviet Union", ["SUHH:name"]], ["es", "checoslovaca", ["CSHH:adjective"]], ["en", "Yugoslav", ["YUCS:adjective"]],
  ["en", "the island", []], ["en", "the Kingdom", []], ["en", "European Union", []], ["en", "turkey", []],
];

test.each(cases)("%s %s", (language, text, expected) => expect(owners(language, text)).toEqual(expected));

test("a region's adjective leads to its countries", () => {
  const caucasian = regions.find((row) => splitForms(row.adjectives.en).some((form) => form.text === "Caucasian"));
  const within = countries.filter((row) => row.regions.split("|").includes(caucasian?.code ?? ""));
  expect(within.map((row) => row.code)).toEqual(["AM", "AZ", "GE"]);
});

test.each([["CU", "antilles"], ["KZ", "central-asia"], ["KZ", "eurasia"], ["KH", "indochina"]])("%s is in %s", (code, region) => expect(find(code).regions.split("|")).toContain(region));
test.each([["MX", "isthmus"], ["IR", "south-asia"], ["KZ", "caucasus"]])("%s is not in %s", (code, region) => expect(find(code).regions.split("|")).not.toContain(region));

test("kinds of form are all in use", () => {
  const used = new Set<CountryFormKind>(countries.flatMap((row) => countryForms(row, "en").map((form) => form.kind)));
  expect([...used].toSorted()).toEqual(["adjective", "capital", "demonym", "name", "nickname", "official", "part", "prefix", "seat"]);
});
