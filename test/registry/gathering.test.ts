import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { addOrigin, addSource, fetchOf, keepFetch, mendRefusals, namePages, noteRefusal, originOf, refusals, waitingPages, type Fetch } from "#registry/index.ts";
import { AT, BY, sourceOf } from "./samples.ts";
import { emptied, onEachStore } from "./stores.ts";

const FEED = "https://example.org/feed";
const ORIGIN = { place: "a.pdf", format: "pdf", bodyStart: 12, stretches: [{ start: 0, end: 9, page: 1 }], notes: ["running heads left out"] };
const noted = { place: "a.html", code: "not-text", detail: "it looks like a JPEG picture", by: "Ana" } as const;

onEachStore("what gathering keeps", (db, store) => {
  beforeEach(() => emptied(store()));

  describe("origins", () => {
    test("lead back to pages and elements", async () => {
      const source = sourceOf("Words of a.");
      await addSource(db(), source, BY);
      await addOrigin(db(), source.id, ORIGIN);
      expect(await originOf(db(), source.id)).toEqual(ORIGIN);
      expect(await originOf(db(), "sha256:none")).toBeUndefined();
    });
    test("stay as they came", async () => {
      const source = sourceOf("Words of b.");
      await addSource(db(), source, BY);
      await addOrigin(db(), source.id, ORIGIN);
      await addOrigin(db(), source.id, { ...ORIGIN, place: "b.pdf" });
      expect((await originOf(db(), source.id))?.place).toBe("a.pdf");
      await expect(sql`update origins set place = 'c'`.execute(db())).rejects.toThrow(/nothing is overwritten/);
    });
  });

  describe("refusals", () => {
    test("the same again is counted", async () => {
      await noteRefusal(db(), noted, AT);
      await noteRefusal(db(), { ...noted, by: "Ben" }, "2024-06-01T10:00:00.000Z");
      expect(await refusals(db(), { limit: 10 })).toEqual({ total: 1, rows: [{ ...noted, by: "Ben", firstAt: AT, lastAt: "2024-06-01T10:00:00.000Z", times: 2, mendedAt: null }] });
    });
    test("what was taken in after all is off the list, until it is refused again", async () => {
      await noteRefusal(db(), noted, AT);
      await mendRefusals(db(), "a.html", AT);
      expect(await refusals(db(), { limit: 10 })).toEqual({ total: 0, rows: [] });
      await noteRefusal(db(), noted, AT);
      expect((await refusals(db(), { limit: 10 })).rows).toMatchObject([{ times: 2, mendedAt: null }]);
    });
    test("pages go on after the last one", async () => {
      for (const place of ["a", "b", "c"]) await noteRefusal(db(), { ...noted, place }, AT);
      const { rows: [c, b] } = await refusals(db(), { limit: 2 });
      expect([c!.place, b!.place]).toEqual(["c", "b"]);
      expect((await refusals(db(), { limit: 2, after: b! })).rows.map(({ place }) => place)).toEqual(["a"]);
    });
    test("a place of any length, and with a NUL, is kept", async () => {
      await noteRefusal(db(), { ...noted, place: `é\0${"é".repeat(5000)}`, detail: "\0" }, AT);
      expect((await refusals(db(), { limit: 1 })).rows[0]!.place).toMatch(/^é{1000}$/);
    });
  });

  describe("fetches", () => {
    const fetched: Fetch = { address: "https://example.org/a", kind: "page", feed: FEED, state: "done", etag: '"1"', lastModified: null, checkedAt: AT, notBefore: null, failures: 0 };

    test("pages that a feed names wait, once each", async () => {
      expect(await namePages(db(), FEED, ["https://example.org/a", "https://example.org/b", "https://example.org/a"])).toHaveLength(2);
      expect(await namePages(db(), FEED, ["https://example.org/b", "https://example.org/c"])).toEqual(["https://example.org/c"]);
      expect((await waitingPages(db(), FEED, { now: AT })).map(({ address }) => address)).toEqual(["https://example.org/a", "https://example.org/b", "https://example.org/c"]);
      expect(await waitingPages(db(), "https://example.org/other", { now: AT })).toEqual([]);
    });
    test("what is done waits no more, what has to wait longer waits until then", async () => {
      await namePages(db(), FEED, ["https://example.org/a", "https://example.org/b"]);
      await keepFetch(db(), fetched);
      await keepFetch(db(), { ...fetched, address: "https://example.org/b", state: "waiting", notBefore: "2024-06-01T00:00:00.000Z", failures: 1 });
      expect(await waitingPages(db(), FEED, { now: "2024-05-31T00:00:00.000Z" })).toEqual([]);
      expect((await waitingPages(db(), FEED, { now: "2024-06-01T00:00:00.000Z" })).map(({ failures }) => failures)).toEqual([1]);
      expect(await fetchOf(db(), "https://example.org/a")).toEqual(fetched);
      await keepFetch(db(), { ...fetched, address: "https://example.org/c", state: "refused", failures: 6 });
      expect((await waitingPages(db(), FEED, { now: AT, all: true })).map(({ address }) => address)).toEqual(["https://example.org/b", "https://example.org/c"]);
    });
  });
});
