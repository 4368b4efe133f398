import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Given } from "#read/index.ts";
import { CORPUS } from "./corpus.ts";
import { checkReading, open, quotesIn } from "./law.ts";
import { NAUGHTY } from "./naughty.ts";

const read = open();
const check = (given: Given): void => checkReading(read(given), given);

describe.each(CORPUS)("corpus/$name", ({ text }) => {
  test("holds the laws", () => check({ text }));
  test("something is found, and quoted", () => expect(quotesIn(read({ text })).length).toBeGreaterThan(5));
  test("another reader reads the same, whatever it has read before", () => {
    const other = open();
    for (const one of CORPUS) other({ text: one.text });
    expect(other({ text })).toEqual(read({ text }));
  });
});

// A mutation cuts, doubles, moves or spoils a stretch of a text: the laws hold for what no writer ever wrote.
const POSITION = fc.double({ min: 0, max: 1, noNaN: true });
const text = fc.constantFrom(...CORPUS.map((one) => one.text));
const spoil = fc.oneof(fc.constantFrom("", ...NAUGHTY), fc.string({ unit: "binary", maxLength: 20 }));
const mutation = fc.record({ from: POSITION, length: fc.double({ min: 0, max: 0.2, noNaN: true }), to: POSITION, spoil });

function mutate(original: string, { from, length, to, spoil: put }: { from: number; length: number; to: number; spoil: string }): string {
  const start = Math.floor(from * original.length);
  const piece = original.slice(start, start + Math.floor(length * original.length));
  const rest = original.slice(0, start) + put + original.slice(start + piece.length);
  const at = Math.floor(to * rest.length);
  return rest.slice(0, at) + piece + rest.slice(at);
}
const mutated = fc.tuple(text, fc.array(mutation, { minLength: 1, maxLength: 4 })).map(([original, mutations]) => mutations.reduce(mutate, original));

describe("mutations of the corpus", () => {
  test("hold the laws", () => fc.assert(fc.property(mutated, (one) => check({ text: one })), { numRuns: 150 }), 300_000);
  test("two texts run together hold the laws", () => fc.assert(fc.property(text, text, POSITION, (a, b, at) => check({ text: a.slice(0, Math.floor(at * a.length)) + b })), { numRuns: 60 }));
});

describe("any string at all", () => {
  test.each(NAUGHTY.map((one) => [one.length > 60 ? `${one.slice(0, 30)}… (${one.length})` : one, one]))("%j", (_, one) => check({ text: one }));

  const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ unit: "grapheme", maxLength: 400 }), fc.array(fc.constantFrom(...NAUGHTY), { maxLength: 6 }).map((all) => all.join(" ")));
  test("holds the laws", () => fc.assert(fc.property(anything, (one) => check({ text: one })), { numRuns: 300 }), 300_000);

  const half = fc.array(fc.integer({ min: 0xd700, max: 0xe100 }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));
  test("halves of characters hold the laws", () => fc.assert(fc.property(half, (one) => check({ text: `Cuba ${one} sent 5 doctors to ${one}Ghana` })), { numRuns: 200 }));

  const word = fc.constantFrom("Cuba", "Ghana", "and", "the", "Minister", "of", "Health", "signed", "sent", "will", "not", "5", "million", "USD", "doctors", "on", "3", "May", "2021", ",", ".", "(", ")", "“", "”", "\n", "\n\n", "said", "Dr.", "WHO", "between", "agreement", "to", "vaccine", "Friday", "last", "-", "–", "el", "ministro", "de", "Salud", "firmó", "un", "convenio");
  const salad = fc.array(word, { maxLength: 80 }).map((words) => words.join(" "));
  test("words in any order hold the laws", () => fc.assert(fc.property(salad, (one) => check({ text: one })), { numRuns: 300 }));
});

describe.each(Object.getOwnPropertyNames(Object.prototype))("%s, which every table of the language has", (word) => {
  const said = [
    `Guatemala empezó a vacunar ${word} y firmó ${word} con México.`, `Cuba envió ${word} ${word} a Ghana: lo donó ${word}, ${word} millones de ${word}.`, `El ministro ${word} ${word} recibió 5 ${word} de la ${word}.`,
    `Cuba ${word} 5 doctors to Ghana, and Ghana signed a ${word} with ${word} of ${word} on 3 ${word} 2021.`, `The Minister of ${word} received ${word} doses of ${word}, USD 5 ${word}, ${word} nurses.`,
  ];
  test.each(said)("%s", (one) => check({ text: one }));
  test("as a language", () => check({ text: "Cuba sent 5 doctors to Ghana.", language: word }));
});

describe("what is known beforehand", () => {
  const known = fc.record({ title: fc.string({ unit: "binary" }), url: fc.string(), published: fc.constantFrom("2020", "2021-05", "1999-12-31", "XXXX", ""), publisher: fc.string({ unit: "binary" }), language: fc.constantFrom("en", "es", "fr", "en-GB", "xx", "") }, { requiredKeys: [] });
  test("changes no law, whatever it says", () => fc.assert(fc.property(text, known, (one, more) => check({ text: one, ...more })), { numRuns: 60 }));
});

describe("a line as long as a book", () => {
  test.each([
    ["10 MB of one word", "a".repeat(10_000_000)],
    ["10 MB of words", "ab ".repeat(3_400_000)],
    ["1 MB of one sentence", "Cuba, Ghana and ".repeat(64_000)],
    ["300 KB of sentences", "Cuba sent 40 doctors to Ghana on 3 May 2021. ".repeat(6_700)],
  ])("%s is read", (_, line) => {
    const { source } = read({ text: line });
    expect(source.text.length).toBe(line.length);
  }, 300_000);
});
