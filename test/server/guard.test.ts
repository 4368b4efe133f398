import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { STYLES_OF_ARIA } from "#server/guard/headers.ts";
import { isLoopback } from "#server/guard/loopback.ts";
import { rateCounter } from "#server/guard/rate.ts";
import { bareServer } from "./bare-server.ts";

const LOCAL = "http://127.0.0.1:7373";
const VERDICT = "/api/sources/s/drafts/d/verdict";
const server = bareServer();

interface Told {
  readonly status: number;
  readonly code: string | undefined;
  readonly headers: Headers;
}

async function told(path: string, init: RequestInit = {}, to = server): Promise<Told> {
  const response = await to.request(LOCAL + path, init);
  const isProblem = response.headers.get("content-type") === "application/problem+json";
  return { status: response.status, headers: response.headers, code: isProblem ? ((await response.json()) as { readonly code: string }).code : undefined };
}
const post = (headers: Readonly<Record<string, string>>, body = "{}", to = server): Promise<Told> => told(VERDICT, { method: "POST", body, headers: { "content-type": "application/json", ...headers } }, to);
// Past the guard the words of the request are looked at, and found wanting.
const PASSED = { status: 400, code: "bad-request" };

describe("the machine that a request names", () => {
  test.each(["127.0.0.1:7373", "localhost:7373", "LOCALHOST", "[::1]:7373", "127.8.0.1"])("%s is this one", async (host) => expect(await told("/api/nothing", { headers: { host } })).toMatchObject({ code: "no-route" }));
  test.each(["evil.example", "localhost.evil.example", "127.0.0.1.nip.io", "192.168.1.7", "@", ""])("%j is not", async (host) => expect(await told("/api/nothing", { headers: { host } })).toMatchObject({ status: 421, code: "foreign-host" }));
  test("nor for a page", async () => expect(await told("/", { headers: { host: "rebound.example:7373" } })).toMatchObject({ status: 421 }));
  test("the host that it is bound to", async () => {
    const bound = bareServer({ host: "10.0.0.5" });
    expect(await told("/api/nothing", { headers: { host: "10.0.0.5:7373" } }, bound)).toMatchObject({ code: "no-route" });
    expect(await told("/api/nothing", { headers: { host: "10.0.0.6:7373" } }, bound)).toMatchObject({ code: "foreign-host" });
  });
  test.each<[string, boolean]>([["::1", true], ["::ffff:127.0.0.1", true], ["0.0.0.0", false], ["::", false], ["127.0.0.1.evil.example", false]])("%s alone on this machine: %s", (host, is) => expect(isLoopback(host)).toBe(is));
});

describe("who sends what changes something", () => {
  test("our own page", async () => expect(await post({ origin: LOCAL, "sec-fetch-site": "same-origin" })).toMatchObject(PASSED));
  test("a program", async () => expect(await post({})).toMatchObject(PASSED));
  test.each(["https://evil.example", "http://127.0.0.1:9999", "http://localhost:7373", "null", "nonsense"])("a page of %s", async (origin) => expect(await post({ origin })).toMatchObject({ status: 403, code: "foreign-origin" }));
  test.each(["cross-site", "same-site"])("a request that the browser calls %s", async (site) => {
    expect(await post({ "sec-fetch-site": site })).toMatchObject({ status: 403 });
    expect(await told("/api/nothing", { headers: { "sec-fetch-site": site, "sec-fetch-mode": "no-cors" } })).toMatchObject({ status: 403 });
  });
  test("a form of another site cannot say that it is JSON", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""]) expect(await post({ "content-type": type })).toMatchObject({ status: 415, code: "other-media" });
  });
  test("a link of another site may be followed, not posted", async () => {
    const link = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
    expect(await told("/api/nothing", { headers: link })).toMatchObject({ code: "no-route" });
    expect(await post(link)).toMatchObject({ code: "foreign-origin" });
  });
});

