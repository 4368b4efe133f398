import { describe, expect, test } from "vitest";
import type { Activity, Entity, Reading, Relation } from "#model/reading.ts";
import type { Reference, ReferenceActivity, ReferenceFigure } from "../../scripts/evaluate/reference.ts";
import { score } from "../../scripts/evaluate/score.ts";
import { facts, tally } from "../../scripts/evaluate/verdict.ts";
import { askedSent, at, cuba, doctors, ghana, reading, reference, sent } from "./toy.ts";

/** The verdicts but for what is right of the two countries: "layer outcome fact". */
const told = (asked: Reference, found: Reading): string[] =>
  facts(score(asked, found).verdicts).filter(({ layer, outcome }) => layer !== "entities" || outcome !== "right").map(({ layer, outcome, fact, got }) => [layer, outcome, fact, ...(got ? [got] : [])].join(" "));

const activity = (asked: Partial<ReferenceActivity>, found: Partial<Activity> | null = {}): string[] =>
  told(reference({ activities: [{ ...askedSent, ...asked }] }), reading({ activities: found === null ? [] : [{ ...sent, ...found }] }));

const RIGHT = ["activities right sent", "status right sent", "participants right sent/CU", "roles right sent/CU", "participants right sent/GH", "roles right sent/GH", "dates right sent"];
const without = (layer: string): string[] => RIGHT.filter((one) => !one.startsWith(layer));

describe("activities", () => {
  test("all as asked", () => expect(activity({})).toEqual(RIGHT));
  test("another kind", () => expect(activity({ kind: "service" })).toEqual(["activities wrong sent deployment", ...without("activities")]));
  test("a kind that is as right", () => expect(activity({ kind: "service", altKinds: ["deployment"] })).toEqual(RIGHT));
  test("another status", () => expect(activity({ status: "pledged" })).toContain("status wrong sent completed"));
  test("a status that is as right", () => expect(activity({ status: "pledged", altStatus: ["completed"] })).toEqual(RIGHT));
  test("another date", () => expect(activity({ date: "2020" })).toEqual([...without("dates"), "dates wrong sent XXXX-05-03"]));
  test("a date that is as right", () => expect(activity({ date: "2020", altDates: ["XXXX-05-03"] })).toEqual(RIGHT));
  test("no date asked", () => expect(activity(((({ date: _, ...rest }) => rest)(askedSent)) as ReferenceActivity)).toEqual(RIGHT));
  test("missed", () => expect(activity({}, null)).toEqual([
    "activities missed sent", "status missed sent", "dates missed sent", "participants missed sent/CU", "roles missed sent/CU", "participants missed sent/GH", "roles missed sent/GH",
  ]));
  test("missed, but optional", () => expect(activity({ optional: true }, null)).toEqual([]));
  test("found, but optional", () => expect(activity({ optional: true })).toEqual([]));
  test("the words stand elsewhere", () => expect(activity({}, { trigger: at("signed") })).toContain("activities extra deployment completed “signed”"));
  test("one to one: the second of two is extra", () => {
    const found = reading({ activities: [sent, { ...sent, id: "a2" }] });
    expect(told(reference({ activities: [askedSent] }), found)).toEqual([...RIGHT, "activities extra deployment completed “sent 40 doctors”"]);
  });
  test("one to one: the fitting kind comes before the first in the text", () => {
    const found = reading({ activities: [{ ...sent, id: "a2", kind: "supply" }, sent] });
    expect(told(reference({ activities: [askedSent] }), found)).toContain("activities right sent");
  });
});

describe("participants", () => {
  test("another role", () => expect(activity({}, { participants: [{ ...sent.participants[0]!, role: "partner" }, sent.participants[1]!] })).toContain("roles wrong sent/CU partner"));
  test("one missed", () => expect(activity({}, { participants: sent.participants.slice(1) })).toEqual(expect.arrayContaining(["participants missed sent/CU", "roles missed sent/CU"])));
  test("one too many", () => expect(activity({ participants: askedSent.participants.slice(1) })).toContain("participants extra sent/CU"));
  test("one too many, but optional", () => {
    const [first, second] = askedSent.participants;
    expect(activity({ participants: [{ ...first!, optional: true }, second!] })).toEqual(RIGHT.filter((one) => !one.endsWith("CU")));
  });
  test("named twice counts once", () => expect(activity({}, { participants: [...sent.participants, sent.participants[0]!] })).toEqual(RIGHT));
});

