import { describe, expect, test } from "vitest";
import { serveCorpus } from "./serve-corpus.ts";

const { call, refused } = serveCorpus();

describe("the sentence around a quote", () => {
  test("holds the quote, and no line of another paragraph", async () => {
    const { rows } = await call("GET /api/entries", { query: { limit: 100 } });
    for (const { words } of rows) {
      const { source, quote: { start, end, exact } } = words!;
      const found = await call("GET /api/sources/{id}/words", { params: { id: source }, query: { start, end } });
      expect([found.source.id, found.exact]).toEqual([source, exact]);
      expect(`${found.before}${found.after}`).not.toMatch(/\n./);
    }
  });
  test("a word inside a sentence gets both of its ends", async () => {
    const { rows: [one] } = await call("GET /api/entries", { query: {} });
    const { source, quote: { start, exact } } = one!.words!;
    const from = start + exact.indexOf(" ") + 1;
    const found = await call("GET /api/sources/{id}/words", { params: { id: source }, query: { start: from, end: from + 3 } });
    expect([found.before.length > 0, found.after.length > 0]).toEqual([true, true]);
  });
  test("a source that there is not", async () => expect((await refused("GET /api/sources/{id}/words", { params: { id: "sha256:0" }, query: { start: 0, end: 1 } })).status).toBe(404));
});

describe("a line of the register", () => {
  test("says what its name is composed of", async () => {
    const { rows } = await call("GET /api/entries", { query: { limit: 200 } });
    expect(rows.some(({ figures }) => figures.length > 0)).toBe(true);
    expect(rows.some(({ about }) => about.length > 0)).toBe(true);
  });
  test("shows the words that were searched for", async () => {
    const { rows } = await call("GET /api/entries", { query: { text: "hospital" } });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ words }) => /hospital/i.test(words!.quote.exact))).toBe(true);
  });
});
