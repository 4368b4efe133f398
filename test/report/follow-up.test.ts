import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { followUp, periodOf, type FollowUp, type InferenceKind } from "#report/index.ts";
import { caseOf, entryOf } from "./case-of.ts";

const OPTIONS = { today: "2023-01-01", silentAfter: periodOf("12m")!, dueWithin: periodOf("90d")! };
const follow = (lines: readonly string[], about: Parameters<typeof caseOf>[1] = {}): FollowUp | null => followUp(caseOf(entryOf("deployment", lines), about), OPTIONS);
const kinds = (one: FollowUp | null): InferenceKind[] => one?.inferences.map(({ kind }) => kind) ?? [];

describe("what is a commitment", () => {
  test.each([["status pledged"], ["status requested"], ["status interest"], ["status agreed"]])("%s", (line) => expect(follow([line])).not.toBeNull());
  test.each([[["status completed"]], [["status underway"]], [["status pledged deprecated"]], [[]]])("%j is none", (lines) => expect(follow(lines)).toBeNull());
  test("a paper that was signed is none, a paper that was offered is one", () => {
    const paper = (status: string) => followUp(caseOf(entryOf("agreement", [`status ${status}`])), OPTIONS);
    expect([paper("agreed"), paper("offered")?.status]).toEqual([null, "offered"]);
  });
  test("what is under way and was promised before is one", () => expect(follow(["status pledged @2022-01-01", "status underway @2022-02-01"])).toMatchObject({ status: "underway", open: true }));
});

describe("inferences", () => {
  test.each<[string, readonly string[], readonly InferenceKind[]]>([
    ["nothing follows yet", ["status pledged @2022-12-01"], []],
    ["due", ["status pledged @2022-12-01", "due 2023-03"], ["due"]],
    ["not yet due", ["status pledged @2022-12-01", "due 2023-12"], []],
    ["overdue by the day that was named", ["status pledged @2022-11-01", "due 2022-12-31"], ["overdue"]],
    ["overdue by the date of a thing to come", ["status pledged @2022-04-01", "date 2022-06 @2022-04-01"], ["overdue"]],
    ["overdue by an end without a beginning", ["status pledged @2022-04-01", "date ../2022-06-30 @2022-04-01"], ["overdue"]],
    ["due by an end without a beginning", ["status pledged @2022-12-01", "date ../2023-02 @2022-12-01"], ["due"]],
    ["an end that lay behind when it was told is no due date", ["status pledged @2022-12-01", "date ../2021 @2022-12-01"], []],
    ["the date of what lies behind is no due date", ["status agreed @2022-04-01", "date 2022-03-30 @2022-04-01"], []],
    ["not overdue on the very day", ["status pledged @2022-12-01", "due 2023-01-01"], ["due"]],
    ["silent", ["status agreed @2021-03-01"], ["silent"]],
    ["overdue and silent", ["status agreed @2021-03-01", "due 2021-12"], ["overdue", "silent"]],
    ["not silent where a year is not quite over", ["status agreed @2022-01-01"], []],
    ["a source without a date tells nothing of silence", ["status agreed"], []],
    ["a word that was found wrong breaks no silence", ["status agreed @2021-03-01", "status agreed @2022-10-01 in b deprecated"], ["silent"]],
    ["fulfilled", ["status pledged @2021-03-01", "due 2021-06", "status completed @2021-07-01 in b"], ["fulfilled"]],
    ["given up is not overdue", ["status pledged @2021-03-01", "due 2021-06", "status cancelled @2021-07-01 in b"], []],
    ["suspended stays open", ["status agreed @2021-03-01", "status suspended @2021-07-01 in b"], ["silent"]],
    ["contradicted: a later word stands lower", ["status completed @2022-03-01", "status pledged @2022-09-01 in b"], ["contradicted"]],
    ["contradicted: done and given up", ["status pledged @2022-01-01", "status cancelled @2022-08-01", "status completed @2022-08-01 in b"], ["contradicted"]],
    ["settled by a preference", ["status completed @2022-03-01 preferred", "status pledged @2022-09-01 in b"], ["fulfilled"]],
  ])("%s", (_, lines, expected) => expect(kinds(follow(lines))).toEqual(expected));
});

