import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Reason, reasonKinds, showReason } from "#match/index.ts";
import { reason, weigh } from "#match/likeness.ts";

const kind = fc.constantFrom(...reasonKinds.map(({ code }) => code));
const reasons = fc.array(fc.tuple(kind, fc.double({ min: -9, max: 9, noNaN: true })).map(([code, weight]): Reason => reason(code, weight, "a", "b")), { maxLength: 9 });

describe("weigh", () => {
  test("ten bits for it are beyond doubt", () => expect(weigh([reason("name", 10)]).verdict).toBe("same"));
  test("two bits are worth a look", () => expect(weigh([reason("name", 2)]).verdict).toBe("likely"));
  test("a ground against outweighs", () => expect(weigh([reason("name", 2), reason("country", -6)]).verdict).toBe("unlike"));
  test("a verdict can be kept down", () => expect(weigh([reason("name", 10)], { atMost: "likely" }).verdict).toBe("likely"));
  test("the order of the reasons changes nothing", () =>
    fc.assert(fc.property(reasons, (all) => {
      expect(weigh([...all].reverse())).toEqual(weigh(all));
    })));
  test("a score is between 0 and 1, and the heaviest reason stands first", () =>
    fc.assert(fc.property(reasons, (all) => {
      const { score, reasons: shown } = weigh(all);
      expect(score >= 0 && score <= 1).toBe(true);
      expect(shown.every(({ weight }, k) => k === 0 || Math.abs(weight) <= Math.abs(shown[k - 1]!.weight))).toBe(true);
    })));
});

describe("showReason", () => {
  test("for", () => expect(showReason(reason("spelling", 3, "Aliyev", "Aliev"), "en")).toBe("one name in two spellings: Aliyev, Aliev"));
  test("against, in Spanish", () => expect(showReason(reason("country", -3, "CU", "KZ"), "es")).toBe("países distintos: Cuba, Kazajistán"));
  test("a kind by its label", () => expect(showReason(reason("kind", 2, "training"), "es")).toBe("ambos son de la clase formación"));
  test("each of several countries", () => expect(showReason(reason("pair", 3, "CU–GH", "CU–GH"), "en")).toBe("between the same countries: Cuba–Ghana"));
  test("a figure with its unit", () => expect(showReason(reason("figure", 3, "12 dosis", "12 dose"), "en")).toBe("the same figure: 12 doses"));
  test("a rung", () => expect(showReason(reason("rung", -1.5, "pledged", "completed"), "es")).toBe("lo uno está prometido, lo otro hecho: prometido, concluido"));
  test("words that are equal are said once", () => expect(showReason(reason("name", 3, "Finlay", "Finlay"), "en")).toBe("the same name: Finlay"));
  test("dollar signs in words stay", () => expect(showReason(reason("figure", 3, "$& 5", "$1"), "en")).toBe("the same figure: $& 5, $1"));
  test.each(reasonKinds.map((row) => [row.code, row]))("%s leaves no gap in either language", (code) => {
    for (const language of ["en", "es"] as const) for (const weight of [2, -2]) expect(showReason(reason(code, weight, "one", "two"), language)).not.toMatch(/[{}]/u);
  });
});
