import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heldBy, moved, wordAt, wordsOf, type WordCursor, type WordStep } from "../../../src/web/review/word-cursor.ts";

const TEXT = "Peru gave 20,000 doses. “Côte d’Ivoire” paid US$5 (50%) for 𝒜 12-bed ward\nin 2021.\n\n5 mayo";
const WORDS = wordsOf(TEXT);
const held = (cursor: WordCursor): string => TEXT.slice(heldBy(WORDS, cursor).start, heldBy(WORDS, cursor).end);
const on = (word: string): WordCursor => wordAt(WORDS, TEXT.indexOf(word))!;
const step = (by: 1 | -1, unit: WordStep["unit"] = "word", extend = false): WordStep => ({ by, unit, extend });
const after = (word: string, ...steps: readonly WordStep[]): string => held(steps.reduce((cursor, one) => moved(TEXT, WORDS, { ...cursor, ...one }), on(word)));

describe("the words of a text", () => {
  test("are without the signs around them", () => expect(WORDS.map(({ start, end }) => TEXT.slice(start, end))).toEqual(["Peru", "gave", "20,000", "doses", "Côte", "d’Ivoire", "paid", "US$5", "50%", "for", "𝒜", "12-bed", "ward", "in", "2021", "5", "mayo"]));
  test.each([[0, "Peru"], [2, "Peru"], [4, "gave"], [10_000, "mayo"]])("at %i: %s", (offset, word) => expect(held(wordAt(WORDS, offset)!)).toBe(word));
  test("none in signs alone", () => expect(wordAt(wordsOf("… — !"), 0)).toBeNull());
});

describe("the cursor", () => {
  test.each<[string, string, readonly WordStep[], string]>([
    ["right", "gave", [step(1)], "20,000"], ["left", "gave", [step(-1)], "Peru"], ["left at the first", "Peru", [step(-1)], "Peru"], ["right at the last", "mayo", [step(1)], "mayo"],
    ["down", "gave", [step(1, "sentence")], "Côte"], ["down by a line", "paid", [step(1, "sentence")], "in"], ["up", "paid", [step(-1, "sentence")], "Côte"], ["up and up", "paid", [step(-1, "sentence"), step(-1, "sentence")], "Peru"], ["down in the last", "5 mayo", [step(1, "sentence")], "mayo"],
    ["held to the right", "20,000", [step(1, "word", true)], "20,000 doses"], ["and back", "20,000", [step(1, "word", true), step(-1, "word", true)], "20,000"], ["beyond where it was begun", "20,000", [step(-1, "word", true)], "gave 20,000"],
    ["held to the end of the sentence", "gave", [step(1, "sentence", true)], "gave 20,000 doses"], ["and of the next", "doses", [step(1, "sentence", true)], "doses. “Côte d’Ivoire” paid US$5 (50%) for 𝒜 12-bed ward"], ["held to its beginning", "doses", [step(-1, "sentence", true)], "Peru gave 20,000 doses"],
    ["let go by a step", "gave", [step(1, "word", true), step(1)], "doses"],
  ])("%s", (_, word, steps, now) => expect(after(word, ...steps)).toBe(now));
});

const anyText = fc.stringMatching(/^[a-zñ𝒜0-9 .,\n“$-]{0,80}$/u).filter((text) => wordsOf(text).length > 0);
const anyStep = fc.record({ by: fc.constantFrom<1 | -1>(1, -1), unit: fc.constantFrom<WordStep["unit"]>("word", "sentence"), extend: fc.boolean() });

describe("however it is moved", () => {
  test("it holds whole words, and those where it was begun as long as it is extended", () => fc.assert(fc.property(anyText, fc.nat(80), fc.array(anyStep, { maxLength: 20 }), (text, offset, steps) => {
    const words = wordsOf(text);
    steps.reduce((before, one) => {
      const now = moved(text, words, { ...before, ...one });
      const { start, end } = heldBy(words, now);
      expect(words.some((word) => word.start === start) && words.some((word) => word.end === end) && end > start).toBe(true);
      if (one.extend) expect(start <= words[before.from]!.start && end >= words[before.from]!.end).toBe(true);
      else expect(now.from).toBe(now.at);
      return now;
    }, wordAt(words, offset)!);
  })));
  test("every word is reached by one step after the other, and by one step back", () => fc.assert(fc.property(anyText, (text) => {
    const words = wordsOf(text);
    const there = words.map((_, at) => Array.from({ length: at }).reduce<WordCursor>((cursor) => moved(text, words, { ...cursor, ...step(1) }), { from: 0, at: 0 }).at);
    expect(there).toEqual(words.map((_, at) => at));
    expect(there.slice(1).map((at) => moved(text, words, { from: at, at, ...step(-1) }).at)).toEqual(there.slice(0, -1));
  })));
  test("a sentence down moves on until the last word, up until the first", () => fc.assert(fc.property(anyText, fc.nat(80), fc.boolean(), (text, offset, extend) => {
    const words = wordsOf(text);
    const cursor = wordAt(words, offset)!;
    const [down, up] = [moved(text, words, { ...cursor, ...step(1, "sentence", extend) }), moved(text, words, { ...cursor, ...step(-1, "sentence", extend) })];
    expect(down.at > cursor.at || cursor.at === words.length - 1).toBe(true);
    expect(up.at < cursor.at || cursor.at === 0).toBe(true);
  })));
  test("words are apart, in order, and no letter of the text is left out", () => fc.assert(fc.property(anyText, (text) => {
    const words = wordsOf(text);
    expect(words.every(({ start, end }, i) => end > start && start >= (words[i - 1]?.end ?? 0))).toBe(true);
    const rest = words.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
    expect(/[\p{L}\p{N}]/u.test(rest)).toBe(false);
  })));
});
