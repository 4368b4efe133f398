import { describe, expect, test } from "vitest";
import { serveCorpus } from "./serve-corpus.ts";

const { call, refused, ask } = serveCorpus();

describe("a page of the register", () => {
  test("activities, the latest first", async () => {
    const { rows } = await call("GET /api/entries", { query: {} });
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every(({ kind }) => kind === "activity")).toBe(true);
    const days = rows.map(({ firstDay }) => firstDay ?? "");
    expect(days).toEqual(days.toSorted().toReversed());
  });
  test("narrowed down by a pair, a kind, a rung", async () => {
    const { rows } = await call("GET /api/entries", { query: { country: ["Somalia", "TR"] } });
    expect(rows.length).toBeGreaterThan(0);
    for (const { countries } of rows) expect(countries).toEqual(expect.arrayContaining(["SO", "TR"]));
    const agreed = await call("GET /api/entries", { query: { type: "agreement", status: ["agreed", "completed"] } });
    expect(new Set(agreed.rows.map(({ type }) => type))).toEqual(new Set(["agreement"]));
  });
  test("page after page gives each entry once", async () => {
    const all = await call("GET /api/entries", { query: { limit: 200, type: "agreement" } });
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = await call("GET /api/entries", { query: { limit: 7, type: "agreement", ...(after !== undefined && { after }) } });
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next;
    }
    expect(seen).toEqual(all.rows.map(({ id }) => id));
  });
  test("nothing bears the name", async () => expect(await call("GET /api/entries", { query: { named: "Nobody at all" } })).toEqual({ rows: [], next: null }));
});

describe("counts", () => {
  test("add up to what the list has", async () => {
    const { total, type } = await call("GET /api/entries/facets", { query: { country: "Turkey" } });
    const { rows } = await call("GET /api/entries", { query: { country: "Turkey", limit: 200 } });
    expect([rows.length > 0, total]).toEqual([true, rows.length]);
    expect(type.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });
});

describe("refused", () => {
  test("a kind that there is not", async () => {
    const problem = await refused("GET /api/entries", { query: { kind: "wish" as "activity" } });
    expect(problem).toMatchObject({ status: 400, code: "bad-request", faults: [{ at: "kind" }] });
  });
  test("a country that there is not", async () => expect(await refused("GET /api/entries", { query: { country: "Ruritania" } })).toMatchObject({ status: 422, code: "no-country" }));
  test("more rows than a page may have", async () => expect((await refused("GET /api/entries", { query: { limit: 5000 } })).status).toBe(400));
  test("a route that there is not", async () => {
    const response = await ask("/api/wishes");
    expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
  });
});

describe("what a list can be narrowed down to", () => {
  test("each count is that of the list", async () => {
    const { pair, verification, body, product, person } = await call("GET /api/entries/facets", { query: {} });
    expect([pair, verification, body, product, person].every(({ length }) => length > 0)).toBe(true);
    const listed = async (query: object): Promise<number> => (await call("GET /api/entries", { query: { limit: 200, ...query } })).rows.length;
    expect(await listed({ country: pair[0]!.value.split(" ") })).toBe(pair[0]!.count);
    expect(await listed({ named: body[0]!.value })).toBe(body[0]!.count);
    expect(await listed({ named: product[0]!.value })).toBe(product[0]!.count);
    for (const { value, count } of verification) expect((await call("GET /api/entries/facets", { query: { verification: value as "single" } })).total).toBe(count);
  });
});
