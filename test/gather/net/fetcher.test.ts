import { connect, createServer, type AddressInfo, type Server } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { createFetcher, type FetcherOptions, type FetchOutcome, type NetProgress } from "#gather/index.ts";
import { manual } from "./manual-clock.ts";
import { redirect, serve, type Respond, type Site } from "./site.ts";

const MB = 1024 * 1024;
let open: { close(): Promise<void> | void }[] = [];
afterEach(async () => {
  for (const one of open) await one.close();
  open = [];
});

async function site(pages: Readonly<Record<string, Respond | string>>): Promise<Site> {
  const made = await serve(pages);
  open.push(made);
  return made;
}

/** A server that sends these bytes to whoever connects, whatever it is asked. */
function raw(answer: (write: (words: string) => void, end: () => void) => void): Promise<string> {
  const server: Server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => answer((words) => void socket.write(words), () => void socket.end()));
  });
  open.push({ close: () => void server.close() });
  return new Promise((resolve) => void server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)));
}

// Nothing waits in these tests but where a server makes it.
const friendly = (more: FetcherOptions = {}): FetcherOptions => ({ allowHosts: ["127.0.0.1"], clock: manual().clock, ...more });
const get = (address: string, more: FetcherOptions = {}): Promise<FetchOutcome> => createFetcher(friendly(more)).fetch(address);
const denied = (code: string, detail?: string): object => ({ kind: "denied", error: expect.objectContaining({ code, ...(detail !== undefined && { detail }) }) as unknown });
const textOf = (outcome: FetchOutcome): string => (outcome.kind === "fetched" ? Buffer.from(outcome.bytes).toString() : JSON.stringify(outcome));

describe("what stands at an address", () => {
  test("comes with its type and what the server calls its version", async () => {
    const { origin } = await site({ "/a": (_, response) => void response.writeHead(200, { "Content-Type": "text/html; charset=iso-8859-1", ETag: '"7"', "Last-Modified": "Fri, 31 May 2024 10:00:00 GMT" }).end("Words") });
    expect(await get(`${origin}/a#part`)).toMatchObject({ kind: "fetched", url: `${origin}/a`, type: "text/html; charset=iso-8859-1", etag: '"7"', lastModified: "Fri, 31 May 2024 10:00:00 GMT" });
  });
  test.each([["gzip", gzipSync], ["br", brotliCompressSync], ["deflate", deflateSync]])("packed as %s", async (encoding, pack) => {
    const { origin } = await site({ "/a": (_, response) => void response.writeHead(200, { "Content-Encoding": encoding }).end(pack("Words of a.")) });
    expect(textOf(await get(`${origin}/a`))).toBe("Words of a.");
  });
  test("is not sent again where it is unchanged", async () => {
    const { origin, headers } = await site({ "/a": (request, response) => void response.writeHead(request.headers["if-none-match"] === '"7"' ? 304 : 200).end() });
    expect(await createFetcher(friendly()).fetch(`${origin}/a`, { etag: '"7"', lastModified: "Fri, 31 May 2024 10:00:00 GMT" })).toEqual({ kind: "unchanged" });
    expect(headers[0]).toMatchObject({ "if-modified-since": "Fri, 31 May 2024 10:00:00 GMT" });
  });
  test("behind redirects, with the address where it ends", async () => {
    const { origin } = await site({ "/a": redirect("/b", 301), "/b": redirect("c?d=1", 308), "/c?d=1": "Words" });
    expect(await get(`${origin}/a`)).toMatchObject({ kind: "fetched", url: `${origin}/c?d=1` });
  });
  test("progress is told", async () => {
    const { origin } = await site({ "/a": "Words" });
    const told: NetProgress[] = [];
    await get(`${origin}/a`, { onProgress: (progress) => void told.push(progress) });
    expect(told).toEqual([{ kind: "asking", address: `${origin}/a` }, { kind: "answered", address: `${origin}/a`, status: 200, bytes: 5 }]);
  });
});

