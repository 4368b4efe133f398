import { describe, expect, test } from "vitest";
import { columns, fit } from "../../src/cli/columns.ts";
import { listNames } from "../../src/cli/list-names.ts";
import { lineIndex } from "../../src/cli/line-index.ts";
import { wantsColour } from "../../src/cli/paint.ts";
import { plural } from "#model/plural.ts";
import { showEdtf } from "../../src/cli/show-edtf.ts";
import { showFigure } from "../../src/cli/show-figure.ts";
import { wrap } from "../../src/cli/wrap.ts";


describe("columns of a terminal", () => {
  test.each([["abc", 3], ["señor", 5], ["sen\u0303or", 5], ["中国", 4], ["한국", 4], ["ｱｱ", 2], ["a\u200bb", 2], ["", 0]])("%s: %i", (text, width) => expect(columns(text)).toBe(width));
  test("what fits never cuts a wide character", () => expect(fit("中国人", 5)).toBe("中国"));
  test("at least one character, however narrow", () => expect(fit("中", 1)).toBe("中"));
});

describe("lines break between words", () => {
  test("lines after the first are shorter by the hang", () => expect(wrap([{ words: "one two three" }], { room: 9, hang: 4 }).flat().map(({ words }) => words)).toEqual(["one two", "three"]));
  const lines = (text: string, room: number): string[] => wrap([{ words: text }], { room }).map((runs) => runs.map(({ words }) => words).join(""));
  test.each([
    ["one two three", 7, ["one two", "three"]],
    ["one  two", 20, ["one two"]],
    ["firm\u00a0space here", 10, ["firm space", "here"]],
    ["https://example.org/long", 10, ["https://ex", "ample.org/", "long"]],
    ["中国 人民", 4, ["中国", "人民"]],
    ["", 4, []],
  ])("%j in %i", (text, room, expected) => expect(lines(text, room)).toEqual(expected));
  test("words of two styles without a space stay together", () => {
    expect(wrap([{ words: "a “" }, { words: "quoted", style: 1 }, { words: "” b" }], { room: 8 })).toEqual([[{ words: "a" }], [{ words: "“" }, { words: "quoted", style: 1 }, { words: "”" }], [{ words: "b" }]]);
  });
  test("a space between two styles has neither", () => {
    expect(wrap([{ words: "a", style: 1 }, { words: " b", style: 2 }], { room: 8 })).toEqual([[{ words: "a", style: 1 }, { words: " " }, { words: "b", style: 2 }]]);
  });
});

describe("dates as a person writes them", () => {
  test.each([
    ["2019-11-19", "19 November 2019"],
    ["2019-11", "November 2019"],
    ["2020", "2020"],
    ["1979/..", "from 1979"],
    ["198X/..", "from the 1980s"],
    ["../2021-07", "until July 2021"],
    ["2002-08/2004-09", "August 2002 to September 2004"],
    ["XXXX-11-30", "30 November (year not said)"],
    ["2022-XX", "2022"],
    ["19XX", "the 1900s"],
    ["2020~", "about 2020"],
    ["2020?", "perhaps 2020"],
    ["{1667,1668}", "{1667,1668}"],
  ])("%s: %s", (edtf, words) => expect(showEdtf(edtf)).toBe(words));
});

describe("figures", () => {
  test.each([
    [{ value: 36, qualifier: "about", unit: "assistant doctor" }, "en", "about 36 assistant doctors"],
    [{ value: 85_600_000, unit: "USD" }, "en", "85.6 million USD"],
    [{ value: 1_234_567, unit: "dose" }, "en", "1,234,567 doses"],
    [{ value: 13_500.5, unit: "square metre" }, "en", "13,500.5 square metres"],
    [{ value: 1, unit: "hospital" }, "en", "1 hospital"],
    [{ value: 20, max: 30, unit: "person" }, "en", "20–30 people"],
    [{ value: 40, unit: "%" }, "en", "40 %"],
    [{ value: 3, unit: "production facility" }, "en", "3 production facilities"],
    [{ value: 51, unit: "médico cubano" }, "es", "51 médicos cubanos"],
  ] as const)("%j in %s", (figure, language, words) => expect(showFigure(figure, language)).toBe(words));

  test.each([["agency", "agencies"], ["day", "days"], ["box", "boxes"], ["personnel", "personnel"], ["equipment", "equipment"], ["child", "children"]])("%s: %s", (one, many) => expect(plural(one, "en")).toBe(many));
  test.each([["dosis", "dosis"], ["profesional", "profesionales"], ["vez", "veces"], ["médico", "médicos"]])("%s: %s", (one, many) => expect(plural(one, "es")).toBe(many));
});

test("names in a list", () => expect([["A"], ["A", "B"], ["A", "B", "C"], []].map(listNames)).toEqual(["A", "A and B", "A, B and C", ""]));

test("lines count from 1, and a line end belongs to its line", () => {
  const lineOf = lineIndex("ab\n\nc");
  expect([0, 2, 3, 4].map(lineOf)).toEqual([1, 1, 2, 3]);
});

describe("colour", () => {
  test.each([
    [{ terminal: true, environment: {} }, true],
    [{ terminal: false, environment: {} }, false],
    [{ terminal: true, environment: { TERM: "dumb" } }, false],
    [{ terminal: true, environment: { NO_COLOR: "1" } }, false],
    [{ terminal: true, environment: { NO_COLOR: "" } }, true],
    [{ terminal: false, environment: { FORCE_COLOR: "1" } }, true],
    [{ terminal: true, environment: { FORCE_COLOR: "0" } }, false],
    [{ flag: false, terminal: true, environment: { FORCE_COLOR: "1" } }, false],
  ])("%j: %s", (wishes, coloured) => expect(wantsColour(wishes)).toBe(coloured));
});
