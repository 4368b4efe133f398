import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type Store } from "#registry/index.ts";
import { redirect, serve, type Respond, type Site } from "../gather/net/site.ts";
import { run, start, type Ended } from "./run.ts";

const article = (n: number): string => `<!doctype html><html lang="en"><head><title>Peru sends ${n} nurses</title></head><body><article><h1>Peru sends ${n} nurses to Ghana</h1><p>ACCRA, 3 May 2021 (GNA). Peru sent ${n} nurses to Ghana on Monday, as the ministry of health said in a statement of the same day.</p><p>They will work in hospitals of the north for two years, and train midwives there.</p></article></body></html>`;
const PAGES = 6;

let folder: string;
let store: Store;
let site: Site;
let slow: (() => void) | null = null;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-watch-"));
  chmodSync(folder, 0o755);
  const pages: Record<string, Respond | string> = {};
  for (let n = 1; n <= PAGES; n++) pages[`/${n}`] = article(n);
  const first = pages["/3"] as string;
  // The third page comes when the test lets it.
  pages["/3"] = (_, response) => void (slow === null ? response.end(first) : slow());
  const item = (path: string): string => `<item><title>${path}</title><link>${path}</link></item>`;
  pages["/feed"] = (request, response) => void (request.headers["if-none-match"] === '"1"' ? response.writeHead(304).end() : response.writeHead(200, { ETag: '"1"' }).end(`<rss version="2.0"><channel><title>Gazette</title>${Object.keys(pages).filter((path) => /\d/.test(path)).map(item).join("")}</channel></rss>`));
  pages["/astray"] = redirect("http://169.254.169.254/latest/meta-data");
  site = await serve(pages);
  store = await openStore({ kind: "embedded", data: join(folder, "data"), env: {} });
});
afterAll(async () => {
  await store.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const words = (...more: readonly string[]): string[] => [...more, "--allow-host", site.host, "--pace", "0", "--data", join(folder, "data")];
const OPTIONS = { env: { RAPPORTEUR_BY: "Ana", DATABASE_URL: "", RAPPORTEUR_CONTACT: "desk@example.org" } };
const rapporteur = (...more: readonly string[]): Promise<Ended> => run(words(...more), { cwd: folder, ...OPTIONS });
const lines = (stdout: string): readonly Record<string, unknown>[] => stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);

describe("watch", () => {
  test("killed in the middle it goes on with the next: nothing is fetched twice, nothing is left out", async () => {
    const reached = new Promise<void>((resolve) => void (slow = resolve));
    const child = start(words("watch", `${site.origin}/feed`, "--json"), { cwd: folder, ...OPTIONS });
    await reached;
    const ended = new Promise((resolve) => void child.on("close", resolve));
    child.kill("SIGKILL");
    await ended;
    slow = null;
    expect(site.asked).toEqual(["/feed", "/1", "/2", "/3"]);
    const { code, stdout, stderr } = await rapporteur("watch", `${site.origin}/feed`, "--json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${site.origin}/feed: unchanged\n${site.origin}/feed: 4 to fetch\n` });
    expect(lines(stdout).map(({ kind, place }) => `${String(kind)} ${String(place).replace(site.origin, "")}`)).toEqual(["added /3", "added /4", "added /5", "added /6"]);
    expect(site.asked.slice(4)).toEqual(["/feed", "/3", "/4", "/5", "/6"]);
    expect(site.headers[0]).toMatchObject({ from: "desk@example.org" });
  });
  test("says what came of it, in a sentence; a list, what cannot be had, what waits", async () => {
    writeFileSync(join(folder, "feeds.txt"), `# ours\n${site.origin}/feed Gazette\n${site.origin}/none\n`);
    const { code, stdout, stderr } = await rapporteur("watch", "feeds.txt", "--width", "100");
    expect(code).toBe(1);
    expect(stdout).toBe("\n0 added · 1 asked again later · 1 feed asked, 1 unchanged\n");
    expect(stderr).toMatch(/\/none: the server does not give it \(404 Not Found\)\. Open it .* It is asked again after \d{4}-\d\d-\d\d \d\d:\d\d\.\n/);
    expect((await rapporteur("watch", "feeds.txt")).stderr).toContain("/none: left alone until");
    expect(lines((await run(["refused", "--json", "--data", join(folder, "data")], { ...OPTIONS })).stdout)).toMatchObject([{ total: 1, rows: [{ place: `${site.origin}/none`, code: "http-status" }] }]);
  });
  test("without a word it watches the register's outlets; there may be none", async () => {
    expect((await rapporteur("watch")).stderr).toBe("No outlet of the register has a feed. Name one, or: rapporteur outlet NAME --feed ADDRESS\n");
    await run(["outlet", "The Gazette", "--feed", `${site.origin}/feed`, "--data", join(folder, "data")], OPTIONS);
    expect((await rapporteur("watch")).stdout).toBe("\n0 added · 1 feed asked, 1 unchanged\n");
  });
  test("a file that names no feeds is an error", async () => {
    writeFileSync(join(folder, "text.txt"), "Words of a text.\n");
    expect((await rapporteur("watch", "text.txt")).stderr).toMatch(/^rapporteur: text\.txt: this names no pages/);
  });
});

test("original gives back what came, and the element that words stand in", async () => {
  const [added] = lines((await rapporteur("add", `${site.origin}/1`, "--json")).stdout);
  const id = String(added!["source"]);
  const data = ["--data", join(folder, "data")];
  expect((await run(["original", id, ...data], OPTIONS)).stdout).toBe(article(1));
  const [found] = lines((await run(["original", id, "--json", "--words", "80-120", ...data], OPTIONS)).stdout);
  expect(found).toMatchObject({ place: `${site.origin}/1`, format: "html", bytes: article(1).length, stretches: [{ path: expect.stringMatching(/p/) as unknown }] });
  expect((await run(["original", id, "--out", "1.html", ...data], { ...OPTIONS, cwd: folder })).code).toBe(0);
  expect(readFileSync(join(folder, "1.html"), "utf8")).toBe(article(1));
  expect((await run(["original", id, "--out", "1.html", ...data], { ...OPTIONS, cwd: folder })).stderr).toMatch(/1\.html: it cannot be written \(EEXIST\)/);
  expect((await run(["original", "sha256:none", ...data], OPTIONS)).stderr).toMatch(/no such source/);
  expect((await run(["original", id, "--words", "9-3", ...data], OPTIONS)).code).toBe(2);
});

describe("add, source and read", () => {
  test("take addresses; what leads astray is refused", async () => {
    const { code, stdout, stderr } = await rapporteur("add", `${site.origin}/1`, `${site.origin}/astray`, "--json");
    expect(code).toBe(1);
    expect(lines(stdout)).toMatchObject([{ place: `${site.origin}/1`, kind: "known" }]);
    expect(stderr).toMatch(/^rapporteur: http:\/\/169\.254\.169\.254\/latest\/meta-data: this address does not lead to the public internet/);
    const source = await run(["source", `${site.origin}/1`, "--json", "--allow-host", "127.0.0.1"]);
    expect(lines(source.stdout)).toMatchObject([{ place: `${site.origin}/1`, title: { value: "Peru sends 1 nurses" }, url: { value: `${site.origin}/1`, by: "where it was fetched" } }]);
    expect(lines((await run(["read", `${site.origin}/1`, "--json", "--allow-host", site.host])).stdout)).toMatchObject([{ source: { url: `${site.origin}/1` } }]);
  });
  test("no loopback without the switch; no switch that is no host", async () => {
    const { code, stderr } = await run(["source", `${site.origin}/1`]);
    expect([code, stderr]).toEqual([1, `rapporteur: ${site.origin}/1: this address does not lead to the public internet, so it is not fetched. Where you trust that host, name it with --allow-host; or save the page and read the file.\n`]);
    expect((await run(["source", "x", "--allow-host", "http://localhost/"])).code).toBe(2);
    expect((await run(["source", "x", "--pace", "-1"])).code).toBe(2);
  });
});