describe("entities", () => {
  const who = { id: "who", kind: "organisation" as const, names: ["World Health Organization", "WHO"] };
  const found = (entity: Partial<Entity>): Reading => reading({ entities: [cuba, ghana, { id: "e3", kind: "organisation", name: "WHO", aliases: [], mentions: [], ...entity }] });
  const asked = reference({ entities: [...reference({}).entities, who] });
  test("by any of its names, without article and case", () => expect(told(asked, found({ name: "the who" }))).toEqual([]));
  test("by an alias", () => expect(told(asked, found({ name: "Agency", aliases: ["World Health Organization"] }))).toEqual([]));
  test("of another kind", () => expect(told(asked, found({ kind: "person" }))).toEqual(["entities extra person WHO", "entities missed who"]));
  test("countries by their code", () => expect(told(reference({}), reading({ entities: [cuba, { ...ghana, name: "Gold Coast" }] }))).toEqual([]));
  test("found twice", () => expect(told(reference({}), reading({ entities: [cuba, ghana, { ...ghana, id: "e3" }] }))).toEqual(["entities extra country Ghana"]));
  test("optional", () => expect(told(reference({ entities: [...reference({}).entities, { ...who, optional: true }] }), reading({}))).toEqual([]));
});

describe("figures", () => {
  const figure = (asked: Partial<ReferenceFigure>): string[] => told(reference({ figures: [{ value: 40, unit: "doctor", quote: "40 doctors", ...asked }] }), reading({ figures: [doctors] }));
  const DETAILS = ["figure details right 40 doctor: unit", "figure details right 40 doctor: qualifier"];
  test("as asked", () => expect(figure({})).toEqual(["figures right 40 doctor", ...DETAILS]));
  test("another value", () => expect(figure({ value: 41 })[0]).toBe("figures extra 40 doctor"));
  test("another unit", () => expect(figure({ unit: "nurse" })).toContain("figure details wrong 40 nurse: unit doctor"));
  test("a longer unit", () => expect(figure({ unit: "family doctor" })).toContain("figure details right 40 family doctor: unit"));
  test("another qualifier", () => expect(figure({ qualifier: "about" })).toContain("figure details wrong 40 doctor: qualifier none"));
  test("optional", () => expect(figure({ optional: true })).toEqual([]));
});

describe("relations", () => {
  const part: Relation = { kind: "part-of", subject: "e1", object: "e2", quote: at("Cuba") };
  const position: Relation = { ...part, kind: "position", label: "Minister" };
  const asked = { kind: "position", subject: "CU", object: "GH", label: "Minister" };
  test("as asked", () => expect(told(reference({ relations: [asked] }), reading({ relations: [position] }))).toEqual(["relations right CU position Minister GH"]));
  test("another object", () => expect(told(reference({ relations: [{ ...asked, object: "CU" }] }), reading({ relations: [position] }))).toEqual(["relations extra CU position Minister GH", "relations missed CU position Minister CU"]));
  test("an object that is as right", () => expect(told(reference({ relations: [{ ...asked, object: "CU", altObjects: ["GH"] }] }), reading({ relations: [position] }))).toHaveLength(1));
  test("of a kind that references tell in part", () => expect(told(reference({}), reading({ relations: [part] }))).toEqual([]));
});

describe("source and quotes", () => {
  test("language", () => expect(told(reference({ source: { language: "es" } }), reading({}))).toEqual(["source wrong language en"]));
  test("a credit", () => expect(told(reference({ source: { credits: [{ role: "origin", name: "Prensa" }] } }), reading({}))).toEqual(["source missed origin Prensa"]));
  test("a quote beside its words is counted", () => {
    const off = { ...doctors, quote: { ...doctors.quote, start: doctors.quote.start + 1 } };
    expect(score(reference({}), reading({ figures: [doctors, off] }))).toMatchObject({ quotes: 4, outside: 1 });
  });
});

test("a wrong value counts as extra and as missed", () => {
  expect(tally([{ layer: "status", outcome: "wrong", fact: "a" }, { layer: "status", outcome: "right", fact: "b" }])).toEqual({ right: 1, extra: 1, missed: 1 });
});
