import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accuracyJson, committed, readAccuracy, update } from "../../scripts/evaluate/accuracy-file.ts";
import { accuracyPage, withBrief } from "../../scripts/evaluate/accuracy-page.ts";
import { calibrate } from "../../scripts/evaluate/calibration.ts";
import { changes, falls } from "../../scripts/evaluate/compare.ts";
import { setFigures } from "../../scripts/evaluate/figures.ts";
import { placeOf, readReferences } from "../../scripts/evaluate/references.ts";
import { score } from "../../scripts/evaluate/score.ts";
import { askedSent, doctors, reading, reference, sent } from "./toy.ts";

const figures = (name: string, found: Parameters<typeof reading>[0]) =>
  setFigures({ name, date: "2026-11-21" }, new Map([["toy", score(reference({ activities: [askedSent] }), reading(found))]]));
const whole = figures("corpus", { activities: [sent] });
const none = figures("corpus", {});

describe("comparison", () => {
  test("nothing changes between equal runs", () => expect([changes(whole, whole), falls(whole, whole)]).toEqual([[], []]));
  test("lost facts are named", () => expect(changes(none, whole)[0]?.lost).toContain("roles: sent/CU"));
  test("won facts are named", () => expect(changes(whole, none)[0]?.won).toHaveLength(7));
  test("what is extra shows", () => expect(changes(figures("corpus", { activities: [sent], figures: [doctors] }), whole)).toMatchObject([{ won: [], lost: [], extra: 1 }]));
  test("a fall is told by its layer", () => expect(falls(none, whole)).toEqual(["activities", "status", "participants", "roles", "dates", "FACTS"]));
  test("a gain is no fall", () => expect(falls(whole, none)).toEqual([]));
  test("without figures before there is no fall", () => expect(falls(none, undefined)).toEqual([]));
});

describe("the file", () => {
  test("comes back as it was", () => expect(JSON.parse(accuracyJson({ sets: [whole] }))).toEqual({ sets: [whole] }));
  test("keeps what was not measured", () => expect(update({ sets: [figures("five", {}), none] }, [whole]).sets.map((one) => one.name)).toEqual(["corpus", "five"]));
  test("single facts only of the project's own texts", () => expect(committed({ sets: [whole, figures("five", {})] }).sets.map((one) => "byText" in one)).toEqual([true, false]));
  test("the page is what the committed figures give", () => {
    expect(readFileSync("docs/reference/accuracy.md", "utf8")).toBe(accuracyPage(readAccuracy("docs/reference/accuracy.json")));
  });
  test("the README has the committed figures", () => {
    const readme = readFileSync("README.md", "utf8");
    expect(readme).toContain("<!-- accuracy -->");
    expect(withBrief(readme, readAccuracy("docs/reference/accuracy.json"))).toBe(readme);
  });
  test("the committed figures are of every text of the corpus", async () => {
    const { texts } = await readReferences(placeOf("corpus"));
    const corpus = readAccuracy("docs/reference/accuracy.json").sets.find((one) => one.name === "corpus");
    expect(Object.keys(corpus?.byText ?? {})).toEqual(texts.map((one) => one.name));
  });
});

describe("places", () => {
  const kept = (words: string): number[] => [0, 1, 2, 3, 4, 5].filter((n) => placeOf(words).keeps(n));
  test("called after the folder", () => expect(placeOf("some/where").name).toBe("where"));
  test("called by name", () => expect(placeOf("here=some/where").name).toBe("here"));
  test("all", () => expect(kept("x")).toEqual([0, 1, 2, 3, 4, 5]));
  test("every second", () => expect(kept("x@2/2")).toEqual([1, 3, 5]));
  test("all but every third", () => expect(kept("n=x@!3/3")).toEqual([0, 1, 3, 4]));
  test("no such part", () => expect(() => placeOf("x@3/2")).toThrow("no such part"));
});

describe("calibration", () => {
  const fact = fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
  test("few facts tell nothing", () => expect(calibrate([{ confidence: 0.5, right: true }])).toBeNull());
  test("halves", () => {
    const all = Array.from({ length: 10 }, (_, n) => ({ confidence: n / 10, right: n >= 5 }));
    expect(calibrate(all)).toMatchObject({ bottom: { facts: 5, right: 0 }, top: { facts: 5, right: 1 } });
  });
  test("every fact is in one half and one fifth, the more confident in the higher", () => {
    fc.assert(fc.property(fc.array(fact, { minLength: 10 }), (all) => {
      const { top, bottom, fifths } = calibrate(all)!;
      expect([top.facts + bottom.facts, fifths.reduce((sum, one) => sum + one.facts, 0)]).toEqual([all.length, all.length]);
      expect(fifths.map((one) => one.confidence)).toEqual(fifths.map((one) => one.confidence).sort((a, b) => a - b));
      expect(top.confidence).toBeGreaterThanOrEqual(bottom.confidence);
    }));
  });
});
