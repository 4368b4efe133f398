import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addTexts, decide, feedsAt, outletId, refused, watch, type Register, type WatchedFeed, type Watched, type WatchOptions, type WatchProgress } from "#app/register/index.ts";
import { createReader } from "#read/index.ts";
import { fetchOf, originOf, sourceBytes, sources } from "#registry/index.ts";
import { redirect, serve, type Respond, type Site } from "../../gather/net/site.ts";
import { pdf } from "../../gather/make.ts";
import { buildWorker } from "../../gather/worker.ts";
import { emptied, onEachStore } from "../../registry/stores.ts";
import { registerOf, READER } from "./open.ts";

const article = (name: string): string => `<!doctype html><html lang="en"><head><title>${name}</title></head><body><article><h1>Ghana and Peru sign ${name}</h1><p>Ghana and Peru signed a memorandum on ${name} on 3 May 2021 in Accra, and the ministry said that more is to follow in the next year.</p><p>Nurses of ${name} will work in Tamale for two years, as both sides said in a statement of the ministry of health.</p></article></body></html>`;
const item = (link: string, title = link): string => `<item><title>${title}</title><link>${link}</link><description>A summary.</description></item>`;
const rss = (...items: readonly string[]): string => `<rss version="2.0"><channel><title>Gazette</title>${items.join("")}</channel></rss>`;

let worker: URL;
beforeAll(async () => void (worker = await buildWorker()));
afterAll(() => rmSync(fileURLToPath(worker)));

