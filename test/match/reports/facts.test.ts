import { describe, expect, test } from "vitest";
import { fingerprint } from "#match/index.ts";
import { sourceFrom } from "./texts.ts";

const idsOf = (text: string, language: string): readonly number[] => fingerprint(sourceFrom({ id: "", text, language })).facts.map(({ id }) => id).sort();

describe("two languages state one fact", () => {
  test.each([
    ["it was signed on November 14 there", "se firmó el 14 de noviembre allí"],
    ["it was signed on 14 November 2019 there", "se firmó el 14 de noviembre de 2019 allí"],
    ["they saw 212,360 people", "atendieron a 212.360 personas"],
    ["more than 6.7 million visits", "más de 6,7 millones de visitas"],
    ["a budget of 5.429 billion", "un presupuesto de 5.429 millones"],
    ["doctors from South Africa came", "llegaron médicos de Sudáfrica"],
    ["the Turkish doctors came", "llegaron los médicos turcos"],
    ["they flew to London by night", "volaron a Londres de noche"],
    ["so the WHO said", "así lo dijo la OMS"],
    ["then Željko Komšić came", "luego llegó Zeljko Komsic"],
  ])("%s = %s", (en, es) => {
    expect(idsOf(en, "en").length).toBeGreaterThan(0);
    expect(idsOf(es, "es")).toEqual(idsOf(en, "en"));
  });
});

describe("two facts are not one", () => {
  test.each([
    ["it was signed on November 14 there", "se firmó el 15 de noviembre allí"],
    ["they saw 212,360 people", "atendieron a 212.361 personas"],
    ["doctors from South Africa came", "llegaron médicos de Suecia"],
    ["then Milorad Dodik came", "luego llegó Zeljko Komsic"],
  ])("%s ≠ %s", (en, es) => expect(idsOf(es, "es")).not.toEqual(idsOf(en, "en")));
});

describe("no fact", () => {
  test.each(["the Ministry of Health said nothing", "a Minister came on Monday", "The first word of a sentence"])("%s", (text) => expect(idsOf(text, "en")).toEqual([]));
});

describe("who wrote it", () => {
  const creditsOf = (text: string, credits: readonly { readonly role: "origin" | "author" | "republisher"; readonly name: string }[] = []): readonly string[] =>
    fingerprint(sourceFrom({ id: "", text, language: "en" }, { credits })).credits;
  test("an agency in brackets behind the dateline", () => expect(creditsOf("HAVANA, June 3 (Xinhua) -- Doctors left.")).toEqual(["xinhua"]));
  test("an agency under another of its names", () => expect(creditsOf("Doctors left.", [{ role: "origin", name: "Agencia EFE" }])).toEqual(["efe"]));
  test("not who printed it again", () => expect(creditsOf("Doctors left.", [{ role: "republisher", name: "The Courier" }])).toEqual([]));
  test("not other words in brackets", () => expect(creditsOf("Doctors left (WHO) early.")).toEqual([]));
});
