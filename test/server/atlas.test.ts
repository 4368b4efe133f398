import { describe, expect, test } from "vitest";
import { serveCorpus } from "./serve-corpus.ts";
import { sameUnit } from "#model/units.ts";

const { call, refused } = serveCorpus();
const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

describe("pairs", () => {
  test("the most active first, each once, with its kinds adding up", async () => {
    const { rows } = await call("GET /api/pairs", { query: {} });
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.map(({ count }) => count)).toEqual(rows.map(({ count }) => count).toSorted((a, b) => b - a));
    expect(new Set(rows.map(({ countries }) => countries.join()))).toHaveLength(rows.length);
    for (const { countries: [a, b], count, kinds } of rows) expect([a < b, sum(Object.values(kinds))]).toEqual([true, count]);
  });
  test("of one country and a kind, as many as the register lists", async () => {
    const { rows } = await call("GET /api/pairs", { query: { country: "Turkey", type: "agreement" } });
    expect(rows.every(({ countries }) => countries.includes("TR"))).toBe(true);
    for (const { countries, count } of rows) expect((await call("GET /api/entries/facets", { query: { country: [...countries], type: "agreement" } })).total).toBe(count);
  });
  test("page after page gives each pair once", async () => {
    const { rows, total, next } = await call("GET /api/pairs", { query: { limit: 200 } });
    expect([next, rows.length]).toEqual([null, total]);
    const first = await call("GET /api/pairs", { query: { limit: 7 } });
    const second = await call("GET /api/pairs", { query: { limit: 7, after: first.next! } });
    expect([...first.rows, ...second.rows]).toEqual(rows.slice(0, 14));
  });
  test("of years", async () => {
    const all = (await call("GET /api/pairs", { query: {} })).rows;
    const some = (await call("GET /api/pairs", { query: { from: "2021", to: "2021" } })).rows;
    expect(some.length).toBeGreaterThan(0);
    expect(sum(some.map(({ count }) => count))).toBeLessThan(sum(all.map(({ count }) => count)));
    expect(some.every(({ first, last }) => first !== null && first <= "2021-12-31" && last !== null && last >= "2021-01-01")).toBe(true);
  });
});

describe("a pair", () => {
  test("is one whichever country is named first, and by whatever name", async () => {
    const one = await call("GET /api/pairs/{a}/{b}", { params: { a: "SO", b: "TR" } });
    expect(await call("GET /api/pairs/{a}/{b}", { params: { a: "Turkey", b: "Somalia" } })).toEqual(one);
    expect(one.pair).toEqual(["SO", "TR"]);
  });
  test("has its activities in the order of time, every part with words of a source that is listed", async () => {
    const { around } = await call("GET /api/pairs/{a}/{b}", { params: { a: "SO", b: "TR" } });
    expect(around.activities).toHaveLength(around.total);
    const days = around.activities.map(({ date }) => date?.first ?? "9999");
    expect(days).toEqual(days.toSorted());
    const listed = new Set(around.sources.rows.map(({ id }) => id));
    for (const { countries, note, figures } of around.activities) {
      expect(countries).toEqual(expect.arrayContaining(["SO", "TR"]));
      for (const one of [note, ...figures.map((figure) => figure.note)]) if (one) expect([one.quote.exact !== "", listed.has(one.source)]).toEqual([true, true]);
    }
    expect(around.sources.independent).toBeLessThanOrEqual(around.sources.sources);
  });
  test("of which nothing is known is empty, not an error", async () => {
    const { around } = await call("GET /api/pairs/{a}/{b}", { params: { a: "IS", b: "FJ" } });
    expect([around.total, around.activities, around.sources.sources]).toEqual([0, [], 0]);
  });
  test("of a country that there is not", async () => expect(await refused("GET /api/pairs/{a}/{b}", { params: { a: "SO", b: "Ruritania" } })).toMatchObject({ status: 422, code: "no-country" }));
});

describe("a country", () => {
  test("with its partners, what names it, and what is owed", async () => {
    const { id, code, related, around } = await call("GET /api/countries/{code}", { params: { code: "Ghana" } });
    expect([id, code]).toEqual(["country:GH", "GH"]);
    expect(related.length).toBeGreaterThan(0);
    expect(around.countries.map(({ value }) => value)).toContain("KE");
    for (const { activity } of around.commitments) expect(activity.countries).toContain("GH");
  });
  test("of which nothing is known", async () => expect(await call("GET /api/countries/{code}", { params: { code: "IS" } })).toMatchObject({ id: null, code: "IS", claims: [], around: { total: 0 } }));
});

describe("an entity", () => {
  test("with what names it", async () => {
    const { ties, bodies } = await call("GET /api/atlas/ties", { query: { most: "5" } });
    const [first] = ties;
    expect([new Set(ties.map(({ body }) => body)).size, bodies > 5]).toEqual([5, true]);
    const body = await call("GET /api/entities/{id}", { params: { id: first!.body } });
    expect(body).toMatchObject({ id: first!.body, type: "organisation", name: first!.name });
    expect(body.around.total).toBeGreaterThanOrEqual(first!.all);
    expect(body.claims.some(({ property, value }) => property === "name" && value === first!.name)).toBe(true);
  });
  test("is no activity", async () => {
    const { rows } = await call("GET /api/entries", { query: { limit: 1 } });
    expect(await refused("GET /api/entities/{id}", { params: { id: rows[0]!.id } })).toMatchObject({ status: 404, code: "no-entry" });
  });
});

describe("years and figures", () => {
  test("years count every activity once", async () => {
    const { rows } = await call("GET /api/atlas/years", { query: {} });
    const { total } = await call("GET /api/entries/facets", { query: {} });
    expect(sum(rows.map(({ count }) => count))).toBe(total);
    expect(rows.at(-1)!.year).toBeNull();
  });
  test("figures of the most frequent unit in the order of time, each of its unit, with its words", async () => {
    const { units, unit, figures } = await call("GET /api/atlas/figures", { query: {} });
    expect([unit, figures.length]).toEqual([units[0]!.unit, units[0]!.count]);
    const days = figures.map(({ asOf }) => asOf ?? "9999");
    expect(days).toEqual(days.toSorted());
    for (const { claim, source } of figures) expect([sameUnit(claim.value.unit), claim.quote.exact !== "", source.title !== ""]).toEqual([unit, true, true]);
  });
  test("figures of another unit, and of none", async () => {
    const { units } = await call("GET /api/atlas/figures", { query: {} });
    const other = await call("GET /api/atlas/figures", { query: { unit: units[1]!.unit } });
    expect([other.unit, other.figures.length]).toEqual([units[1]!.unit, units[1]!.count]);
    expect((await call("GET /api/atlas/figures", { query: { unit: "wish" } })).figures).toEqual([]);
  });
  test("a year that is none", async () => expect((await refused("GET /api/atlas/years", { query: { from: "soon" } })).status).toBe(400));
});
