import { describe, expect, test } from "vitest";
import { parts as en } from "../../../src/web/words/en/parts.ts";
import { parts as es } from "../../../src/web/words/es/parts.ts";
import { edtfWords, type EdtfOptions, type Say } from "../../../src/web/parts/edtf-words.ts";

const sayIn = (words: object): Say => (key, values) => {
  const found = key.split(".").reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], words);
  return String(found).replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "");
};
const english: EdtfOptions = { locale: "en-GB", iso: false, say: sayIn(en) };

describe("a date as people write it", () => {
  test.each([
    ["2019-11-19", "19 November 2019"], ["2019-11", "November 2019"], ["2019", "2019"], ["198X", "the 1980s"], ["19XX", "the 1900s"],
    ["XXXX-11-30", "30 November (year not said)"], ["XXXX-02-29", "29 February (year not said)"], ["2020-22", "summer 2020"], ["1979/..", "from 1979"], ["../2021-07", "until July 2021"],
    ["2002-08/2004-09", "August 2002 to September 2004"], ["2003~", "about 2003"], ["2003?", "perhaps 2003"], ["2019-XX-XX", "2019"], ["no date", "no date"],
  ])("%s is %s", (edtf, words) => expect(edtfWords(edtf, english)).toBe(words));
  test("in the way of another place", () => expect(edtfWords("2019-11-19", { ...english, locale: "en-US" })).toBe("November 19, 2019"));
  test.each([["2021-11-29/2021-11-30", "29–30 November 2021"], ["2021-07-19/2021-08-02", "19 July–2 August 2021"], ["2022/2024", "2022–2024"], ["2020-12-31/2021-01-02", "31 December 2020 to 2 January 2021"], ["2021-11-29/2021-12", "29 November 2021 to December 2021"]])("years, and days of one year, are short: %s is %s", (edtf, words) => expect(edtfWords(edtf, english).replace(/\s*–\s*/g, "–")).toBe(words));
  test("in Spanish", () => expect(edtfWords("../2021-07", { locale: "es-ES", iso: false, say: sayIn(es) })).toBe("hasta julio de 2021"));
  test("in figures, where that is chosen", () => expect(edtfWords("2002-08/2004-09-01", { ...english, iso: true })).toBe("2002-08 to 2004-09-01"));
});
