import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readGrammarFile, writeGrammarFile } from "../../../src/read/grammar/grammar-file.ts";
import { loadGrammar, type Grammar } from "../../../src/read/grammar/index.ts";
import { codebook } from "../../../src/read/grammar/training/codebook.ts";
import { sureLead } from "../../../src/read/grammar/training/sure.ts";
import { weightOf } from "../../../src/read/grammar/decode.ts";

const corpus = new URL("../../../corpus/", import.meta.url);

/** The lines of the corpus in a language as lists of words. */
function lines(language: string): string[][] {
  const folders = readdirSync(corpus, { withFileTypes: true }).filter((one) => one.isDirectory()).map((one) => new URL(`${one.name}/`, corpus));
  const own = folders.filter((folder) => JSON.parse(readFileSync(new URL("about.json", folder), "utf8")).language === language);
  return own.flatMap((folder) => readFileSync(new URL("text.txt", folder), "utf8").split("\n")).map((line) => line.match(/[\p{L}\p{N}]+|[^\s]/gu) ?? []);
}

/** The same weights, never sure before all features are asked. */
function patient(bytes: Uint8Array): Grammar {
  const { header, sections } = readGrammarFile(bytes);
  return loadGrammar(writeGrammarFile({ ...header, settings: { closeCall: header.settings["closeCall"] ?? 0 } }, header.sections.map((one) => sections.get(one.name) ?? new Int8Array())));
}

describe("asking in rounds", () => {
  test.each(["en", "es"])("%s: whoever stops when sure finds what asking everything finds, but for a few words in a hundred", (language) => {
    const bytes = readFileSync(new URL(`../../../weights/${language}.bin`, import.meta.url)), quick = loadGrammar(bytes), slow = patient(bytes);
    const same = { tags: 0, heads: 0, relations: 0 }, texts = lines(language);
    for (const words of texts) {
      const ids = Int32Array.from(words, quick.intern), tags = quick.tag(ids, 0, ids.length), tree = quick.parse(ids, tags);
      const others = Int32Array.from(words, slow.intern), otherTags = slow.tag(others, 0, others.length), other = slow.parse(others, tags);
      words.forEach((_, i) => {
        same.tags += tags[i] === otherTags[i] ? 1 : 0;
        same.heads += tree.heads[i] === other.heads[i] ? 1 : 0;
        same.relations += tree.relations[i] === other.relations[i] ? 1 : 0;
      });
    }
    const words = texts.flat().length;
    expect(words).toBeGreaterThan(500);
    expect(same.tags / words).toBeGreaterThan(0.995);
    expect(same.heads / words).toBeGreaterThan(0.98);
    expect(same.relations / words).toBeGreaterThan(0.98);
  });
});

test.each([
  [[[9, true], [8, true], [7, false], [6, true]], 4, 6], [[[9, true], [8, true], [7, false]], 4, 8], [[[9, false], [8, true]], 4, 1e9], [[], 4, 1e9],
] as const)("of the leads %j, one in %i may fail from %i on", (leads, odds, margin) => {
  expect(sureLead(leads.map(([lead, held]) => ({ lead, held })), odds)).toBe(margin);
});

describe("a codebook", () => {
  const pairs = (count: number): Int8Array => Int8Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? (i >> 1) % 120 : -Math.floor(i / 240)));

  test("keeps a few pairs as they are", () => {
    const codes = pairs(250), { codes: places, book } = codebook(codes, new Float64Array(250).fill(1));
    places.forEach((place, row) => expect([book[2 * (place & 255)], book[2 * (place & 255) + 1]]).toEqual([weightOf(codes[2 * row] ?? 0), weightOf(codes[2 * row + 1] ?? 0)]));
  });

  test("stands for many pairs by near ones, and leaves nothing at nothing", () => {
    const codes = pairs(12_000), { codes: places, book } = codebook(codes, new Float64Array(12_000).fill(1));
    let error = 0, power = 0;
    places.forEach((place, row) => {
      error += ((book[2 * (place & 255)] ?? 0) - weightOf(codes[2 * row] ?? 0)) ** 2;
      power += weightOf(codes[2 * row] ?? 0) ** 2;
    });
    expect(error / power).toBeLessThan(0.01);
    expect([places[0], book[0], book[1]]).toEqual([0, 0, 0]);
  });
});
