import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createReader } from "#read/reader.ts";

const WORDS = (
  "the a of for and against vaccine vaccines doses drug called product programme Program Project Initiative Strategy Plan Operation Misión Programa de la los " +
  "COVID-19 malaria HIV AIDS cancer tumours disease diseases chronic kidney heart failure fever virus enfermedad crónica cáncer insulin Covishield Sputnik V Soberana 02 " +
  "Pfizer CIMAvax-EGF iorEPOCIM Heberprot-P Global Health Security Agenda ( ) \" « » ' ' , ; . - / 's 2030 treatment prevents produces developed by its Cuba Cuban"
).split(" ");

describe("whatever the words", () => {
  test("the reader answers, and each mention stands in the text", () => {
    const read = createReader();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const text = words.join(" ");
        for (const { mentions } of read({ text }).entities) for (const { start, end, exact } of mentions) expect(text.slice(start, end)).toBe(exact);
      }),
      { numRuns: 400 },
    );
  });

  test("each product, condition and programme has a mention, and no two have one name", () => {
    const read = createReader();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const { entities } = read({ text: words.join(" ") });
        const things = entities.filter(({ kind }) => kind === "product" || kind === "condition" || kind === "programme");
        for (const { mentions } of things) expect(mentions.length).toBeGreaterThan(0);
        const names = things.map(({ kind, name }) => `${kind} ${name}`);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 400 },
    );
  });
});

/** The names and other names of the things of one kind. */
const thingsOf = (text: string, kind: string): readonly string[] =>
  createReader()({ text })
    .entities.filter((entity) => entity.kind === kind)
    .map(({ name, aliases }) => [name, ...aliases].sort().join(" = "));

describe("one thing however it is named", () => {
  test.each([
    ["The product CIGB300, or HeberNova vaccine, is new.", "product", ["CIGB300 = HeberNova"]],
    ["The Johnson & Johnson vaccine came; more Johnson & Johnson vaccines follow.", "product", ["Johnson & Johnson vaccine = Johnson & Johnson vaccines"]],
    ["Chronic kidney disease (CKD) is common. CKD kills.", "condition", ["CKD = Chronic kidney disease"]],
    ["Bird flu spreads. The H5N1 virus was found.", "condition", ["Bird flu = H5N1"]],
    ["The Kenya Field Epidemiology Training Program grew. The Field Epidemiology Training Program is old.", "programme", ["Field Epidemiology Training Program = Kenya Field Epidemiology Training Program"]],
    ["They fund the Pandemic Emergency Financing Facility (PEF) together. The PEF is small.", "programme", ["PEF = Pandemic Emergency Financing Facility"]],
    ["Measles and rubella are two.", "condition", ["Measles", "rubella"]],
    ["Covishield and Covaxin are two.", "product", ["Covishield", "Covaxin"]],
  ])("%s", (text, kind, expected) => expect(thingsOf(text, kind)).toEqual(expected));
});
