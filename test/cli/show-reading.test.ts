import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columns } from "../../src/cli/columns.ts";
import { colour, noColour } from "../../src/cli/paint.ts";
import { showReading, type ShowOptions } from "../../src/cli/show-reading.ts";
import { SAMPLE } from "./sample/reading.ts";

const show = (options: Partial<ShowOptions> = {}, reading = SAMPLE): string => showReading(reading, { place: "article.txt", width: 80, paint: noColour, explain: false, ...options });
const uncoloured = (page: string): string => page.replaceAll(/\u001b\[\d+m/g, "");

describe("the page of a reading", () => {
  test("80 columns", () => expect(show()).toMatchFileSnapshot("sample/page-80.txt"));
  test("a narrow terminal", () => expect(show({ width: 44 })).toMatchFileSnapshot("sample/page-44.txt"));
  test("with its reasons", () => expect(show({ explain: true })).toMatchFileSnapshot("sample/page-explained.txt"));
  test("in colour", () => expect(show({ paint: colour }).replaceAll("\u001b[", "<")).toMatchFileSnapshot("sample/page-colour.txt"));

  test("a short article fits on one screen", () => expect(show().split("\n").length).toBeLessThan(60));
  test("colour changes no word", () => expect(uncoloured(show({ paint: colour }))).toBe(show()));
  test("every line fits into any width", () => {
    fc.assert(fc.property(fc.integer({ min: 30, max: 140 }), fc.boolean(), (width, explain) => show({ width, explain }).split("\n").every((line) => columns(line) <= width)));
  });
  test("no line ends in space", () => expect(show().match(/ $/m)).toBeNull());
});

describe("a text with little in it", () => {
  const { source } = SAMPLE;
  const bare = { ...SAMPLE, source: { ...source, title: null, publisher: null, published: null, credits: [] }, entities: [], activities: [], figures: [], relations: [], notes: [] };

  test("is called by its file", () => expect(show({}, bare)).toBe("article.txt\nno date in the text · English\n\nNothing to record was found in this text.\n"));
  test("figures of nothing known are shown among the names", () => {
    const figures = [{ value: 12, unit: "bed", quote: { start: 0, end: 1, exact: "B" } }];
    expect(show({}, { ...bare, figures })).toContain("  figures       12 beds (line 1)\n");
  });
});

describe("a text that would command the terminal", () => {
  const evil = "\u001b]0;owned\u0007\u202eTitle\r\n\u009b2J";
  test("is shown, not obeyed", () => {
    const page = show({}, { ...SAMPLE, source: { ...SAMPLE.source, title: { value: evil, quote: { start: 0, end: 1, exact: "B" } } } });
    expect(page.split("\n")[0]).toBe("�]0;owned��Title �2J");
  });
});
