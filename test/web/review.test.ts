import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim } from "#model/claim.ts";
import { dateOfWords } from "../../src/web/review/date-words.ts";
import { findNear } from "../../src/web/review/edit/find-near.ts";
import { changesOf, fieldsOf, rowsOf, unfinished, withWords, writtenOf, type Row } from "../../src/web/review/edit/rows.ts";
import { figureOfWords } from "../../src/web/review/figure-of-words.ts";
import { marksOf, type RoomDraft } from "../../src/web/review/marks-of.ts";
import { beside, nextOpen } from "../../src/web/review/order.ts";

const TEXT = "Peru will send more than 12 nurses to Ghana by June 2021.";
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const quoted = (words: string) => ({ ...at(words), exact: words });
const source = "sha256:1";
const status: Claim = { id: "c1", property: "status", value: "pledged", source, quote: quoted(TEXT) };
const peru: Claim = { id: "c2", property: "participant", value: { entry: "country:PE", kind: "country", name: "Peru", code: "PE", role: "provider" }, source, quote: quoted("Peru") };
const nurses: Claim = { id: "c3", property: "figure", value: { value: 12, qualifier: "more-than", unit: "nurse" }, source, quote: quoted("more than 12 nurses") };
const draft = (id: string, more: Partial<RoomDraft> = {}): RoomDraft => ({ id, entry: { kind: "activity", type: "deployment" }, state: "open", change: null, confidence: 0.9, claims: [status, peru, nurses], trigger: quoted("will send"), target: null, ...more });

describe("marks of drafts", () => {
  test("the words that assert it lead; the sentence shows only when it is chosen", () => {
    const marks = marksOf([draft("a1")]);
    expect(marks.map(({ start, end, kind, leads, quiet }) => [TEXT.slice(start, end), kind, leads ?? false, quiet ?? false])).toEqual([
      ["will send", "activity", true, false], [TEXT, "activity", false, true], ["Peru", "actor", false, false], ["more than 12 nurses", "figure", false, false],
    ]);
  });
  test("a draft by hand has no other words than its own", () => expect(marksOf([draft("h", { trigger: null, claims: [status] })])).toEqual([{ ...at(TEXT), kind: "activity", of: "h", leads: true }]));
  test("what is rejected is not marked", () => expect(marksOf([draft("a1", { state: "rejected" })])).toEqual([]));
});

describe("going from draft to draft", () => {
  const drafts = [draft("a"), draft("b", { state: "accepted" }), draft("c"), draft("d", { state: "unsure" })];
  test.each([["a", "c"], ["b", "c"], ["c", "a"], ["d", "a"]])("after %s, %s", (from, to) => expect(nextOpen(drafts, from)).toBe(to));
  test("nothing is left", () => expect(nextOpen([draft("a"), draft("b", { state: "accepted" })], "a")).toBeNull());
  test("the ends hold", () => expect([beside(drafts, "a", -1), beside(drafts, "a", 1), beside(drafts, "d", 1)]).toEqual(["a", "b", "d"]));
});

