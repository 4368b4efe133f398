import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activitiesOf, keysOfActivity, likeActivity, linkKeysOf, type MatchActivity, type MatchEntity, orderChain, proposeLink, spanOf } from "#match/index.ts";
import { CORPUS } from "../../laws/corpus.ts";
import { open } from "../../laws/law.ts";

const country = (code: string): MatchEntity => ({ kind: "country", names: [code], code });
const thing = (kind: MatchEntity["kind"], name: string): MatchEntity => ({ kind, names: [name] });
const vaccine = thing("product", "AstraZeneca vaccine");
const gift: MatchActivity = {
  kind: "supply", status: "completed", date: "2021-06-24", words: "handed Guatemala 150,000 doses of the AstraZeneca vaccine",
  participants: [{ entity: country("MX"), role: "provider" }, { entity: country("GT"), role: "recipient" }],
  about: [vaccine], figures: [{ value: 150_000, unit: "dose" }],
};
const paper: MatchActivity = {
  kind: "agreement", status: "agreed", date: "2018-03-12", instrument: "memorandum", words: "signed a memorandum of understanding on cancer research", id: "s#1",
  participants: [{ entity: country("CU"), role: "signatory" }, { entity: country("KZ"), role: "signatory" }], about: [thing("condition", "cancer")],
};
const spanish = { ...gift, words: "entregó este jueves a Guatemala 150.000 dosis", about: [thing("product", "vacuna de AstraZeneca")], figures: [{ value: 150_000, unit: "dosis" }] };
const verdict = (a: MatchActivity, change: Partial<MatchActivity>): string => likeActivity(a, { ...a, ...change }).verdict;

describe("one activity told twice", () => {
  test("in two languages", () => expect(likeActivity(gift, spanish).verdict).toBe("same"));
  test("with its month alone, and another telling of the figure", () => expect(verdict(gift, { date: "2021-06", figures: [{ value: 160_000, unit: "dose" }] })).toBe("same"));
  test("in the very same sentence, by a reprint, though nobody names the countries", () =>
    expect(likeActivity({ ...gift, participants: [], words: "On Thursday the minister handed over 150,000 doses of vaccine" }, { ...gift, participants: [], words: "On Thursday, the minister handed over 150,000 doses of vaccine." }).verdict).toBe("same"));
  test("not in the same sentence of one source, which may tell of two", () => {
    const vague = { ...gift, participants: [], source: "s", words: "On Thursday the minister handed over doses and later syringes" };
    expect(likeActivity(vague, { ...vague }).verdict).toBe("likely");
  });
  test("a paper with the same instrument on the same day", () => expect(verdict(paper, { words: "puso su firma al memorando" })).toBe("same"));
});

describe("perhaps one activity", () => {
  test("without any date", () => {
    const { date: _, figures: __, ...undated } = gift;
    expect(likeActivity(undated, { ...undated, words: "sent vaccine" }).verdict).toBe("likely");
  });
  test("promised by one, done by the other: never joined by itself", () => expect(verdict(gift, { status: "pledged" })).toBe("likely"));
  test("told as another kind", () => expect(verdict(gift, { kind: "finance" })).toBe("likely"));
});

describe("two activities", () => {
  test("of other countries", () => expect(verdict(gift, { participants: [{ entity: country("MX"), role: "provider" }, { entity: country("HN"), role: "recipient" }] })).not.toBe("same"));
  test("of no country in common", () => expect(verdict(gift, { participants: [{ entity: country("CN"), role: "provider" }, { entity: country("PE"), role: "recipient" }] })).toBe("unlike"));
  test("in the other direction", () => expect(verdict(gift, { participants: [{ entity: country("GT"), role: "provider" }, { entity: country("MX"), role: "recipient" }] })).not.toBe("same"));
  test("of kinds that do not go together", () => expect(verdict(gift, { kind: "meeting" })).toBe("unlike"));
  test("teams that come every year", () => expect(verdict({ ...gift, kind: "deployment", about: [], figures: [] }, { date: "2022-06-24", words: "another team left" })).toBe("unlike"));
  test("papers of other kinds", () => expect(verdict(paper, { instrument: "treaty" })).not.toBe("same"));
  test("of other products months apart", () => expect(verdict(gift, { about: [thing("product", "insulin")], date: "2021-11-02", words: "insulin arrived" })).toBe("unlike"));
});

describe("without dates of their own", () => {
  const { date: _, figures: __, ...undated } = { ...gift, about: [] };
  test.each([["2021-06-24", "2021-07-10", "likely"], ["2021-06-24", "2021-12-01", "likely"], ["2021-06-24", "2023-06-24", "unlike"]])("told on %s and %s", (told, other, expected) =>
    expect(likeActivity({ ...undated, told }, { ...undated, told: other, words: "sent vaccine" }).verdict).toBe(expected));
});

describe("figures of two languages", () => {
  const team: MatchActivity = { ...gift, kind: "deployment", about: [], figures: [{ value: 120, unit: "doctor" }] };
  const figureOf = (unit: string, value: number): number => likeActivity(team, { ...team, figures: [{ value, unit }] }).reasons.find(({ kind }) => kind === "figure")?.weight ?? 0;
  test.each([["médico", 120, 2], ["physician", 118, 0.5], ["médico", 40, -1], ["enfermera", 120, 0]])("%s %s", (unit, value, weight) => expect(figureOf(unit, value)).toBe(weight));
});