onEachStore("watching", (db, store) => {
  let register: Register;
  let site: Site;
  let told: WatchProgress[];
  /** what the site serves; a test changes it between two watches */
  let pages: Record<string, Respond | string>;
  let day: number;

  beforeEach(async () => {
    await emptied(store());
    day = 1;
    const own = registerOf(db());
    register = { ...own, now: () => `2024-05-${String(day).padStart(2, "0")}T10:00:00.000Z` };
    pages = {};
    site = await serve(new Proxy({}, { get: (_, path: string) => pages[path] }));
    told = [];
  });
  afterEach(() => site.close());

  const at = (path: string): string => `${site.origin}${path}`;
  const options = (more: Partial<Parameters<typeof watch>[2]> = {}) => ({ ...READER, read: createReader(), worker, net: { allowHosts: ["127.0.0.1"], pace: 0 }, onProgress: (progress: WatchProgress) => void told.push(progress), ...more });
  const go = (feeds: readonly WatchedFeed[] = [{ address: at("/feed") }], more: Partial<WatchOptions> = {}): Promise<Watched> => watch(register, feeds, options(more));
  const titles = async (): Promise<string[]> => (await sources(db(), {}, { limit: 100 })).map(({ title, url }) => title || (url ?? "")).sort();
  const failures = (): string[] => told.flatMap((one) => (one.kind === "failure" ? [`${one.place.replace(site.origin, "")} ${one.error.code} ${one.until ?? "never"}`] : []));

  describe("a feed", () => {
    test("its pages are fetched and taken in, once", async () => {
      pages = { "/feed": rss(item(at("/a")), item("/b")), "/a": article("a"), "/b": article("b") };
      expect(await go()).toMatchObject({ feeds: 1, added: 2, refused: 0 });
      expect(await titles()).toHaveLength(2);
      expect((await sources(db(), {}, { limit: 9 })).map(({ url }) => url).sort()).toEqual([at("/a"), at("/b")]);
      pages["/feed"] = rss(item(at("/c")), item(at("/a")), item("/b"));
      pages["/c"] = article("c");
      expect(await go()).toMatchObject({ feeds: 1, added: 1, known: 0 });
      expect(site.asked).toEqual(["/feed", "/a", "/b", "/feed", "/c"]);
    });
    test("that has not changed is not sent again", async () => {
      pages = { "/feed": (request, response) => void (request.headers["if-none-match"] === '"1"' ? response.writeHead(304).end() : response.writeHead(200, { ETag: '"1"' }).end(rss(item(at("/a"))))), "/a": article("a") };
      await go();
      expect(await go()).toMatchObject({ feeds: 0, unchanged: 1, added: 0 });
      expect(site.headers.at(-1)).toMatchObject({ "if-none-match": '"1"' });
    });
    test("an entry that says all is taken as it stands, a short one is looked up", async () => {
      const entry = (path: string, words: string): string => `<item><title>${path}</title><link>${at(path)}</link><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">${words}</content:encoded></item>`;
      pages = { "/feed": rss(entry("/whole", "Ghana and Peru signed a memorandum on nurses in Accra. ".repeat(15)), entry("/short", "Ghana and Peru …")), "/short": article("short") };
      expect(await go()).toMatchObject({ added: 2 });
      expect(await go()).toMatchObject({ added: 0, known: 0 });
      expect(site.asked).toEqual(["/feed", "/short", "/feed"]);
    });
    test("a sitemap, an index of sitemaps, a list of feeds lead to their pages; a circle ends", async () => {
      const map = (...urls: readonly string[]): string => `<urlset>${urls.map((url) => `<url><loc>${at(url)}</loc></url>`).join("")}</urlset>`;
      pages = { "/list": `<opml version="2.0"><body><outline xmlUrl="${at("/index")}"/><outline xmlUrl="${at("/list")}"/></body></opml>`, "/index": `<sitemapindex><sitemap><loc>${at("/map")}</loc></sitemap><sitemap><loc>${at("/index")}</loc></sitemap></sitemapindex>`, "/map": map("/a"), "/a": article("a") };
      expect(await go([{ address: at("/list") }])).toMatchObject({ feeds: 3, added: 1 });
      expect(site.asked.sort()).toEqual(["/a", "/index", "/list", "/map"]);
    });
    test("a PDF that it names is read; the way back to its pages and its bytes are kept", async () => {
      const bytes = pdf([["The minister of health of Ghana received 12 nurses from Peru."], ["They will stay for two years."]]);
      pages = { "/feed": rss(item(at("/paper.pdf"))), "/paper.pdf": (_, response) => void response.writeHead(200, { "Content-Type": "application/pdf" }).end(bytes) };
      await go();
      const [source] = await sources(db(), {}, { limit: 1 });
      expect(await originOf(db(), source!.id)).toMatchObject({ place: at("/paper.pdf"), format: "pdf", stretches: [{ page: 1 }, { page: 2 }] });
      expect(Buffer.from((await sourceBytes(db(), source!.id))!).equals(bytes)).toBe(true);
    });
    test("that is a page is said to be no feed", async () => {
      pages = { "/feed": article("a") };
      expect(await go()).toMatchObject({ again: 1, added: 0 });
      expect(failures()).toEqual(["/feed no-feed 2024-05-02T10:00:00.000Z"]);
    });
    test("addresses that differ in what is behind # are one; those that are none, or too long to be kept, are refused", async () => {
      pages = { "/feed": rss(item(at("/a#comments")), item(at("/a#top")), item(at(`/${"long".repeat(1000)}`))), "/a": article("a") };
      expect(await go()).toMatchObject({ added: 1, refused: 1 });
      expect(site.asked).toEqual(["/feed", "/a"]);
      expect(await go([{ address: `${site.origin}/${"long".repeat(1000)}` }, { address: "http://[" }])).toMatchObject({ refused: 2 });
    });
    test("that another feed names as a page of its own is a feed all the same", async () => {
      pages = { "/other": rss(item(at("/feed"))), "/feed": (request, response) => void (request.headers["if-none-match"] ? response.writeHead(304).end() : response.writeHead(200, { ETag: '"1"' }).end(rss(item(at("/a"))))), "/a": article("a") };
      await go([{ address: at("/other") }]);
      expect(await go()).toMatchObject({ feeds: 1, added: 1 });
      expect(await go()).toMatchObject({ unchanged: 1 });
    });
    test("in Atom with addresses of its own base, in JSON, in UTF-16, behind a redirect", async () => {
      pages = {
        "/feed": redirect("/moved/atom", 301), "/moved/atom": `<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><link rel="self" href="${at("/moved/atom")}"/><entry><title>a</title><link href="${at("/a")}"/></entry></feed>`,
        "/json": (_, response) => void response.end(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "G", items: [{ id: "1", url: at("/b"), summary: "Words." }] })),
        "/wide": (_, response) => void response.end(Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from(rss(item(at("/c"))), "utf16le")])),
        "/a": article("a"), "/b": article("b"), "/c": article("c"),
      };
      expect(await go(["/feed", "/json", "/wide"].map((path) => ({ address: at(path) })))).toMatchObject({ feeds: 3, added: 3, refused: 0 });
    });
    test("without an entry today is well", async () => {
      pages = { "/feed": rss() };
      expect(await go()).toMatchObject({ feeds: 1, refused: 0, again: 0 });
    });
    test("that breaks off is read as far as it goes", async () => {
      pages = { "/feed": rss(item(at("/a")), item(at("/b"))).slice(0, -60), "/a": article("a"), "/b": article("b") };
      expect((await go()).added).toBeGreaterThanOrEqual(1);
    });
  });

  describe("what cannot be had", () => {
    test("is noted with why, and the others go on", async () => {
      pages = { "/feed": rss(item(at("/gone")), item(at("/picture")), item(at("/a")), item("http://169.254.169.254/latest"), item(at("/astray"))), "/picture": (_, response) => void response.end(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)), "/a": article("a"), "/astray": redirect("http://10.0.0.1/") };
      expect(await go()).toMatchObject({ added: 1, refused: 4 });
      expect(failures().sort()).toEqual(["/astray not-public never", "/gone http-status never", "/picture not-text never", "http://169.254.169.254/latest not-public never"]);
      expect((await refused(register, { limit: 10 })).rows.map(({ code }) => code).sort()).toEqual(["http-status", "not-public", "not-public", "not-text"]);
      expect(await go()).toMatchObject({ refused: 0, again: 0 });
    });
    test("robots.txt is heeded", async () => {
      pages = { "/robots.txt": "User-agent: *\nDisallow: /closed", "/feed": rss(item(at("/closed/a")), item(at("/a"))), "/a": article("a") };
      expect(await go()).toMatchObject({ added: 1, refused: 1 });
      expect(site.asked).toEqual(["/feed", "/a"]);
    });
    test("is asked for again later, longer each time, and given up; a later success takes it from the list", async () => {
      pages = { "/feed": rss(item(at("/a"))), "/a": (_, response) => void response.writeHead(500).end() };
      expect(await go()).toMatchObject({ again: 1 });
      expect(await go()).toMatchObject({ again: 0 });
      for (day = 2; day <= 6; day++) await go();
      expect(failures().map((one) => one.slice(-24))).toEqual(["2024-05-01T10:15:00.000Z", "2024-05-02T10:30:00.000Z", "2024-05-03T11:00:00.000Z", "2024-05-04T12:00:00.000Z", "2024-05-05T14:00:00.000Z", "/a http-status never"]);
      day = 7;
      expect(await go()).toMatchObject({ again: 0, refused: 0 });
      pages["/a"] = article("a");
      expect(await go(undefined, { retry: true })).toMatchObject({ added: 1 });
      expect((await refused(register, { limit: 10 })).total).toBe(0);
    });
    test("a server that wants to be left alone is, with all that waits for it, until then", async () => {
      pages = { "/feed": rss(item(at("/a")), item(at("/b"))), "/a": (_, response) => void response.writeHead(429, { "Retry-After": "7200" }).end(), "/b": article("b") };
      expect(await go()).toMatchObject({ again: 2, added: 0 });
      expect(site.asked).toEqual(["/feed", "/a"]);
      expect((await fetchOf(db(), at("/a")))?.notBefore).toBe("2024-05-01T12:00:00.000Z");
      day = 2;
      pages["/a"] = article("a");
      expect(await go()).toMatchObject({ added: 2 });
    });
    test("a feed that fails is left alone for a while, and told to be", async () => {
      expect(await go()).toMatchObject({ again: 1 });
      expect(await go()).toMatchObject({ held: 1, again: 0 });
      expect(told.at(-1)).toEqual({ kind: "held", address: at("/feed"), until: "2024-05-02T10:00:00.000Z" });
      pages = { "/feed": rss() };
      expect(await go(undefined, { retry: true })).toMatchObject({ feeds: 1 });
      expect((await refused(register, { limit: 10 })).total).toBe(0);
    });
  });

  test("a watch that is broken off goes on with the next", async () => {
    pages = { "/feed": (request, response) => void (request.headers["if-none-match"] ? response.writeHead(304).end() : response.writeHead(200, { ETag: '"1"' }).end(rss(...["/a", "/b", "/c"].map((path) => item(at(path)))))), "/a": article("a"), "/b": article("b"), "/c": article("c") };
    const stop = new AbortController();
    const first = await watch(register, [{ address: at("/feed") }], options({ signal: stop.signal, onProgress: (progress) => void (progress.kind === "ingested" && stop.abort()) }));
    expect(first.added).toBe(1);
    expect(await go()).toMatchObject({ unchanged: 1, added: 2, known: 0 });
    expect(site.asked).toEqual(["/feed", "/a", "/feed", "/b", "/c"]);
  });
  test("no more pages at once than are wanted, the others the next time", async () => {
    pages = { "/feed": rss(...["/a", "/b", "/c"].map((path) => item(at(path)))), "/a": article("a"), "/b": article("b"), "/c": article("c") };
    expect(await go(undefined, { most: 2 })).toMatchObject({ added: 2, left: 1 });
    expect(await go(undefined, { most: 2 })).toMatchObject({ added: 1, left: 0 });
  });

  describe("feeds", () => {
    const describeGazette = () => decide(register, { kind: "describe", outlet: { id: outletId("The Gazette"), name: "The Gazette", kind: "media", country: "GH", language: "en", owner: "Gazette Press", party: false, feeds: [at("/feed"), at("/other")] } });
    async function* none(): AsyncGenerator<Uint8Array> {}

    test("are those of the register's outlets where none is named", async () => {
      await describeGazette();
      expect((await feedsAt(register, [], none())).map(({ address, outlet }) => [address.replace(site.origin, ""), outlet?.name])).toEqual([["/feed", "The Gazette"], ["/other", "The Gazette"]]);
    });
    test("come in lists from standard input, with what is known of their outlets", async () => {
      await describeGazette();
      async function* input(): AsyncGenerator<Uint8Array> {
        yield Buffer.from(`${at("/feed")}\n${at("/new")} Another\n`);
      }
      expect((await feedsAt(register, ["-", at("/feed")], input())).map(({ address, outlet, name }) => [address.replace(site.origin, ""), outlet?.name ?? name])).toEqual([["/feed", "The Gazette"], ["/new", "Another"]]);
    });
    test("are not in any text", async () => {
      async function* input(): AsyncGenerator<Uint8Array> {
        yield Buffer.from("Words of a.\n");
      }
      await expect(feedsAt(register, ["-"], input())).rejects.toMatchObject({ code: "no-feed" });
    });
  });

  test("add takes addresses too, and notes what it could not have", async () => {
    pages = { "/a": article("a"), "/feed": rss(item(at("/a")), `<item><title>T</title><link>${at("/b")}</link></item>`) };
    const outcomes = [];
    for await (const one of addTexts(register, [at("/a"), at("/none"), at("/feed")], { ...options(), stdin: (async function* (): AsyncGenerator<Uint8Array> {})() })) outcomes.push(one);
    expect(outcomes.map((one) => `${one.kind} ${one.place.replace(site.origin, "")}`)).toEqual(["ingested /a", "failure /none", "ingested /feed!1", "link /feed!2"]);
    expect((await refused(register, { limit: 10 })).rows).toMatchObject([{ place: at("/none"), code: "http-status", detail: "404 Not Found" }]);
  });
});