describe("delivery by another entry", () => {
  const delivered = (...lines: string[]) => ({ linked: [["delivers", "from", entryOf("deployment", lines, "two")]] as const });
  const promise = ["status pledged @2021-03-01", "figure 12 doctor", "due 2021-06"];

  test("fulfils it", () => expect(kinds(follow(promise, delivered("status completed @2021-08-01 in b", "figure 12 doctor in b")))).toEqual(["fulfilled"]));
  test("in part: it stays open", () => {
    const found = follow(promise, delivered("status completed @2022-08-01 in b", "figure 7 doctor in b"));
    expect([found!.open, kinds(found)]).toEqual([true, ["overdue", "partly-fulfilled"]]);
    expect(found!.inferences[0]!.reason.en).toBe("it was due by 2021-06-30, and not all of it is said to be done");
    expect(found!.inferences[1]!.reason.en).toBe("7 of 12 doctors are said to be delivered, by the entry that delivers it");
    expect(found!.inferences[1]!.claims).toEqual([{ entry: "one", claim: "c1" }, { entry: "two", claim: "c1" }]);
  });
  test("not while it is under way", () => expect(kinds(follow(promise, delivered("status underway @2022-11-01 in b")))).toEqual(["overdue"]));
  test("its rungs stand in the chain, each with its claim", () =>
    expect(follow(promise, delivered("status completed @2021-08-01 in b"))!.steps.map(({ entry, status, claim }) => [entry, status, claim.quote.exact])).toEqual([["one", "pledged", "pledged"], ["two", "completed", "completed"]]));
  test("what the promise delivers does not fulfil it", () => {
    const other = entryOf("deployment", ["status completed @2021-08-01 in b"], "two");
    expect(kinds(follow(promise, { linked: [["delivers", "to", other]] }))).toEqual(["overdue", "silent"]);
  });
});

describe("who owes what to whom", () => {
  test("provider and recipient", () => {
    const found = follow(["status pledged", "participant provider:PE", "participant recipient:GH", "participant signatory:Ama (person)"])!;
    expect([found.owes.map(({ name }) => name), found.to.map(({ name }) => name)]).toEqual([["PE"], ["GH"]]);
  });
  test("partners owe each other", () => expect(follow(["status agreed", "participant partner:PE", "participant partner:GH"])!.owes.map(({ name }) => name)).toEqual(["PE", "GH"]));
  test("somebody in charge, to look again", () => {
    const at = (lookAgain: string) => follow(["status pledged"], { charge: { person: "Ana", lookAgain } })!.lookAgain;
    expect([at("2022-12-31"), at("2023-01-01"), at("2023-01-02")]).toEqual([true, true, false]);
  });
});

describe("laws", () => {
  const line = fc.oneof(
    fc.tuple(fc.constantFrom("interest", "offered", "pledged", "agreed", "underway", "completed", "suspended", "cancelled"), fc.constantFrom("", " @2020-05-01", " @2021-06", " @2022-12-24", " @XXXX-08-29"), fc.constantFrom("", " in b", " in c")).map(([status, day, source]) => `status ${status}${day}${source}`),
    fc.constantFrom("due 2021-06 @2021-01-01", "due 2023-02 @2022-12-01", "figure 12 doctor @2021-01-01", "participant provider:PE"),
  );
  const lines = fc.array(line, { maxLength: 6 });

  test("an inference is marked, has its reason in both languages, and rests on claims that are there", () => {
    fc.assert(fc.property(lines, (all) => {
      for (const { inferred, reason, claims } of follow(all)?.inferences ?? []) {
        expect(inferred).toBe(true);
        expect(Math.min(reason.en.length, reason.es.length)).toBeGreaterThan(5);
        expect(claims.length).toBeGreaterThan(0);
        for (const { claim } of claims) expect(Number(claim.slice(1))).toBeLessThan(all.length);
      }
    }));
  });
  test("nothing is both open and fulfilled, both due and overdue", () => {
    fc.assert(fc.property(lines, (all) => {
      const one = follow(all);
      const found = new Set(kinds(one));
      expect(found.has("due") && found.has("overdue")).toBe(false);
      if (one?.open) expect(found.has("fulfilled")).toBe(false);
      else expect(found.has("overdue") || found.has("silent") || found.has("due")).toBe(false);
    }));
  });
  test("what is overdue today is overdue tomorrow, and so is silence", () => {
    fc.assert(fc.property(lines, (all) => {
      const one = caseOf(entryOf("deployment", all));
      const on = (today: string) => kinds(followUp(one, { ...OPTIONS, today })).filter((kind) => kind === "overdue" || kind === "silent");
      expect(on("2023-06-01")).toEqual(expect.arrayContaining(on("2023-01-01")));
    }));
  });
});
