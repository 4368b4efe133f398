import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addLine, type AddLine } from "#server/shapes/added.ts";
import { createServer as createSite, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { OFFICE, serveCorpus } from "./serve-corpus.ts";

const PAGE = "Cuba sent 9 doctors to Nepal in May 2020, said the Ministry of Health of Nepal. They work in Kathmandu.";
const FEED = (host: string): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>Lamp</title><item><title>Doctors</title><link>http://${host}/doctors.txt</link></item></channel></rss>`;
let site: Server;
let host: string;
beforeAll(async () => {
  site = createSite(({ url, headers }, response) => {
    const found = url === "/doctors.txt" ? ["text/plain", PAGE] : url === "/feed.xml" ? ["application/rss+xml", FEED(headers.host!)] : null;
    response.writeHead(found ? 200 : 404, { "content-type": found?.[0] ?? "text/plain" }).end(found?.[1]);
  });
  await new Promise<void>((resolve) => void site.listen(0, "127.0.0.1", resolve));
  host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => void site.close());

const net = { pace: 0, get allowHosts() { return [host]; } };
const { ask, call, refused } = serveCorpus({ texts: 1, server: { office: { ...OFFICE, net } } });

const WORDS = "Cuba sent 12 nurses to Ghana in May 2021, said the Ministry of Health of Ghana. They work in Accra.";

async function lines(path: string, init: RequestInit): Promise<readonly AddLine[]> {
  const response = await ask(path, { method: "POST", ...init });
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/x-ndjson"]);
  return (await response.text()).trimEnd().split("\n").map((line) => addLine.parse(JSON.parse(line)));
}
const file = (name: string, body: BodyInit) => lines(`/api/files?name=${encodeURIComponent(name)}`, { body, headers: { "content-type": "application/octet-stream" } });
const textOf = async (source: string): Promise<string> => (await call("GET /api/sources/{source}/reading-room", { params: { source } })).source.text;

describe("a text that is pasted", () => {
  test("is read, and known when it comes again", async () => {
    const first = await call("POST /api/texts", { body: { words: WORDS } });
    expect(first).toMatchObject({ kind: "added" });
    expect(first.open).toBeGreaterThan(0);
    expect(await call("POST /api/texts", { body: { words: WORDS } })).toMatchObject({ kind: "known", source: first.source });
  });
  test("what is told of it stands above it, where it does not say so itself", async () => {
    const { source, title } = await call("POST /api/texts", { body: { words: `Nurses for Accra\n\n${WORDS}`, title: "Nurses for Accra", publisher: "Daily Lamp", published: "2021-05-31" } });
    expect(title).toBe("Nurses for Accra");
    expect(await textOf(source)).toBe(`Daily Lamp\n\n2021-05-31\n\nNurses for Accra\n\n${WORDS}`);
    expect((await call("GET /api/sources/{source}/reading-room", { params: { source } })).source).toMatchObject({ publisher: { value: "Daily Lamp" }, published: { value: "2021-05-31" } });
  });
  test("a note is signed and dated", async () => {
    const { source } = await call("POST /api/texts", { body: { words: "Peru will send 3 doctors to Ghana, the ambassador told me.", note: true } });
    expect(await textOf(source)).toMatch(/told me\.\n\n.+, \d{4}-\d\d-\d\d\n$/);
  });
  test("nothing is no text", async () => expect(await refused("POST /api/texts", { body: { words: " \n" } })).toMatchObject({ status: 422, code: "empty" }));
  test("a date that is none", async () => expect(await refused("POST /api/texts", { body: { words: WORDS, published: "yesterday" } })).toMatchObject({ status: 422, code: "usage" }));
});

describe("a file", () => {
  test("tells what comes of it", async () => {
    const told = await file("nurses.txt", `${WORDS} The second group left in June.`);
    expect(told.map(({ kind }) => kind)).toEqual(["reading", "taken"]);
    expect(told[1]).toMatchObject({ place: "nurses.txt", ingested: { kind: "added" } });
  });
  test("that is none of ours is refused with what to do, and the name that it has", async () => {
    const [, line] = await file("photo.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    expect(line).toMatchObject({ kind: "refused", place: "photo.png", code: "not-text" });
    expect((line as Extract<AddLine, { kind: "refused" }>).remedy).not.toBe("");
  });
  test("that is empty", async () => expect((await file("empty.txt", "")).at(-1)).toMatchObject({ kind: "refused", code: "empty" }));
  test("without a name", async () => expect((await ask("/api/files", { method: "POST", body: "x", headers: { "content-type": "text/plain" } })).status).toBe(400));
});

describe("a link", () => {
  test("to a page is fetched, read and told", async () => {
    const told = await lines(`/api/links?url=${encodeURIComponent(`http://${host}/doctors.txt`)}`, {});
    expect(told.at(-1)).toMatchObject({ kind: "taken", ingested: { kind: "added" } });
  });
  test("to what is not there is refused", async () => {
    const told = await lines(`/api/links?url=${encodeURIComponent(`http://${host}/none`)}`, {});
    expect(told.at(-1)).toMatchObject({ kind: "refused" });
  });
  test("to a feed says what it names", async () => {
    const told = await lines(`/api/links?url=${encodeURIComponent(`http://${host}/feed.xml`)}`, {});
    expect(told.at(-1)).toMatchObject({ kind: "named", count: 1 });
  });
  test("what a feed names is fetched", async () => {
    const told = await lines(`/api/feeds?url=${encodeURIComponent(`http://${host}/feed.xml`)}`, {});
    expect(told.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["feed", "pages", "taken"]));
  });
  test("to this machine is refused, and told", async () => {
    const told = await lines("/api/links?url=http%3A%2F%2F127.0.0.1%3A1%2Fa", {});
    expect(told.at(-1)).toMatchObject({ kind: "refused" });
  });
  test("that is no address of the web", async () => expect((await ask("/api/links?url=file%3A%2F%2F%2Fetc%2Fpasswd", { method: "POST" })).status).toBe(400));
});
