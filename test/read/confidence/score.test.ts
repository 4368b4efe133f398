import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ground } from "#model/ground.ts";
import { featureText, type Feature } from "../../../src/read/confidence/feature.ts";
import { scoreOf } from "../../../src/read/confidence/score.ts";
import { BIAS, WEIGHTS } from "../../../src/read/confidence/weights.ts";

const featureOf = (text: string): Feature => [text.slice(0, text.indexOf("=")), text.slice(text.indexOf("=") + 1)];
const known = fc.array(fc.constantFrom(...Object.keys(WEIGHTS).map(featureOf)));
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

describe("confidence", () => {
  test("without features the bias alone speaks", () => expect(scoreOf([]).value).toBeCloseTo(sigmoid(BIAS / 1000), 3));
  test("features that nobody fitted weigh nothing", () => expect(scoreOf([["no-such", "feature"]])).toEqual(scoreOf([])));
  test("a value is found in one part or in several, and not with a part too many", () => {
    const text = Object.keys(WEIGHTS).find((one) => one.includes(":"))!;
    const [name, value] = featureOf(text);
    const [first, ...rest] = value.split(":");
    const parted: Feature = [name, first!, rest.join(":")];
    expect(featureText(parted)).toBe(text);
    expect(scoreOf([parted])).toEqual(scoreOf([featureOf(text)]));
    expect(scoreOf([[name, value, "more"]])).toEqual(scoreOf([]));
  });
  test("the order of features does not matter to the value", () => {
    fc.assert(fc.property(known, (features) => scoreOf([...features].reverse()).value === scoreOf(features).value));
  });
  test("a probability", () => {
    fc.assert(fc.property(known, (features) => scoreOf(features).value >= 0 && scoreOf(features).value <= 1));
  });
  test("the strongest reasons come first, with their signs", () => {
    const [strong, weak] = Object.entries(WEIGHTS).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).filter((_, n) => n % 20 === 0);
    const told = ([feature, weight]: readonly [string, number]): Ground => ({ kind: "feature", feature, speaks: weight > 0 ? "for" : "against" });
    expect(scoreOf([featureOf(weak![0]), featureOf(strong![0])]).grounds).toEqual([told(strong!), told(weak!)]);
  });
  test("no more than four reasons", () => {
    fc.assert(fc.property(known, (features) => scoreOf(features).grounds.length === Math.min(4, features.length)));
  });
});
