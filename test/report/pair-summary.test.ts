import { describe, expect, test } from "vitest";
import { contradictionsOf, pairSummary, periodOf } from "#report/index.ts";
import { caseOf, entryOf } from "./case-of.ts";

const OPTIONS = { today: "2023-01-01", silentAfter: periodOf("12m")!, dueWithin: periodOf("90d")! };
const SIDES = ["participant partner:CU", "participant partner:KZ"];
const memo = entryOf("agreement", ["status agreed @2022-11-09", "date 2022-11-08", "instrument memorandum", ...SIDES, "participant signatory:Ana (person)"], "memo");
const doctors = entryOf("deployment", ["status pledged @2022-11-09", "due 2022-12", "figure 12 doctor", "participant provider:CU", "participant recipient:KZ", "participant signatory:Ana (person)"], "doctors");
const patients = entryOf("service", ["status completed @2020-05-01 in b", "figure 300 patient as of 2019 in b", "participant provider:Hospital (organisation) in b", ...SIDES], "patients");
const summary = pairSummary(["CU", "KZ"], [memo, doctors, patients].map((entry) => caseOf(entry)), OPTIONS);

describe("the summary of a pair", () => {
  test("agreements and activities by kind", () => expect([summary.agreements, summary.activities]).toEqual([["memo"], [{ kind: "deployment", entries: ["doctors"] }, { kind: "service", entries: ["patients"] }]]));
  test("open commitments, the next due first", () => expect(summary.commitments.map(({ entry, inferences }) => [entry.id, inferences.map(({ kind }) => kind)])).toEqual([["doctors", ["overdue"]]]));
  test("figures with the day for which they hold, latest first", () => expect(summary.figures.map(({ claim, asOf }) => [claim.value.value, asOf])).toEqual([[300, "2019"], [12, null]]));
  test("people and bodies with what they did", () => {
    expect(summary.people.map(({ name, roles, entries }) => [name, roles, [...entries].sort()])).toEqual([["Ana", ["signatory"], ["doctors", "memo"]]]);
    expect(summary.bodies.map(({ name, roles }) => [name, roles])).toEqual([["Hospital", ["provider"]]]);
  });
  test("a timeline: where a thing has no date, the day on which it was said", () => expect(summary.timeline.map(({ entry, edtf, said }) => [entry, edtf, said])).toEqual([["patients", "2020-05-01", true], ["memo", "2022-11-08", false], ["doctors", "2022-11-09", true]]));
  test("independent reports", () => expect(summary.sources).toBe(2));
  test("of nothing is empty", () => expect(pairSummary(["CU", "KZ"], [], OPTIONS)).toMatchObject({ sources: 0, agreements: [], activities: [], commitments: [], timeline: [] }));
});

describe("contradictions side by side", () => {
  const sidesOf = (...lines: string[]) => contradictionsOf(caseOf(entryOf("service", lines))).map(({ property, sides, settled }) => [property, sides.map((side) => side.map(({ id }) => id)), settled]);
  test("those who agree stand together, the preferred side first", () =>
    expect(sidesOf("figure 70 patient @2020 in a", "figure 77 patient @2021 in b", "figure 70 patient @2019 in c preferred")).toEqual([["figure", [["c2", "c0"], ["c1"]], true]]));
  test("the later said first, where none is preferred", () => expect(sidesOf("terms loan @2020 in a", "terms grant @2021 in b")).toEqual([["terms", [["c1"], ["c0"]], false]]));
  test("units stand apart", () => expect(sidesOf("figure 70 patient in a", "figure 3 surgeon in b", "figure 4 surgeon in c")).toEqual([["figure", [["c1"], ["c2"]], false]]));
});
