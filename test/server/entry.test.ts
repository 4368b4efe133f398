import { describe, expect, test } from "vitest";
import { serveCorpus } from "./serve-corpus.ts";

const { call, refused } = serveCorpus();

const someone = async (query: object = {}) => (await call("GET /api/entries", { query: { limit: 50, ...query } })).rows;
const decide = (id: string, verdict: Parameters<typeof call<"POST /api/entries/{id}/decisions">>[1]["body"]["verdict"], why?: string) =>
  call("POST /api/entries/{id}/decisions", { params: { id }, body: { verdict, ...(why !== undefined && { why }) } });
const view = (id: string) => call("GET /api/entries/{id}", { params: { id } });

describe("an entry", () => {
  test("has its claims with quotes, its ladder, its sources, its history", async () => {
    const [one] = await someone();
    const { entry, line, ladder, sources, history, scores } = await view(one!.id);
    expect(line).toEqual(one);
    expect(entry.claims.every(({ quote }) => quote.exact.length > 0)).toBe(true);
    expect(ladder.flatMap(({ claims }) => claims).every(({ source }) => sources.some(({ id }) => id === source))).toBe(true);
    expect([history.length > 0, scores.length]).toEqual([true, 4]);
  });
  test("the history says in each language why the machine decided", async () => {
    const [one] = await someone();
    const { history } = await view(one!.id);
    const because = history.flatMap((one) => one.because);
    expect(because.map(({ es }) => es)).toContain("la lectura es bastante segura (0,5 o más)");
    expect(history.every(({ why, because: all }) => all.length === 0 || why === all.map(({ en }) => en).join("; "))).toBe(true);
  });
  test("what it is likely to be one with has reasons", async () => {
    for (const { id } of await someone()) {
      const { same, links } = await call("GET /api/entries/{id}/likely", { params: { id } });
      expect([...same, ...links].every(({ entry, reasons }) => entry.id !== id && reasons.length > 0)).toBe(true);
    }
  });
  test("that there is not", async () => expect((await refused("GET /api/entries/{id}", { params: { id: "nothing" } })).status).toBe(404));
});

describe("deciding about an entry", () => {
  test("one value is preferred with a reason, and the decision undone", async () => {
    const [one] = await someone();
    const [claim] = (await view(one!.id)).entry.claims;
    const { changes } = await decide(one!.id, { kind: "prefer", claim: claim!.id }, "the ministry said so");
    const after = await view(one!.id);
    expect(after.entry.claims.find(({ id }) => id === claim!.id)!.rank).toBe("preferred");
    expect(after.history.at(-1)).toMatchObject({ kind: "prefer", why: "the ministry said so", undone: false });
    await call("POST /api/changes/undo", { body: { changes: [...changes] } });
    expect((await view(one!.id)).entry.claims.find(({ id }) => id === claim!.id)!.rank).toBe("normal");
  });
  test("somebody is put in charge, and taken out again", async () => {
    const [one] = await someone();
    await decide(one!.id, { kind: "charge", charge: { person: "Ana", lookAgain: "2027-01-01" } });
    expect((await someone({ charge: "Ana" })).map(({ id }) => id)).toEqual([one!.id]);
    await decide(one!.id, { kind: "charge", charge: null });
    expect((await view(one!.id)).entry.charge).toBeNull();
  });
  test("two are joined; who asks for the one gets the other", async () => {
    const [a, b] = (await someone({ kind: "entity", type: "organisation" })).slice(-2);
    const { changes } = await decide(a!.id, { kind: "join", other: b!.id });
    expect((await view(b!.id)).entry.id).toBe(a!.id);
    await call("POST /api/changes/undo", { body: { changes: [...changes] } });
    expect((await view(b!.id)).entry.id).toBe(b!.id);
  });
  test("a link either way, and away", async () => {
    const [a, b] = await someone();
    await decide(a!.id, { kind: "link", link: "delivers", other: b!.id, backwards: true });
    expect((await view(a!.id)).links.map(({ kind, direction, entry }) => [kind, direction, entry.id])).toContainEqual(["delivers", "from", b!.id]);
    await decide(a!.id, { kind: "unlink", link: "delivers", other: b!.id, backwards: true });
    expect((await view(a!.id)).links.some(({ entry, kind }) => entry.id === b!.id && kind === "delivers")).toBe(false);
  });
  test("a note is a source that names the entry", async () => {
    const [one] = await someone();
    const { source } = await call("POST /api/entries/{id}/notes", { params: { id: one!.id }, body: { words: "The ministry confirmed it by telephone." } });
    expect((await view(one!.id)).mentions.find((mention) => mention.source === source)?.quote.exact).toBe("The ministry confirmed it by telephone.");
  });
  test("not for a claim that there is not", async () => {
    const [one] = await someone();
    expect((await refused("POST /api/entries/{id}/decisions", { params: { id: one!.id }, body: { verdict: { kind: "prefer", claim: "none" } } })).code).toBe("no-claim");
  });
});