describe("politeness", () => {
  test("says who asks, and takes no cookies", async () => {
    const { origin, headers } = await site({ "/a": (_, response) => void response.writeHead(302, { Location: "/b", "Set-Cookie": "id=1" }).end(), "/b": "Words" });
    await get(`${origin.replace("//", "//user:secret@")}/a`, { version: "1.2.3", contact: "desk@example.org\r\nX-Evil: 1" });
    expect(headers[0]).toMatchObject({ "user-agent": "Rapporteur/1.2.3 (reads reports on health cooperation; desk@example.orgX-Evil: 1)" });
    for (const one of headers) for (const name of ["cookie", "authorization", "x-evil", "referer"]) expect(one).not.toHaveProperty(name);
  });
  test("a contact of e-mail stands in From as well", async () => {
    const { origin, headers } = await site({ "/a": "Words" });
    await get(`${origin}/a`, { contact: "desk@example.org" });
    expect(headers[0]).toMatchObject({ from: "desk@example.org" });
  });
  test("robots.txt is heeded, also where a redirect leads, and asked once", async () => {
    let asked = 0;
    const robots: Respond = (_, response) => {
      asked++;
      response.writeHead(200).end("User-agent: *\nDisallow: /closed\n\nUser-agent: rapporteur\nDisallow: /private");
    };
    const { origin, asked: paths } = await site({ "/robots.txt": robots, "/a": "Words", "/closed": "Words", "/to": redirect("/private/b"), "/private/b": "Words" });
    const fetcher = createFetcher(friendly());
    expect(await fetcher.fetch(`${origin}/closed`)).toMatchObject({ kind: "fetched" });
    expect(await fetcher.fetch(`${origin}/private/b`)).toMatchObject({ ...denied("robots-refuse"), again: null });
    expect(await fetcher.fetch(`${origin}/to`)).toMatchObject(denied("robots-refuse"));
    expect([asked, paths]).toEqual([1, ["/closed", "/to"]]);
  });
  test.each([[404, "fetched"], [403, "fetched"], [500, "denied"], [429, "denied"]])("a robots.txt that answers %i: %s", async (status, kind) => {
    const { origin } = await site({ "/robots.txt": (_, response) => void response.writeHead(status).end(), "/a": "Words" });
    expect((await get(`${origin}/a`)).kind).toBe(kind);
  });
  test("of an endless robots.txt the beginning counts", async () => {
    const { origin } = await site({ "/robots.txt": (_, response) => { response.write("User-agent: *\nDisallow: /a\n"); const line = "# ".padEnd(65_536, "x"); const more = (): void => { while (response.writable && response.write(line)); response.once("drain", more); }; more(); }, "/a": "Words" });
    expect(await get(`${origin}/a`)).toMatchObject(denied("robots-refuse"));
  });
  test("requests to one host keep apart, and further where the site wants it", async () => {
    const { origin } = await site({ "/robots.txt": "User-agent: *\nCrawl-delay: 4", "/a": "Words" });
    const { clock, slept } = manual();
    const fetcher = createFetcher(friendly({ clock }));
    for (let i = 0; i < 3; i++) await fetcher.fetch(`${origin}/a`);
    expect(slept).toEqual([4000, 4000]);
  });
  test("a server that asks to be left alone is, and is asked again when it allows", async () => {
    let left = 2;
    const { origin } = await site({ "/a": (_, response) => void (left-- > 0 ? response.writeHead(429, { "Retry-After": "7" }).end() : response.end("Words")) });
    const { clock, slept } = manual();
    expect(textOf(await get(`${origin}/a`, { clock, pace: 0 }))).toBe("Words");
    expect(slept).toEqual([7000, 7000]);
  });
  test("whoever wants to be left alone for longer is left for another time", async () => {
    const { origin, asked } = await site({ "/a": (_, response) => void response.writeHead(503, { "Retry-After": "3600" }).end() });
    const fetcher = createFetcher(friendly());
    expect(await fetcher.fetch(`${origin}/a`)).toMatchObject({ ...denied("slow-down", "503 Service Unavailable"), again: 3_600_000 });
    expect(await fetcher.fetch(`${origin}/b`)).toMatchObject({ ...denied("slow-down"), again: 3_600_000 });
    expect(asked).toEqual(["/a"]);
  });
  test("a server that never relents is left after three tries", async () => {
    const { origin, asked } = await site({ "/a": (_, response) => void response.writeHead(429, { "Retry-After": "1" }).end() });
    expect(await get(`${origin}/a`)).toMatchObject(denied("slow-down"));
    expect(asked).toHaveLength(3);
  });
});

