import { describe, expect, test } from "vitest";
import { examplesOf } from "../../scripts/fit/examples.ts";
import { fit, predict, type Example } from "../../scripts/fit/logistic.ts";
import { atFloor, bestFloor, crossValidate, logLoss } from "../../scripts/fit/validate.ts";
import { weightsFile } from "../../scripts/fit/weights-file.ts";
import { askedSent, at } from "./toy.ts";

const OPTIONS = { penalty: 1, least: 3, rounds: 200 } as const;
const TOY: readonly Example[] = Array.from({ length: 60 }, (_, n) => ({ features: [n % 3 === 0 ? "b=yes" : "a=yes", `noise=${n % 7}`, ...(n === 0 ? ["rare=1"] : [])], label: n % 3 === 0 ? 1 : 0 }));

describe("logistic regression", () => {
  const model = fit(TOY, OPTIONS);
  test("tells what can be told apart", () => expect(TOY.every(({ features, label }) => predict(model, features) > 0.5 === (label === 1))).toBe(true));
  test("leaves out rare features", () => expect(model.weights.has("rare=1")).toBe(false));
  test("a feature that is not known weighs nothing", () => expect(predict(model, ["a=yes", "new=1"])).toBe(predict(model, ["a=yes"])));
  test("without features the guess is the share of those recorded", () => expect(predict(fit(TOY.map(({ label }) => ({ features: [], label })), OPTIONS), [])).toBeCloseTo(1 / 3, 2));
  test("a higher penalty makes smaller weights", () => {
    const strong = fit(TOY, { ...OPTIONS, penalty: 20 });
    expect(Math.abs(strong.weights.get("b=yes")!)).toBeLessThan(Math.abs(model.weights.get("b=yes")!));
  });
  test("the same examples give the same file, byte for byte", () => expect(weightsFile(fit(TOY, OPTIONS))).toBe(weightsFile(model)));
});

describe("the file of weights", () => {
  const file = weightsFile({ bias: 0.1234, weights: new Map([["b=1", -1.5], ["a=1", 2], ["none=1", 0.001]]) });
  test("thousandths, sorted, without what weighs nothing", () => expect(file.match(/^ .*/gm)).toEqual(['  "a=1": 2000,', '  "b=1": -1500,']));
  test("the bias", () => expect(file).toContain("export const BIAS = 123;"));
});

describe("examples", () => {
  const text = "Cuba sent 40 doctors to Ghana.";
  const candidate = { kind: "deployment", at: at("sent"), features: ["f"] };
  const labels = (asked: Parameters<typeof examplesOf>[1], candidates: Parameters<typeof examplesOf>[2]): number[] => examplesOf(text, asked, candidates).examples.map((one) => one.label);
  test("recorded", () => expect(labels([askedSent], [candidate])).toEqual([1]));
  test("not recorded", () => expect(labels([], [candidate])).toEqual([0]));
  test("optional teaches nothing", () => expect(labels([{ ...askedSent, optional: true }], [candidate])).toEqual([]));
  test("one to one, the fitting kind first", () => expect(labels([askedSent], [{ ...candidate, kind: "supply" }, candidate])).toEqual([0, 1]));
  test("asks for what is not optional", () => expect(examplesOf(text, [askedSent, { ...askedSent, optional: true }], []).asked).toBe(1));
});

describe("cross-validation", () => {
  const texts = Array.from({ length: 10 }, (_, n) => ({ examples: TOY.slice(n * 6, n * 6 + 6), asked: 3 }));
  const guesses = crossValidate(texts, OPTIONS);
  test("guesses once for each example", () => expect(guesses).toHaveLength(TOY.length));
  test("F1 counts what was asked and is no candidate", () => expect(atFloor(guesses, 30, 0.5)).toEqual({ floor: 0.5, precision: 1, recall: 20 / 30, f1: 40 / 50 }));
  test("the best floor is no worse than none", () => expect(bestFloor(guesses, 30).f1).toBeGreaterThanOrEqual(atFloor(guesses, 30, 0).f1));
  test("log loss of a sure and right guess is nothing", () => expect(logLoss([{ value: 1, label: 1 }, { value: 0, label: 0 }])).toBe(0));
});
