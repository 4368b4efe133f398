import fc from "fast-check";
import { expect, test } from "vitest";
import { textDifferences } from "#report/index.ts";

const said = (text: string, other: string): readonly string[] => textDifferences(text, other).only.map(({ exact }) => exact);

test.each([
  ["case, spaces and signs do not count", "Cuba sent 12 doctors. They left.", "CUBA  sent: 12 doctors\nThey left!", []],
  ["nothing", "Cuba sent 12 doctors. They left.", "They left.\n\nCuba sent 12 doctors", []],
  ["another number", "Title\n\nCuba sent 12 doctors. They left.", "Title\n\nCuba sent 15 doctors. They left.", ["Cuba sent 12 doctors."]],
  ["a line more", "Title\nBy our man\n\nThey left.", "Title\n\nThey left.", ["By our man"]],
] as const)("%s", (_, text, other, only) => expect(said(text, other)).toEqual(only));

test("a text differs in nothing from itself, and its quotes are its own", () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "B", ". ", "\n", " ", "1", "ñ", "😀", "“", "!") }), fc.string({ unit: fc.constantFrom("a", "b", ". ", "\n", "x") }), (text, other) => {
      expect(textDifferences(text, text)).toEqual({ shared: 1, only: [] });
      for (const { start, end, exact } of textDifferences(text, other).only) expect(text.slice(start, end)).toBe(exact);
    }),
  ));
