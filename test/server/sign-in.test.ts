import { describe, expect, test } from "vitest";
import { bareServer } from "./bare-server.ts";

const BASE = "http://desk.example";
const TOKEN = "correct horse battery staple";
let now = Date.parse("2026-11-21");
const server = bareServer({ token: TOKEN, host: "0.0.0.0", now: () => now });
const ask = (path: string, init: RequestInit = {}, to = server): Promise<Response> => Promise.resolve(to.request(BASE + path, init));
const enter = (token: string, { to = "/", from = BASE, client = "10.0.0.1" } = {}): Promise<Response> =>
  Promise.resolve(server.request(`${BASE}/sign-in?to=${encodeURIComponent(to)}`, { method: "POST", body: new URLSearchParams({ token }).toString(), headers: { "content-type": "application/x-www-form-urlencoded", "content-length": "60", origin: from } }, { incoming: { socket: { remoteAddress: client } } }));
const cookieOf = (response: Response): string => response.headers.get("set-cookie")!.split(";")[0]!;
const statusWith = async (headers: Readonly<Record<string, string>>): Promise<number> => (await ask("/api/nothing", { headers })).status;

describe("a program", () => {
  test.each([`Bearer ${encodeURIComponent("x")}`, "Bearer ", "Basic abc", ""])("with %j is refused", async (authorization) => {
    const response = await ask("/api/nothing", { headers: { authorization } });
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="rapporteur"']);
    expect(await response.json()).toMatchObject({ code: "no-token" });
  });
  test("with the token passes", async () => {
    expect(await statusWith({ authorization: `Bearer ${TOKEN}` })).toBe(404);
    expect(await statusWith({ authorization: `bearer  ${TOKEN}` })).toBe(404);
    expect(await statusWith({ authorization: `Bearer ${TOKEN}x` })).toBe(401);
  });
});

