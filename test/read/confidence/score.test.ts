import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoreOf } from "../../../src/read/confidence/score.ts";
import { BIAS, WEIGHTS } from "../../../src/read/confidence/weights.ts";

const known = fc.array(fc.constantFrom(...Object.keys(WEIGHTS)));
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

describe("confidence", () => {
  test("without features the bias alone speaks", () => expect(scoreOf([]).value).toBeCloseTo(sigmoid(BIAS / 1000), 3));
  test("features that nobody fitted weigh nothing", () => expect(scoreOf(["no-such=feature"])).toEqual(scoreOf([])));
  test("the order of features does not matter to the value", () => {
    fc.assert(fc.property(known, (features) => scoreOf([...features].reverse()).value === scoreOf(features).value));
  });
  test("a probability, with the strongest reasons first and their signs", () => {
    fc.assert(fc.property(known, (features) => {
      const { value, reasons } = scoreOf(features);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      const weights = reasons.map((reason) => WEIGHTS[reason.slice(2)]!);
      expect(weights.map((w) => Math.abs(w))).toEqual(weights.map((w) => Math.abs(w)).sort((a, b) => b - a));
      expect(reasons.map((reason) => reason[0])).toEqual(weights.map((w) => (w > 0 ? "+" : "-")));
    }));
  });
});