describe("links", () => {
  const project: MatchActivity = { ...paper, id: "s#2", kind: "research", status: "underway", date: "2019", words: "joint research on cancer goes on in Almaty" };
  const promise: MatchActivity = { ...gift, status: "pledged", date: "2021-05", words: "will give Guatemala 150,000 doses" };
  const request: MatchActivity = { ...gift, status: "requested", date: "2021-04", words: "asked Mexico for vaccine" };
  test("a request is not under the paper that came after it, whose day is open", () => {
    const { date: _, ...undated } = project;
    expect(link({ ...paper, date: "../2018-12", told: "2018-03-13" }, { ...undated, status: "requested", told: "2017-11-02" })).toBe("none");
  });
  const link = (a: MatchActivity, b: MatchActivity): string => {
    const found = proposeLink(a, b);
    return found === null ? "none" : `${found.first === "a" ? "" : "turned "}${found.kind} ${found.likeness.verdict}`;
  };

  test("an agreement and what falls under it", () => expect(link(paper, project)).toBe("under likely"));
  test("the other way round", () => expect(link(project, paper)).toBe("turned under likely"));
  test("beyond doubt where the source says so", () => expect(link(paper, { ...project, partOf: "s#1" })).toBe("under same"));
  test("not what was before it", () => expect(link(paper, { ...project, date: "2010" })).toBe("none"));
  test("not what others do", () => expect(link(paper, { ...project, participants: gift.participants })).toBe("none"));
  test("a promise and its delivery", () => expect(link(promise, gift)).toBe("delivers likely"));
  test("not a delivery of before the promise", () => expect(link({ ...promise, date: "2021-08", words: "more is to come" }, gift)).toBe("none"));
  test("a request and the promise that answers it", () => expect(link(request, promise)).toBe("answers likely"));
  test("not two deliveries", () => expect(link(gift, { ...gift, date: "2021-07-24" })).toBe("none"));
  test("a chain stands in the order of its rungs", () => expect(orderChain([gift, request, promise])).toEqual([request, promise, gift]));
});

describe("keys", () => {
  const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));
  test("two tellings meet", () => expect(meet(keysOfActivity(gift), keysOfActivity(spanish))).toBe(true));
  test("one of them with a single side, by its figure", () => expect(meet(keysOfActivity(gift), keysOfActivity({ ...spanish, participants: spanish.participants.slice(1) }))).toBe(true));
  test("a reprint without its day, by the sentence", () => {
    const { date: _, ...undated } = { ...gift, about: [], figures: [], words: "On Thursday the minister handed over the doses of vaccine" };
    expect(meet(keysOfActivity({ ...undated, date: "2021-06-24" }), keysOfActivity({ ...undated, words: "On Thursday, the minister handed over the doses of vaccine." }))).toBe(true);
    expect(meet(keysOfActivity({ ...undated, date: "2021-06-24" }), keysOfActivity({ ...undated, words: "On Friday, the minister handed over the doses of vaccine." }))).toBe(false);
  });
  test("across a new year", () => expect(meet(keysOfActivity({ ...paper, date: "2018-12-31", about: [] }), keysOfActivity({ ...paper, date: "2019-01-01", about: [] }))).toBe(true));
  test("years apart they do not", () => expect(meet(keysOfActivity({ ...gift, about: [], figures: [] }), keysOfActivity({ ...gift, about: [], figures: [], date: "2015", words: "gave" }))).toBe(false));
  test("an agreement finds what may fall under it, and is found", () => {
    const project: MatchActivity = { ...paper, kind: "training", status: "completed", date: "2020-02" };
    expect(meet(linkKeysOf(paper).sought, linkKeysOf(project).own)).toBe(true);
    expect(meet(linkKeysOf(project).sought, linkKeysOf(paper).own)).toBe(true);
  });
});

describe("dates", () => {
  test.each([["1970-01-01", 0, 0], ["2000-02", 10_988, 11_016], ["1999", 10_592, 10_956], ["198X", 3652, 7304], ["2021-06-24?", 18_802, 18_802], ["../2000-01-01", -Infinity, 10_957], ["2000-01-01/..", 10_957, Infinity], ["2021-21", 18_687, 18_778]])("%s", (edtf, from, to) => expect(spanOf(edtf)).toEqual({ from, to }));
  test.each(["XXXX-11-30", "", "tomorrow", "2021-13", "../.."])("%j has no place in time", (edtf) => expect(spanOf(edtf)).toBeNull());
});

describe("on the readings of the corpus", () => {
  const read = open();
  const texts = CORPUS.map(({ text }) => activitiesOf(read({ text })));
  const activity = fc.constantFrom(...texts.flat());

  test("no two activities of two reports are joined by themselves", () => {
    const joined = texts.flatMap((one, i) => texts.slice(i + 1).flatMap((other) => one.flatMap((a) => other.filter((b) => likeActivity(a, b).verdict === "same").map((b) => `${a.words} = ${b.words}`))));
    expect(joined).toEqual([]);
  });
  test("likeness is symmetric, and a copy is never unlike", () =>
    fc.assert(fc.property(activity, activity, (a, b) => {
      const [there, back] = [likeActivity(a, b), likeActivity(b, a)];
      expect([back.score, back.verdict]).toEqual([there.score, there.verdict]);
      expect(likeActivity(a, a).verdict).toBe("same");
    }), { numRuns: 500 }));
  test("a link turned round is the same link", () =>
    fc.assert(fc.property(activity, activity, (a, b) => {
      const [there, back] = [proposeLink(a, b), proposeLink(b, a)];
      expect([back?.kind, back?.likeness.score]).toEqual([there?.kind, there?.likeness.score]);
    }), { numRuns: 500 }));
  test("a chain has one order", () =>
    fc.assert(fc.property(fc.uniqueArray(activity, { maxLength: 8, selector: ({ id }) => id }), (all) => {
      expect(orderChain([...all].reverse()).map(({ words }) => words)).toEqual(orderChain(all).map(({ words }) => words));
    })));
});