describe("headers", () => {
  test.each(["/", "/api/nothing", "/api/entries?kind=wish", "/assets/none.js"])("of %s", async (path) => {
    const { headers } = await told(path);
    const policy = headers.get("content-security-policy")!;
    for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "connect-src 'self'"]) expect(policy.split("; ")).toContain(part);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect([headers.get("x-content-type-options"), headers.get("referrer-policy"), headers.get("cross-origin-opener-policy"), headers.get("cross-origin-resource-policy")]).toEqual(["nosniff", "same-origin", "same-origin", "same-origin"]);
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect([headers.get("access-control-allow-origin"), headers.get("x-powered-by")]).toEqual([null, null]);
  });
  test("the two rules that may stand in the page are those of react-aria, word for word", () => {
    const folder = dirname(createRequire(import.meta.url).resolve("react-aria/package.json"));
    const [press, scroll] = ["interactions/usePress.mjs", "overlays/usePreventScroll.mjs"].map((path) => readFileSync(join(folder, "dist/private", path), "utf8"));
    const rulesIn = (program: string): string[] => [...program.matchAll(/style\.textContent = `([^`]*)`\.trim\(\)/g)].map(([, rule]) => rule!.replace(/\$\{[^}]*ATTRIBUTE\}/, "data-react-aria-pressable").trim());
    expect([...rulesIn(press!), ...rulesIn(scroll!)]).toEqual(STYLES_OF_ARIA);
  });
});

describe("too much", () => {
  const big = JSON.stringify({ why: "x".repeat(2 ** 20) });
  test("a body that is too large, said or not", async () => {
    expect(await post({}, big)).toMatchObject({ status: 413, code: "body-too-large" });
    const stream = new Response(big).body!;
    expect(await told(VERDICT, { method: "POST", body: stream, headers: { "content-type": "application/json" }, duplex: "half" } as RequestInit)).toMatchObject({ status: 413 });
  });
  test("a body that is no JSON", async () => expect(await post({}, "{")).toMatchObject(PASSED));
  test("too many requests, until one has waited", async () => {
    let now = 0;
    const slow = bareServer({ now: () => now });
    const env = { incoming: { socket: { remoteAddress: "10.0.0.9" } } };
    const ask = (): Promise<Response> => Promise.resolve(slow.request(`${LOCAL}/api/nothing`, {}, env));
    for (let i = 0; i < 300; i++) expect((await ask()).status).toBe(404);
    const refused = await ask();
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"]);
    expect((await slow.request(`${LOCAL}/api/nothing`)).status).toBe(404);
    now += 1000;
    expect((await ask()).status).toBe(404);
  });
  test("a counter tells how long to wait, and forgets those who came long ago", () => {
    const count = rateCounter({ atOnce: 2, perSecond: 0.5 });
    expect([count("a", 0), count("a", 0), count("a", 0), count("b", 0), count("a", 2000), count("a", 2000)]).toEqual([0, 0, 2, 0, 0, 2]);
    for (let i = 0; i < 10_001; i++) count(`other ${i}`, 2000);
    expect(count("a", 2000)).toBe(0);
  });
});

describe("methods", () => {
  test("another than an address takes", async () => {
    const { status, headers } = await told("/api/entries", { method: "DELETE" });
    expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect(await told("/", { method: "POST" })).toMatchObject({ status: 405 });
  });
  test("options", async () => {
    const { status, headers } = await told(VERDICT, { method: "OPTIONS" });
    expect([status, headers.get("allow")]).toEqual([204, "POST, OPTIONS"]);
  });
});

test("an error that is none of ours tells nothing of itself, and is logged", async () => {
  const logged: unknown[] = [];
  const response = await bareServer({ log: (error) => logged.push(error) }).request(`${LOCAL}/api/entries`);
  expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining("the register is asked")]);
  expect(String(logged)).toContain("the register is asked");
});
