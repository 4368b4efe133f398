import { mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folder } from "../registry/stores.ts";
import { bareServer } from "./bare-server.ts";

const SCRIPT = "console.log(1);".repeat(200);
let root: string;
let server: ReturnType<typeof bareServer>;
beforeAll(() => {
  root = folder();
  mkdirSync(join(root, "pages/assets"), { recursive: true });
  mkdirSync(join(root, "weights"));
  writeFileSync(join(root, "secret.txt"), "secret");
  writeFileSync(join(root, "pages/index.html"), "<!doctype html><title>Rapporteur</title>");
  writeFileSync(join(root, "pages/assets/main-AAAAAAAA.js"), SCRIPT);
  writeFileSync(join(root, "pages/assets/icon.svg"), "<svg/>");
  writeFileSync(join(root, "pages/assets/face-AAAAAAAA.woff2"), "packed already");
  writeFileSync(join(root, "weights/en.bin"), "weights");
  server = bareServer({ folders: { pages: join(root, "pages"), weights: join(root, "weights") } });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => Promise.resolve(server.request(`http://localhost:7373${path}`, { headers }));
const MAIN = "/assets/main-AAAAAAAA.js";

describe("files of the pages", () => {
  test.each([["/", "text/html; charset=utf-8"], ["/register?text=a", "text/html; charset=utf-8"], ["/entries/x/y", "text/html; charset=utf-8"], [MAIN, "text/javascript; charset=utf-8"], ["/assets/icon.svg", "image/svg+xml"], ["/assets/face-AAAAAAAA.woff2", "font/woff2"], ["/weights/en.bin", "application/octet-stream"]])("%s is %s", async (path, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
  });
  test.each(["/assets/none.js", "/assets/", "/weights/none.bin", "/assets/../index.html/x", "/assets/a/b.js", "/assets/..%2f..%2fsecret.txt", "/weights/..%2fsecret.txt", "/assets/%2e%2e/%2e%2e/secret.txt", "/weights/..", "/assets/main-AAAAAAAA.js%00"])("%s is none", async (path) => {
    const response = await get(path);
    expect(await response.text()).not.toContain("secret");
    if (response.status === 200) expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    else expect(response.status).toBe(404);
  });
  test("what has its content in its name is kept for ever, the others are asked for again", async () => {
    const kept = async (path: string) => (await get(path)).headers.get("cache-control");
    expect([await kept(MAIN), await kept("/"), await kept("/assets/icon.svg"), await kept("/weights/en.bin")]).toEqual(["public, max-age=31536000, immutable", "no-cache", "no-cache", "no-cache"]);
  });
  test("are packed as the browser takes them", async () => {
    const packed = async (accepted: string): Promise<readonly [string | null, Buffer]> => {
      const response = await get(MAIN, { "accept-encoding": accepted });
      return [response.headers.get("content-encoding"), Buffer.from(await response.arrayBuffer())];
    };
    const [br, gzip, none] = [await packed("gzip, deflate, br"), await packed("gzip"), await packed("")];
    expect([br[0], gzip[0], none[0]]).toEqual(["br", "gzip", null]);
    expect([brotliDecompressSync(br[1]).toString(), gunzipSync(gzip[1]).toString(), none[1].toString()]).toEqual([SCRIPT, SCRIPT, SCRIPT]);
    expect((await get("/assets/face-AAAAAAAA.woff2", { "accept-encoding": "br" })).headers.get("content-encoding")).toBe(null);
  });
  test("are not sent again to who has them, until they change", async () => {
    const etag = (await get("/")).headers.get("etag")!;
    expect((await get("/", { "if-none-match": etag })).status).toBe(304);
    writeFileSync(join(root, "pages/index.html"), "<!doctype html><title>Another</title>");
    utimesSync(join(root, "pages/index.html"), new Date(), new Date(Date.now() + 5000));
    const changed = await get("/", { "if-none-match": etag });
    expect([changed.status, await changed.text()]).toEqual([200, expect.stringContaining("Another")]);
  });
  test("only the head", async () => {
    const response = await server.request(`http://localhost:7373${MAIN}`, { method: "HEAD" });
    expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([200, "", "text/javascript; charset=utf-8"]);
  });
  test("that were not built", async () => {
    const response = await bareServer({ folders: { pages: join(root, "nowhere"), weights: root } }).request("http://localhost/");
    expect([response.status, await response.text()]).toEqual([500, "The pages are not built: npm run build"]);
  });
});
