import { describe, expect, test } from "vitest";
import type { Api } from "#server/api.ts";
import { serveCorpus } from "./serve-corpus.ts";

const { call, refused } = serveCorpus();

describe("sources", () => {
  test("page after page gives each once, and counts add up", async () => {
    const { total, language } = await call("GET /api/sources", { query: {} });
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = await call("GET /api/sources", { query: { limit: 4, ...(after !== undefined && { after }) } });
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([total, total]);
    for (const { value, count } of language) expect((await call("GET /api/sources", { query: { language: value, limit: 200 } })).rows).toHaveLength(count);
  });
  test("one of them has its text, and every quote stands in it", async () => {
    const { rows } = await call("GET /api/sources", { query: { limit: 200 } });
    for (const { id } of rows) {
      const { text, quotes, entries, heading } = await call("GET /api/sources/{id}", { params: { id } });
      expect(quotes.every(({ quote: { start, end, exact } }) => text.slice(start, end) === exact)).toBe(true);
      expect(new Set(quotes.map(({ entry }) => entry))).toEqual(new Set(entries.map((one) => one.id)));
      expect(heading.credits.every(({ quote: { start, end, exact } }) => text.slice(start, end) === exact)).toBe(true);
    }
  });
  test("found by words", async () => {
    const { rows, total } = await call("GET /api/sources", { query: { text: "hospital" } });
    expect([rows.length > 0, rows.length]).toEqual([true, total]);
  });
  test("that there is not", async () => expect((await refused("GET /api/sources/{id}", { params: { id: "sha256:0" } })).status).toBe(404));
  test("nothing is gathered by itself here", async () => expect(await call("GET /api/gathering", {})).toEqual({ feeds: [], refused: [], total: 0 }));
});

describe("commitments", () => {
  test("each says where it stands, by words of its own", async () => {
    const { rows } = await call("GET /api/commitments", { query: { limit: 100 } });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ inferences }) => inferences.every(({ inferred }) => inferred))).toBe(true);
    const silent = await call("GET /api/commitments", { query: { silent: "12m", limit: 100 } });
    expect(silent.rows.every(({ inferences }) => inferences.some(({ kind }) => kind === "silent"))).toBe(true);
  });
  test.each([{}, { silent: "12m" }, { to: "ZA" }, { owner: "CU", dueFrom: "2019-01-01" }, { overdue: "true", dueTo: "2021-12-31" }, { due: "true", within: "5y" }] as const)("pages are full and as many as are counted: %j", async (query) => {
    const { total, statuses } = await call("GET /api/commitments/counts", { query });
    const rows = [];
    for (let after: string | null = ""; after !== null; ) {
      const page: Api["GET /api/commitments"]["response"] = await call("GET /api/commitments", { query: { ...query, limit: 3, ...(after !== "" && { after }) } });
      if (page.next !== null) expect(page.rows).toHaveLength(3);
      rows.push(...page.rows);
      after = page.next;
    }
    expect([rows.length, statuses.reduce((sum, { count }) => sum + count, 0)]).toEqual([total, total]);
    if ("to" in query) expect([rows.length > 0, rows.every(({ to }) => to.some(({ code }) => code === "ZA"))]).toEqual([true, true]);
  });
  test.each([{ silent: "soon" }, { dueFrom: "2021" }, { within: "d" }])("refused: %j", async (query) => expect((await refused("GET /api/commitments", { query })).status).toBe(400));
});

describe("the desk", () => {
  test("counts what the lists have", async () => {
    const { desk, now } = await call("GET /api/desk", { query: {} });
    const facets = await call("GET /api/entries/facets", { query: {} });
    expect([desk.counts.activities, desk.counts.single]).toEqual([facets.total, facets.verification.find(({ value }) => value === "single")?.count ?? 0]);
    expect((await call("GET /api/desk", { query: { since: now } })).since).toEqual([]);
  });
});
