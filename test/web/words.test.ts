import { describe, expect, test } from "vitest";
import { en } from "../../src/web/words/en/index.ts";
import { es } from "../../src/web/words/es/index.ts";
import { flatWords, PLURAL } from "./flat-words.ts";

const [english, spanish] = [flatWords(en), flatWords(es)];
const inSpanish = new Map(spanish);

const inserts = (words: string): readonly string[] => [...words.matchAll(/\{\{\s*([\w.]+)|<\/?(\w+)\s*\/?>/g)].map(([, insert, tag]) => insert ?? `<${tag}>`).sort();

describe("Spanish says all that English says", () => {
  test("nothing more, nothing less", () => expect(spanish.map(([name]) => name)).toEqual(english.map(([name]) => name)));
  test("with the same values in it", () => {
    const wrong = english.filter(([name, words]) => JSON.stringify(inserts(words)) !== JSON.stringify(inserts(inSpanish.get(name) ?? "")) && !name.endsWith("_one"));
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
  test("nothing is empty", () => expect([...english, ...spanish].filter(([, words]) => words.trim() === "")).toEqual([]));
  test("a form for one has a form for others", () => {
    const names = new Set(english.map(([name]) => name));
    expect([...names].filter((name) => name.endsWith("_one") && !names.has(name.replace(PLURAL, "_other")))).toEqual([]);
  });
});