describe("editing", () => {
  const rows = rowsOf(draft("a1"));
  const change = (key: string, what: Partial<Row>): readonly Row[] => rows.map((one) => (one.key === key ? { ...one, ...what } : one));
  test("nothing changed is nothing sent", () => expect(changesOf(draft("a1"), rows)).toEqual({ byHand: [], without: [] }));
  test("chosen words are value and quote", () => {
    const place = at("12 nurses");
    const [row] = rows.filter(({ key }) => key === "c3").map((one) => withWords(one, TEXT, place));
    expect(changesOf(draft("a1"), [row!])).toEqual({ byHand: [{ property: "figure", value: "12 nurses", ...place, replaces: "c3" }], without: [] });
  });
  test("of a code, chosen words are the evidence alone", () => expect(withWords(rows[0]!, TEXT, at("will send"))).toMatchObject({ value: "pledged", place: at("will send") }));
  test("another role keeps who it is", () => expect(changesOf(draft("a1"), change("c2", { role: "recipient" })).byHand).toEqual([{ property: "participant", value: "Peru", ...at("Peru"), kind: "country", role: "recipient", replaces: "c2" }]));
  test.each([["figure", "c3", "más de 15 médicos", "more than 15 médicos"], ["figure", "c3", "a dozen doctors", "12 doctors"]] as const)("a %s that is typed in words", (_, key, typed, sent) => expect(changesOf(draft("a1"), change(key, { value: typed })).byHand).toMatchObject([{ value: sent }]));
  test.each([["8 May 2021", "2021-05-08"], ["2021-06", "2021-06"], ["2021/..", "2021/.."], ["XXXX-06", "XXXX-06"], ["soon", "soon"]])("a date that is typed: %s", (typed, sent) => {
    const due: Row = { key: "more", property: "due", value: typed, place: at("June 2021"), removed: false };
    expect(changesOf(draft("a1"), [...rows, due]).byHand).toMatchObject([{ value: sent }]);
  });
  test("what is left out", () => expect(changesOf(draft("a1"), change("c2", { removed: true }))).toEqual({ byHand: [], without: ["c2"] }));
  test("one more field waits for its words", () => {
    const more: Row = { key: "more", property: "due", value: "", place: null, removed: false };
    expect(unfinished([...rows, more]).map(({ key }) => key)).toEqual(["more"]);
    expect(changesOf(draft("a1"), [...rows, withWords(more, TEXT, at("June 2021"))]).byHand).toEqual([{ property: "due", value: "2021-06", ...at("June 2021") }]);
  });
  test("the year of a body's founding, and its code, by words of the text; a country's code is no field", () => {
    const body = { kind: "entity", type: "organisation" } as const;
    const founded: Claim = { id: "f", property: "founded", value: { by: { entry: "e1", kind: "person", name: "Ana" }, date: "2020" }, source, quote: quoted("Peru") };
    const code: Claim = { id: "k", property: "code", value: "PE", source, quote: quoted("Peru") };
    const [year, sign] = rowsOf({ entry: body, claims: [founded, code] });
    expect([year!.value, withWords(year!, TEXT, at("June 2021")).value, withWords(sign!, TEXT, at("Ghana")).value]).toEqual(["2020", "2021-06", "Ghana"]);
    expect(changesOf({ entry: body, claims: [founded, code] }, [withWords(year!, TEXT, at("June 2021")), sign!]).byHand).toEqual([{ property: "founded", value: "2021-06", ...at("June 2021"), replaces: "f" }]);
    const land = { kind: "entity", type: "country" } as const;
    expect([rowsOf({ entry: land, claims: [code] }), fieldsOf(land).includes("code"), fieldsOf(body).includes("code")]).toEqual([[], false, true]);
  });
  test("a figure is written as it can be read again", () => expect(writtenOf(nurses)).toBe("more than 12 nurse"));
});

describe("words as dates", () => {
  test.each([["8 November 2022", "2022-11-08"], ["November 8, 2022", "2022-11-08"], ["el 8 de noviembre de 2022", "2022-11-08"], ["1st of May", "XXXX-05-01"], ["Sept. 2019", "2019-09"], ["2021", "2021"], ["2021-06", "2021-06"]])("%s: %s", (words, edtf) => expect(dateOfWords(words)).toBe(edtf));
  test.each([["soon"], ["12 nurses"], [""]])("%s is none", (words) => expect(dateOfWords(words)).toBeNull());
});

describe("words as figures", () => {
  test.each([["a dozen doctors", "12 doctors"], ["more than 12 nurses", "more than 12 nurses"], ["más de 1.200 médicos", "more than 1200 médicos"], ["40,000 doses", "40000 doses"], ["3.5 million doses", "3500000 doses"], ["unas doce camas", "about 12 camas"], ["two million of doses", "2000000 doses"]])("%s: %s", (words, written) => expect(figureOfWords(words)).toBe(written));
  test("what is none stays as it is", () => expect(figureOfWords("several nurses")).toBe("several nurses"));
});

describe("words that are typed", () => {
  test("stand in the text exactly where they are found", () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
      const words = text.slice(Math.min(a, b), Math.max(a, b)).trim();
      if (words === "") return;
      const found = findNear(text, words, 0)!;
      expect(text.slice(found.start, found.end).replaceAll(/\s+/g, " ")).toBe(words.replaceAll(/\s+/g, " "));
    }));
  });
  test("the place that is nearest", () => expect(findNear("Peru and Ghana, Peru", "Peru", 15)).toEqual({ start: 16, end: 20 }));
  test("over the end of a line", () => expect(findNear("Tamale\nTeaching", "Tamale Teaching", 0)).toEqual({ start: 0, end: 15 }));
  test("nowhere", () => expect(findNear("Peru", "Ghana", 0)).toBeNull());
});