describe("an address that leads astray", () => {
  test.each(["ftp://example.org/a", "file:///etc/passwd", "gopher://example.org/", "data:text/html,Words", "javascript:alert(1)", "http://", "http://exa mple.org/", "http://example.org:25/", "https://example.org:22/", `http://example.org/${"a".repeat(3000)}`])("%s", async (address) =>
    expect(await createFetcher().fetch(address)).toMatchObject({ ...denied("bad-address"), again: null }));
  test.each(["http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://169.254.169.254/latest/meta-data", "http://0x7f000001/", "http://2130706433/", "http://017700000001/", "http://127.1/", "http://[::ffff:127.0.0.1]/", "https://10.0.0.1/", "http://0/"])("%s", async (address) =>
    expect(await createFetcher().fetch(address)).toMatchObject({ ...denied("not-public"), again: null }));
  test("a redirect to a private address", async () => {
    const inner = await site({ "/secret": "Words" });
    const outer = await site({ "/a": redirect(`${inner.origin}/secret`) });
    expect(await get(`${outer.origin}/a`, { allowHosts: [outer.host] })).toMatchObject(denied("not-public"));
    expect(inner.asked).toEqual([]);
  });
  test.each(["file:///etc/passwd", "ftp://example.org/"])("a redirect to %s", async (to) => {
    const { origin } = await site({ "/a": redirect(to) });
    expect(await get(`${origin}/a`)).toMatchObject(denied("bad-address"));
  });
  test("a robots.txt that redirects to a private address", async () => {
    const inner = await site({ "/secret": "Words" });
    const outer = await site({ "/robots.txt": redirect(`${inner.origin}/secret`), "/a": "Words" });
    expect(await get(`${outer.origin}/a`, { allowHosts: [outer.host] })).toMatchObject(denied("not-public"));
    expect([inner.asked, outer.asked]).toEqual([[], []]);
  });
  test("redirects without end", async () => {
    const { origin, asked } = await site({ "/a": redirect("/a") });
    expect(await get(`${origin}/a`)).toMatchObject({ ...denied("too-many-redirects"), again: null });
    expect(asked).toHaveLength(6);
  });

  describe("by its name", () => {
    const to = (port: number) => ({ dial: () => connect(port, "127.0.0.1") });
    const lookups = (...answers: readonly (readonly string[])[]) => {
      let asked = 0;
      return { lookup: () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)]!), times: () => asked };
    };
    const portOf = ({ host }: Site): number => Number(host.split(":")[1]);

    test.each([[["127.0.0.1"]], [["8.8.8.8", "10.0.0.1"]], [["::ffff:192.168.0.1"]]])("which stands for %j", async (addresses) => {
      const inner = await site({ "/a": "Words" });
      const { lookup } = lookups(addresses);
      expect(await createFetcher({ wires: { lookup, ...to(portOf(inner)) } }).fetch("http://inside.example/a")).toMatchObject({ error: { code: "not-public", place: "http://inside.example/a", detail: `it leads to ${addresses.at(-1)}` } });
      expect(inner.asked).toEqual([]);
    });
    test("which stands for another address at the second look: what was looked at is what is dialled", async () => {
      const dialled: string[] = [];
      const { lookup, times } = lookups(["93.184.215.14"], ["127.0.0.1"]);
      const dial = (address: string): ReturnType<typeof connect> => {
        dialled.push(address);
        return connect({ host: "127.0.0.1", port: 1 });
      };
      await createFetcher({ wires: { lookup, dial } }).fetch("http://rebind.example/a");
      expect([dialled, times()]).toEqual([["93.184.215.14"], 1]);
    });
    test("which looks public, and is connected to a private one all the same", async () => {
      const inner = await site({ "/a": "Words" });
      const { lookup } = lookups(["93.184.215.14"]);
      expect(await createFetcher({ wires: { lookup, ...to(portOf(inner)) } }).fetch("http://rebind.example/a")).toMatchObject(denied("not-public", "it leads to 127.0.0.1"));
      expect(inner.asked).toEqual([]);
    });
    test("which stands for nothing", async () => expect(await createFetcher({ wires: { lookup: () => Promise.resolve([]), ...to(1) } }).fetch("http://nowhere.example/")).toMatchObject(denied("no-host")));
    test("which the user allowed", async () => {
      const inner = await site({ "/a": "Words" });
      const { lookup } = lookups(["127.0.0.1"]);
      const of = (...allowHosts: string[]): Promise<FetchOutcome> => createFetcher(friendly({ allowHosts, wires: { lookup, ...to(portOf(inner)) } })).fetch("http://intranet.example:8080/a");
      expect((await of("Intranet.Example")).kind).toBe("fetched");
      expect((await of("intranet.example:8080")).kind).toBe("fetched");
      expect(await of("intranet.example:80", "example", "other.example")).toMatchObject(denied("not-public"));
    });
  });
});