describe("a person", () => {
  test("is shown where to sign in, and nothing else", async () => {
    const response = await ask("/register?text=a%26b", { headers: { accept: "text/html" } });
    expect([response.status, response.headers.get("location")]).toEqual([303, `/sign-in?to=${encodeURIComponent("/register?text=a%26b")}`]);
    expect((await ask("/assets/main.js")).status).toBe(401);
    const page = await ask("/sign-in?to=/register");
    expect([page.status, page.headers.get("content-security-policy")]).toEqual([200, expect.stringContaining("form-action 'self'")]);
    expect(await page.text()).toContain('type="password"');
    expect((await ask("/sign-in/page.css")).headers.get("content-type")).toBe("text/css; charset=utf-8");
  });
  test("in the language that was chosen there, else in the browser's", async () => {
    const titles = await Promise.all([["/sign-in", "es-PE,en;q=0.5"], ["/sign-in", "pt-BR,es;q=0.8,en;q=0.5"], ["/sign-in?language=en", "es"], ["/sign-in", "fr"]].map(async ([path, language]) => /<h1>(.*?)<\/h1>/.exec(await (await ask(path!, { headers: { "accept-language": language! } })).text())![1]));
    expect(titles).toEqual(["Entrar", "Entrar", "Sign in", "Sign in"]);
  });
  test("in Spanish", async () => expect(await (await ask("/sign-in", { headers: { "accept-language": "es-PE,en;q=0.5" } })).text()).toContain("Clave de acceso"));
  test("signs in and out", async () => {
    const response = await enter(TOKEN, { to: "/pairs?a=CU" });
    expect([response.status, response.headers.get("location")]).toEqual([303, "/pairs?a=CU"]);
    expect(response.headers.get("set-cookie")).toMatch(/^rapporteur=\d+\.[\w-]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(response.headers.get("set-cookie")).not.toContain(TOKEN);
    expect(await statusWith({ cookie: cookieOf(response) })).toBe(404);
    const out = await ask("/sign-out", { method: "POST", headers: { origin: BASE } });
    expect(out.headers.get("set-cookie")).toMatch(/^rapporteur=; Max-Age=0/);
    expect(await (await ask(out.headers.get("location")!)).text()).toContain("You are signed out.");
  });
  test("does not with a wrong one", async () => {
    const response = await enter("wrong");
    expect([response.status, response.headers.get("set-cookie")]).toEqual([401, null]);
    expect(await response.text()).toContain('role="alert"');
  });
  test("is let in by no cookie that somebody made up, nor by an old one", async () => {
    const cookie = cookieOf(await enter(TOKEN));
    const [until, sealed] = cookie.split("=")[1]!.split(".");
    for (const forged of [`${Number(until) + 1}.${sealed}`, `${until}.`, `.${sealed}`, "", "x.y", `${until}.${sealed}x`]) expect(await statusWith({ cookie: `rapporteur=${forged}` })).toBe(401);
    now += 31 * 24 * 3600 * 1000;
    expect(await statusWith({ cookie })).toBe(401);
  });
  test.each(["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/a\r\nx: y"])("is not sent on to %j", async (to) => {
    expect((await enter(TOKEN, { to })).headers.get("location")).toBe("/");
  });
  test("nor does what is in the address become markup", async () => {
    const text = await (await ask(`/sign-in?to=${encodeURIComponent('/"><script>alert(1)</script>')}`)).text();
    expect(text).not.toContain("<script");
  });
  test("cannot be signed in by another site", async () => expect((await enter(TOKEN, { from: "https://evil.example" })).status).toBe(403));
  test("cannot try for ever", async () => {
    const client = "10.0.0.66";
    for (let i = 0; i < 10; i++) expect((await enter("guess", { client })).status).toBe(401);
    expect((await enter(TOKEN, { client })).status).toBe(429);
    expect((await enter(TOKEN, { client: "10.0.0.67" })).status).toBe(303);
  });
});

describe("behind a proxy", () => {
  const behind = bareServer({ token: TOKEN, proxies: ["127.0.0.1", "10.0.0.9"], now: () => now });
  const through = (headers: Readonly<Record<string, string>>, { by = "127.0.0.1", token = TOKEN } = {}): Promise<Response> =>
    Promise.resolve(behind.request(`${BASE}/sign-in`, { method: "POST", body: new URLSearchParams({ token }).toString(), headers: { "content-type": "application/x-www-form-urlencoded", "content-length": "60", origin: BASE, ...headers } }, { incoming: { socket: { remoteAddress: by } } }));
  const isSecure = async (...asked: Parameters<typeof through>): Promise<boolean> => (await through(...asked)).headers.get("set-cookie")!.includes("; Secure");
  test("that is trusted and says TLS, the cookie goes by TLS alone", async () => {
    expect(await isSecure({ "x-forwarded-proto": "https" })).toBe(true);
    expect(await isSecure({ "x-forwarded-proto": "https" }, { by: "::ffff:127.0.0.1" })).toBe(true);
    expect(await isSecure({ "x-forwarded-proto": "http" })).toBe(false);
    expect(await isSecure({ "x-forwarded-proto": "https, http" })).toBe(false);
  });
  test("nobody else is believed", async () => expect(await isSecure({ "x-forwarded-proto": "https" }, { by: "10.0.0.8" })).toBe(false));
  test("tries are counted for who asks, whoever else is behind it", async () => {
    const guess = (of: string): Promise<Response> => through({ "x-forwarded-for": of }, { token: "guess" });
    for (let i = 0; i < 10; i++) await guess("198.51.100.7, 203.0.113.5, 10.0.0.9");
    expect([(await guess("1.2.3.4, 203.0.113.5")).status, (await guess("203.0.113.6")).status]).toEqual([429, 401]);
  });
  test("by TLS to here the cookie is secure too", async () => {
    const response = await server.request("https://desk.example/sign-in", { method: "POST", body: new URLSearchParams({ token: TOKEN }).toString(), headers: { "content-type": "application/x-www-form-urlencoded", "content-length": "60", origin: "https://desk.example" } }, { incoming: { socket: { remoteAddress: "10.0.0.44" } } });
    expect(response.headers.get("set-cookie")).toMatch(/; Secure; SameSite=Strict$/);
  });
});

test("another name than the bound one is fine behind a token", async () => expect(await statusWith({ host: "register.example", authorization: "Bearer x" })).toBe(401));
