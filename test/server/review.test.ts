import { beforeAll, describe, expect, test } from "vitest";
import type { RoomDraft } from "#app/register/index.ts";
import { serveCorpus } from "./serve-corpus.ts";

const { call, refused } = serveCorpus({ acceptFrom: null, texts: 6 });

let sources: readonly string[];
beforeAll(async () => void (sources = (await call("GET /api/review", { query: {} })).rows.map(({ id }) => id)));

const room = (source: string) => call("GET /api/sources/{source}/reading-room", { params: { source } });
const openOf = (drafts: readonly RoomDraft[], kind = "activity"): readonly RoomDraft[] => drafts.filter(({ state, entry }) => state === "open" && entry.kind === kind);
const judge = (source: string, draft: string, body: Parameters<typeof call<"POST /api/sources/{source}/drafts/{draft}/verdict">>[1]["body"]) => call("POST /api/sources/{source}/drafts/{draft}/verdict", { params: { source, draft }, body });
const undo = (changes: readonly string[]) => call("POST /api/changes/undo", { body: { changes: [...changes] } });

/** A source with an open activity that has a figure, and that draft. */
async function withFigure(): Promise<{ readonly source: string; readonly text: string; readonly draft: RoomDraft }> {
  for (const source of sources) {
    const { drafts, source: { text } } = await room(source);
    const draft = openOf(drafts).find(({ claims }) => claims.some(({ property }) => property === "figure"));
    if (draft) return { source, text, draft };
  }
  throw new Error("no open draft has a figure");
}

describe("the queue", () => {
  test("most weighty first, and page after page gives each once", async () => {
    const { rows, open } = await call("GET /api/review", { query: {} });
    expect(rows.map(({ weight }) => weight)).toEqual(rows.map(({ weight }) => weight).toSorted((a, b) => b - a));
    expect(rows.reduce((sum, { activities, entities }) => sum + activities + entities, 0)).toBe(open);
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = await call("GET /api/review", { query: { limit: 2, ...(after !== undefined && { after }) } });
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next;
    }
    expect(seen).toEqual(rows.map(({ id }) => id));
  });
});

describe("the reading room", () => {
  test("brings the text, and drafts in its order, activities first; every quote stands in it", async () => {
    const { source: { text }, drafts } = await room(sources[0]!);
    expect(drafts.length).toBeGreaterThan(5);
    for (const { claims } of drafts) for (const { quote } of claims) expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
    const starts = openOf(drafts).map(({ claims }) => claims[0]!.quote.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(drafts.findIndex(({ entry }) => entry.kind === "entity")).toBe(starts.length);
  });
  test("of no source", async () => expect(await refused("GET /api/sources/{source}/reading-room", { params: { source: "sha256:no" } })).toMatchObject({ status: 404, code: "no-source" }));
});

describe("what a draft looks like", () => {
  test("is said with its reasons in each language", async () => {
    const rooms = await Promise.all(sources.map(room));
    for (const { drafts } of rooms) for (const { target } of drafts) if (target) {
      expect(target.name).not.toBe("");
      for (const { en, es } of target.reasons) expect([en, es]).not.toContain("");
    }
  });
});

describe("decisions", () => {
  test("accepting settles whom it names; one undo takes it all back", async () => {
    const source = sources[0]!;
    const before = await room(source);
    const { doneToday } = await call("GET /api/review", { query: {} });
    const taken = await judge(source, openOf(before.drafts)[0]!.id, { verdict: "accept" });
    expect(taken.drafts.filter(({ state }) => state === "accepted").length).toBeGreaterThan(1);
    expect((await call("GET /api/review", { query: {} })).doneToday).toBeGreaterThan(doneToday);
    await undo(taken.changes);
    expect((await room(source)).drafts.map(({ id, state }) => [id, state])).toEqual(before.drafts.map(({ id, state }) => [id, state]));
  });
  test("rejected, unsure, and nothing is decided twice", async () => {
    const source = sources[0]!;
    const [a, b] = openOf((await room(source)).drafts, "entity");
    await judge(source, a!.id, { verdict: "reject", why: "another hospital" });
    const unsure = await judge(source, b!.id, { verdict: "unsure" });
    expect(unsure.drafts.filter(({ id }) => [a!.id, b!.id].includes(id)).map(({ state }) => state).toSorted()).toEqual(["rejected", "unsure"]);
    expect((await call("GET /api/review", { query: { state: "unsure" } })).rows).toMatchObject([{ id: source, activities: 0, entities: 1 }]);
    expect(await refused("POST /api/sources/{source}/drafts/{draft}/verdict", { params: { source, draft: a!.id }, body: { verdict: "accept" } })).toMatchObject({ status: 409, code: "already-decided" });
  });
  test("what is visible, all at once", async () => {
    const source = sources[1]!;
    const ids = openOf((await room(source)).drafts).map(({ id }) => id);
    const { changes, drafts } = await call("POST /api/sources/{source}/drafts/accept", { params: { source }, body: { drafts: ids } });
    expect(drafts.filter(({ id }) => ids.includes(id)).map(({ state }) => state)).toEqual(ids.map(() => "accepted"));
    await undo(changes);
    expect(openOf((await room(source)).drafts).map(({ id }) => id)).toEqual(ids);
  });
});


describe("by hand", () => {
  test("a value has the words that were chosen for it, and what was read stays", async () => {
    const { source, text, draft } = await withFigure();
    const figure = draft.claims.find(({ property }) => property === "figure")!;
    const start = text.search(/\w/);
    const { entry, changes } = await judge(source, draft.id, { verdict: "accept", byHand: [{ property: "figure", value: "more than 77 nurses", start, end: start + 5, replaces: figure.id }] });
    expect(entry).not.toBeNull();
    expect(changes.length).toBeGreaterThan(1);
    await undo(changes);
  });
  test("words that cut a character, or none, bear nothing out", async () => {
    const { source, draft } = await withFigure();
    const params = { source, draft: draft.id };
    for (const place of [{ start: 999_999, end: 1_000_000 }, { start: 5, end: 5 }]) expect(await refused("POST /api/sources/{source}/drafts/{draft}/verdict", { params, body: { verdict: "accept", byHand: [{ property: "due", value: "2024", ...place }] } })).toMatchObject({ status: 422, code: "quote-not-in-source" });
  });
  test("a draft of words that the reader passed over, decided like any other", async () => {
    const source = sources[0]!;
    const { source: { text } } = await room(source);
    const made = await call("POST /api/sources/{source}/drafts", { params: { source }, body: { start: 0, end: 12, as: { kind: "activity", type: "supply" }, status: "offered" } });
    const draft = (await room(source)).drafts.find(({ id }) => id === made.id)!;
    expect(draft).toMatchObject({ state: "open", claims: [{ property: "status", value: "offered", quote: { start: 0, end: 12, exact: text.slice(0, 12) } }] });
    const { entry } = await judge(source, made.id, { verdict: "accept" });
    expect(entry).not.toBeNull();
  });
  test("an activity without a status is none", async () => expect(await refused("POST /api/sources/{source}/drafts", { params: { source: sources[0]! }, body: { start: 0, end: 12, as: { kind: "activity", type: "supply" } } })).toMatchObject({ status: 422, code: "usage" }));
});
