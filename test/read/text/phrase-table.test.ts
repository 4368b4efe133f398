import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openPhrases, writePhrases } from "../../../src/read/text/phrase-table.ts";
import { addPhrase, emptyTrie, valueOf } from "../../../src/read/text/trie.ts";

const phrase = (words: string): string[] => words.split(" ");

describe("a table of phrases", () => {
  const trie = openPhrases(writePhrases([[phrase("yellow fever"), 1], [phrase("yellow"), 2], [phrase("yellow fever"), 3], [phrase("fever"), 4]]));

  test.each([["yellow fever", 1], ["yellow", 2], ["fever", 4], ["yellow fevers", undefined], ["fever yellow", undefined], ["", undefined]])("%j → %j", (words, value) => {
    expect(valueOf(trie, phrase(words))).toBe(value);
  });

  test("knows which words begin a phrase", () => {
    expect([trie.next.has("yellow"), trie.next.has("fever"), trie.next.has("red")]).toEqual([true, true, false]);
  });

  test("is plain data, with equal entries once", () => {
    const table = writePhrases([[["a"], { kind: "x" }], [["b"], { kind: "x" }]]);
    expect([JSON.parse(JSON.stringify(table)), table.entries.length]).toEqual([table, 1]);
  });

  test("holds what a trie of the same phrases holds", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(fc.array(fc.tuple(words, fc.nat(5))), words, (phrases, asked) => {
      const grown = emptyTrie<number>();
      for (const [one, value] of phrases) addPhrase(grown, one, value);
      expect(valueOf(openPhrases(writePhrases(phrases)), asked)).toBe(valueOf(grown, asked));
    }));
  });
});
