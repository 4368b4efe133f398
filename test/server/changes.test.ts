import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { changesFeed } from "#server/changes-feed.ts";
import { serveCorpus } from "./serve-corpus.ts";

const { call, refused, ask, register } = serveCorpus({ texts: 4 });
const headers = { "rapporteur-by": encodeURIComponent("Zoë Núñez") };

describe("changes", () => {
  test("the latest first, each with what it is about", async () => {
    const { rows } = await call("GET /api/changes", { query: { limit: 100 } });
    expect(rows.length).toBeGreaterThan(10);
    const versions = rows.filter(({ subject }) => subject === rows[0]!.subject).map(({ version }) => version);
    expect(versions).toEqual(versions.toSorted((a, b) => b - a));
    expect(rows.filter(({ kind, name }) => kind === "accept" && name === null)).toEqual([]);
  });
  test("since a day, by somebody, of one entry", async () => {
    const { rows: [first] } = await call("GET /api/changes", { query: { limit: 1 } });
    expect((await call("GET /api/changes", { query: { since: "2999" } })).rows).toEqual([]);
    expect((await call("GET /api/changes", { query: { by: "nobody" } })).rows).toEqual([]);
    const own = await call("GET /api/changes", { query: { subject: first!.subject } });
    expect(new Set(own.rows.map(({ subject }) => subject))).toEqual(new Set([first!.subject]));
  });
  test("no moment", async () => expect((await refused("GET /api/changes", { query: { since: "yesterday" } })).faults).toMatchObject([{ at: "since" }]));
  test("one decision, taken back and brought back, by the one who asks", async () => {
    const { rows } = await call("GET /api/changes", { query: { limit: 100 } });
    const { id, subject } = rows.find(({ kind }) => kind === "accept")!;
    expect((await call("GET /api/changes/{id}", { params: { id } })).parts.map((part) => part.subject)).toContain(subject);
    const { changes } = await call("POST /api/changes/{id}/undo", { params: { id }, body: { why: "a test" }, headers });
    const told = await call("GET /api/changes", { query: { by: "Zoë Núñez" } });
    expect(told.rows[0]).toMatchObject({ id: changes[0], undoes: id, why: "a test", kind: "undo" });
    expect((await call("GET /api/changes", { query: { subject } })).rows.find((one) => one.id === id)!.undone).toBe(true);
    await call("POST /api/changes/{id}/undo", { params: { id: changes[0]! }, body: {} });
    expect((await call("GET /api/changes", { query: { subject } })).rows.find((one) => one.id === id)!.undone).toBe(false);
  });
  test("what there is not", async () => {
    expect(await refused("GET /api/changes/{id}", { params: { id: "nothing" } })).toMatchObject({ status: 404, code: "no-change" });
    expect(await refused("POST /api/changes/{id}/undo", { params: { id: "nothing" }, body: {} })).toMatchObject({ status: 404 });
  });
});

const parse = (xml: string): Document => new JSDOM(xml, { contentType: "application/xml" }).window.document;
const texts = (of: Document | Element, name: string): (string | null)[] => [...of.getElementsByTagName(name)].map(({ textContent }) => textContent);

describe("the Atom feed", () => {
  test("is what RFC 4287 asks for", async () => {
    const response = await ask("/api/changes.atom?limit=5");
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const feed = parse(await response.text());
    expect([feed.documentElement.namespaceURI, feed.documentElement.localName]).toEqual(["http://www.w3.org/2005/Atom", "feed"]);
    const children = [...feed.documentElement.children].map(({ localName }) => localName);
    for (const name of ["id", "title", "updated"]) expect(children.filter((one) => one === name)).toHaveLength(1);
    expect(feed.querySelector("link[rel=self]")!.getAttribute("href")).toBe("http://localhost:7373/api/changes.atom?limit=5");
    const entries = [...feed.getElementsByTagName("entry")];
    expect(entries).toHaveLength(5);
    for (const one of entries) {
      for (const name of ["id", "title", "updated", "author"]) expect(texts(one, name)).toHaveLength(1);
      expect(texts(one, "updated")[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(texts(one, "id")[0]).toMatch(/^urn:rapporteur:change:[\w-]+:[\w%.-]+$/);
      expect(texts(one, "name")[0]).not.toBe("");
    }
  });
  test("is paged, and every entry has an id of its own", async () => {
    const ids: (string | null)[] = [];
    for (let address: string | undefined = "/api/changes.atom?limit=20"; address !== undefined; ) {
      const feed = parse(await (await ask(address)).text());
      ids.push(...[...feed.getElementsByTagName("entry")].flatMap((one) => texts(one, "id")));
      address = feed.querySelector("link[rel=next]")?.getAttribute("href") ?? undefined;
    }
    expect(ids.length).toBe((await call("GET /api/changes", { query: { limit: 200 } })).rows.length);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test("survives whatever somebody is called", () => {
    const name = '<b>&"\u0000\ud800]]>';
    const change = { id: "a", subject: "s", version: 1, by: name, at: register().now(), why: name, kind: "accept", undoes: null, undone: false, name, claims: 1, verdict: null, property: null, other: null, person: null } as const;
    const feed = parse(changesFeed({ rows: [change], next: null }, new URL("http://localhost/api/changes.atom?by=%22%3C")));
    expect(texts(feed, "name")).toEqual(['<b>&"\ufffd\ufffd]]>']);
  });
  test("of nothing is a feed", () => expect(parse(changesFeed({ rows: [], next: null }, new URL("http://localhost/api/changes.atom"))).getElementsByTagName("entry")).toHaveLength(0));
});
