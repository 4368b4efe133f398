import fc from "fast-check";
import { expect, test } from "vitest";
import { holds } from "../../../src/model/quote.ts";
import { findDates } from "../../../src/read/find/dates.ts";
import { findFigures } from "../../../src/read/find/figures.ts";
import { readHead } from "../spans.ts";

const LINES = ["# *A title* of some words", "By Ana Ruiz", "(Fuente: Prensa Latina)", "© 2021 Accra Daily", "12 May 2020", "KAMPALA, Aug. 11 (Xinhua) -- It gave $5 million", "Source: ", "Via – Translated by ", "**", "-ENDS-", "\ud800(Source: \udc00)", "\u202eالنص", "Rs.", "between 3 and", "El 12 de mayo del", "1,000,000,", "(With inputs from", "Radio Accra International", "“", "US$ 1.2.3 bn", "２０２０年", "١٢", "99999999999999999999 doctors", "in 0000 and 2021-02-30"];

const anyText = fc.oneof(fc.array(fc.constantFrom(...LINES), { maxLength: 12 }).chain((lines) => fc.constantFrom("\n", "\n\n", " ").map((joint) => lines.join(joint))), fc.string({ unit: "binary", maxLength: 150 }), fc.string({ unit: "grapheme", maxLength: 150 }));

test("of any text the heading's words stand where they are quoted, and dates and figures where they are said", () => {
  fc.assert(
    fc.property(anyText, fc.option(fc.constantFrom("A title", "*", "(", ""), { nil: undefined }), (text, title) => {
      const layers = readHead(text, title === undefined ? {} : { title, publisher: title });
      const { heading, tokens } = layers;
      for (const cited of [heading.title, heading.publisher, heading.published]) if (cited) expect(holds(text, cited.quote)).toBe(true);
      for (const credit of heading.credits) {
        expect(holds(text, credit.quote)).toBe(true);
        expect(credit.name).not.toBe("");
      }
      const { dates } = findDates(layers);
      const { figures } = findFigures({ ...layers, dates, mentions: [] });
      for (const { first, last } of [...dates, ...figures]) expect(tokens.end[last - 1]!).toBeGreaterThan(tokens.start[first]!);
      for (const f of figures) expect(Number.isFinite(f.value)).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test("the same text gives the same heading", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readHead(text).heading).toEqual(readHead(text).heading);
    }),
    { numRuns: 200 },
  );
});