describe("a server that means harm", () => {
  const small = { limits: { bytes: 2 * MB } };
  const quick = { limits: { connect: 500, idle: 300, total: 900 } };
  const head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
  const only = (words: string, then: (write: (words: string) => void, end: () => void) => void = (_, end) => end()): Promise<string> => raw((write, end) => { write(words); then(write, end); });
  const get = (address: string, options: FetcherOptions = small): Promise<FetchOutcome> => createFetcher(friendly(options)).fetch(`${address}/robots.txt`);
  const hard = async (pages: Readonly<Record<string, Respond>>, options: FetcherOptions = small): Promise<FetchOutcome> => createFetcher(friendly(options)).fetch(`${(await site(pages)).origin}/a`);

  test("drips without end", async () => {
    let drip: NodeJS.Timeout | undefined;
    expect(await hard({ "/a": (_, response) => { response.writeHead(200); drip = setInterval(() => void response.write("x"), 50); } }, quick)).toMatchObject({ ...denied("too-slow"), again: 900_000 });
    clearInterval(drip);
  });
  test("says nothing", async () => expect(await hard({ "/a": () => {} }, quick)).toMatchObject(denied("too-slow")));
  test("drips its headers", async () => {
    let drip: NodeJS.Timeout | undefined;
    const address = await raw((write) => { write("HTTP/1.1 200 OK\r\n"); drip = setInterval(() => write("X: 1\r\n"), 50); });
    expect(await get(address, quick)).toMatchObject(denied("too-slow"));
    clearInterval(drip);
  });
  test("sends without end", async () => expect(await hard({ "/a": (_, response) => { const more = (): void => { while (response.writable && response.write("words ".repeat(10_000))); response.once("drain", more); }; more(); } })).toMatchObject({ ...denied("too-large"), again: null }));
  test.each([["gzip", gzipSync], ["br", brotliCompressSync]])("sends a bomb packed as %s", async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(8 * MB));
    expect(await hard({ "/a": (_, response) => void response.writeHead(200, { "Content-Encoding": encoding }).end(bomb) })).toMatchObject({ ...denied("inflates-too-much"), again: null });
  });
  test("sends a bomb in a bomb", async () => expect(await hard({ "/a": (_, response) => void response.writeHead(200, { "Content-Encoding": "gzip, gzip" }).end(gzipSync(gzipSync(Buffer.alloc(8 * MB)))) })).toMatchObject(denied("inflates-too-much")));
  test.each(["gzip, gzip, gzip", "zstd", "constructor"])("packs as %s", async (encoding) => expect(await hard({ "/a": (_, response) => void response.writeHead(200, { "Content-Encoding": encoding }).end("x") })).toMatchObject(denied("bad-answer")));
  test("breaks off within what is packed", async () => expect(await hard({ "/a": (_, response) => void response.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync("Words ".repeat(1000)).subarray(0, 20)) })).toMatchObject(denied("damaged", "it breaks off")));
  test("sends what is not packed as it says", async () => expect(await hard({ "/a": (_, response) => void response.writeHead(200, { "Content-Encoding": "gzip" }).end("Words") })).toMatchObject(denied("damaged")));
  test("sends less than it says", async () => expect(await hard({ "/a": (_, response) => { response.writeHead(200, { "Content-Length": "100" }); response.write("Words"); setTimeout(() => response.destroy(), 50); } })).toMatchObject(denied("damaged", "it breaks off")));
  test.each([
    ["is none of the web", "220 mail.example ESMTP\r\n", "bad-answer"],
    ["has headers without end", head + "X-More: words\r\n".repeat(20_000), "bad-answer"],
    ["hangs up", "", "unreachable"],
  ])("%s", async (_, words, code) => expect(await get(await only(words))).toMatchObject(denied(code)));
  test("says why in words that no terminal should obey", async () => {
    const outcome = await get((await only("HTTP/1.1 404 \u001b[31mGone\u009b2J\r\nContent-Length: 0\r\n\r\n")).concat("/x"));
    expect(outcome.kind === "denied" ? outcome.error.detail ?? "" : "fetched").not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });
  test("is not there", async () => {
    const gone = await serve({});
    await gone.close();
    expect(await createFetcher(friendly()).fetch(gone.origin)).toMatchObject({ ...denied("unreachable", "ECONNREFUSED"), again: 900_000 });
  });
  test("speaks no TLS", async () => expect(await get((await only("words")).replace("http:", "https:"))).toMatchObject(denied("unreachable")));
  test.each([[404, "404 Not Found", null], [410, "410 Gone", null], [401, "401 Unauthorized", null], [500, "500 Internal Server Error", 900_000], [304, "", undefined], [204, "204 No Content", null], [206, "206 Partial Content", null], [302, "302 Found", null]])("answers %i", async (status, detail, again) => {
    const outcome = await hard({ "/a": (_, response) => void response.writeHead(status).end() });
    expect(outcome).toMatchObject(again === undefined ? { kind: "unchanged" } : { ...denied("http-status", detail), again });
  });
});
