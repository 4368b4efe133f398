import { describe, expect, test } from "vitest";
import { periodOf, tellActivity, tellCommitment } from "#report/index.ts";
import { caseOf, entryOf } from "./case-of.ts";

const OPTIONS = { today: "2023-01-01", silentAfter: periodOf("12m")!, dueWithin: periodOf("90d")! };
const DOCTORS = ["status pledged @2021-11-09", "due 2022-06", "figure 12 doctor", "participant provider:CU", "participant recipient:KZ", "participant recipient:KZ in b"];
const told = (...lines: string[]) => tellActivity(caseOf(entryOf("deployment", lines)));

describe("an activity told", () => {
  test("sides by their codes, each participant in a role once", () => {
    const { countries, providers, recipients, who } = told(...DOCTORS);
    expect([countries, providers, recipients, who.map(({ role, name }) => `${role} ${name}`)]).toEqual([["CU", "KZ"], ["CU"], ["KZ"], ["provider CU", "recipient KZ"]]);
  });
  test("its own date", () => expect(told(...DOCTORS, "date 2022-03").date).toEqual({ edtf: "2022-03", first: "2022-03-01", last: "2022-03-31", said: false }));
  test("else the day on which it was spoken of", () => expect(told(...DOCTORS).date).toEqual({ edtf: "2021-11-09", first: "2021-11-09", last: "2021-11-09", said: true }));
  test("no date where nobody has one", () => expect(told("status pledged").date).toBeNull());
  test("the words for how far it came, those for the longest quote where there are none", () => {
    expect(told(...DOCTORS).note).toMatchObject({ claim: "c0", source: "a", saidOn: "2021-11-09" });
    expect(told("figure 12 doctor", "participant provider:CU").note).toMatchObject({ claim: "c1" });
  });
  test("what somebody found wrong is not told", () => expect(told("status pledged deprecated", "figure 12 doctor deprecated")).toMatchObject({ status: null, figures: [], note: null }));
  test("figures with the day for which they hold", () => expect(told(...DOCTORS, "date 2022-03", "figure 3 nurse as of 2020").figures.map(({ value, asOf }) => [value.unit, asOf])).toEqual([["doctor", "2022-03"], ["nurse", "2020"]]));
  test("sources, and how many are independent", () => expect(told(...DOCTORS)).toMatchObject({ sources: 2, independent: 2 }));
});

describe("a commitment told", () => {
  const commitment = (...lines: string[]) => tellCommitment(caseOf(entryOf("deployment", lines)), OPTIONS);
  test("who owes what to whom, by when, and what follows", () => {
    const found = commitment(...DOCTORS)!;
    expect([found.owes.map(({ code }) => code), found.to.map(({ code }) => code), found.due?.day, found.lastHeard]).toEqual([["CU"], ["KZ"], "2022-06-30", "2021-11-09"]);
    expect(found.inferences.map(({ kind }) => kind)).toEqual(["overdue", "silent"]);
    expect(found.steps).toEqual([{ status: "pledged", note: expect.objectContaining({ claim: "c0" }) }]);
  });
  test("an inference has some of its claims, not all", () => expect(commitment("status pledged @2021-11-09", ...Array.from({ length: 9 }, (_, i) => `figure ${i} doctor @2021-11-09`))!.inferences[0]!.claims).toHaveLength(3));
  test("what is done is none", () => expect(commitment("status pledged @2021-11-09", "status completed @2022-01-01")).toBeNull());
});
