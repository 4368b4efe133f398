import { describe, expect, test } from "vitest";
import { createClient, ProblemError } from "#server/client.ts";
import { bareServer } from "./bare-server.ts";
import { serveCorpus } from "./serve-corpus.ts";

const { ask, call, register } = serveCorpus({ texts: 5 });
const client = createClient({ address: "http://localhost:7373/ignored", by: "Zoë", fetch: (address, init) => ask(String(address), init) });

describe("a client in TypeScript", () => {
  test("asks by the names of routes", async () => {
    const { rows } = await client.call("GET /api/entries", { query: { kind: "activity", limit: 3 } });
    expect(rows.map(({ id }) => id)).toEqual((await call("GET /api/entries", { query: { limit: 3 } })).rows.map(({ id }) => id));
  });
  test("goes through all pages", async () => {
    const seen: string[] = [];
    for await (const { id } of client.rows("GET /api/entries", { query: { limit: 4 } })) seen.push(id);
    expect(seen).toEqual((await call("GET /api/entries", { query: { limit: 200 } })).rows.map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(8);
  });
  test("decides under its name", async () => {
    const { rows: [change] } = await client.call("GET /api/changes", { query: { limit: 1 } });
    await client.call("POST /api/changes/{id}/undo", { params: { id: change!.id }, body: {} });
    expect((await client.call("GET /api/changes", { query: { by: "Zoë" } })).rows.length).toBeGreaterThan(0);
    expect(register().by).toBe("Ana");
  });
  test("opens what is no JSON", async () => expect(await (await client.open("GET /api/entries.jsonl", { query: { type: "agreement" } })).text()).toMatch(/^\{.*\}\n/));
  test("is told why it is refused", async () => {
    const refused = client.call("GET /api/changes/{id}", { params: { id: "a/../b?c" } });
    await expect(refused).rejects.toThrow(ProblemError);
    await expect(refused).rejects.toMatchObject({ problem: { status: 404, code: "no-change" }, message: expect.stringContaining("a/../b?c") });
  });
  test("is told where nobody of ours answers", async () => {
    const lost = createClient({ address: "http://localhost", fetch: async () => new Response("<html>", { status: 502, statusText: "Bad Gateway" }) });
    await expect(lost.call("GET /api/about", {})).rejects.toMatchObject({ problem: { status: 502, code: "other" } });
  });
  test("brings its token", async () => {
    const guarded = bareServer({ token: "0123456789abcdef" });
    const asking = (token?: string) => createClient({ address: "http://localhost", ...(token !== undefined && { token }), fetch: async (address, init) => guarded.request(String(address), init) }).call("GET /api/entries", { query: { kind: "wish" as "activity" } });
    await expect(asking()).rejects.toMatchObject({ problem: { code: "no-token" } });
    await expect(asking("0123456789abcdef")).rejects.toMatchObject({ problem: { code: "bad-request" } });
  });
});

test("types: what a route does not take or give is an error", () => {
  // @ts-expect-error there is no such route
  const unknown = (): unknown => client.call("GET /api/wishes", {});
  // @ts-expect-error a list has no such member
  const member = async (): Promise<unknown> => (await client.call("GET /api/entries", { query: {} })).wishes;
  // @ts-expect-error its id is missing
  const missing = (): unknown => client.call("GET /api/changes/{id}", {});
  expect([unknown, member, missing]).toHaveLength(3);
});
