import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "playwright-core";
import { findChromium } from "../scripts/browser/chromium.ts";
import { newFolder, rapporteurOn, serveRegister } from "../scripts/browser/register.ts";
import { ROOT } from "../scripts/docs/root.ts";

const WORDS = 1000;
const OPENINGS = 9;
const KEYS = 20;
const WEB = join(ROOT, "dist", "web");

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Kilobytes of script, compressed, that are fetched before the first page is drawn. */
function firstLoad(): number {
  const html = readFileSync(join(WEB, "index.html"), "utf8");
  const scripts = [...html.matchAll(/<(?:script src|link rel="modulepreload" href)="([^"]+\.js)"/g)].map(([, address]) => join(WEB, address!));
  return scripts.reduce((sum, script) => sum + gzipSync(readFileSync(script)).length, 0) / 1000;
}

/** A review of the week: articles of the corpus one after another, until there are words enough. */
function longArticle(): string {
  const corpus = join(ROOT, "corpus");
  const texts = readdirSync(corpus).sort().map((name) => join(corpus, name, "text.txt")).filter((path) => existsSync(path)).map((path) => readFileSync(path, "utf8")).filter((text) => / the /.test(text));
  let all = "The week in health cooperation\n";
  for (const text of texts) if (wordsIn(all) < WORDS) all += `\n${text}`;
  return all;
}

async function register(): Promise<Awaited<ReturnType<typeof serveRegister>>> {
  const folder = newFolder();
  writeFileSync(join(folder, "week.txt"), longArticle());
  const { code, stderr } = await rapporteurOn(folder)("add", "week.txt");
  if (code !== 0) throw new Error(stderr);
  return serveRegister(folder);
}

interface Room {
  readonly shown: number;
  readonly usable: number;
  readonly steps: number[];
}

// Runs in the page from its beginning: when the first draft stands there, and when a key first goes on to the next.
const WATCH = `
  window.room = { shown: 0, usable: 0, steps: [] };
  const draft = () => document.querySelector("article[aria-current=true] h3")?.closest("article").textContent;
  let first;
  const look = () => {
    const now = draft();
    if (now && !first) { first = now; room.shown = performance.now(); }
    if (first && now !== first) { room.usable = performance.now(); return; }
    if (first) document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "n", bubbles: true }));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener("keydown", (event) => {
    if (!event.isTrusted) return;
    const [before, began] = [draft(), event.timeStamp];
    const step = () => (draft() === before ? requestAnimationFrame(step) : room.steps.push(performance.now() - began));
    step();
  }, true);
`;

async function openRoom(browser: Browser, address: string): Promise<{ readonly page: Page; readonly room: Room }> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true })).newPage();
  await page.addInitScript(WATCH);
  await page.goto(address);
  await page.waitForFunction("room.usable > 0");
  return { page, room: await page.evaluate<Room>("room") };
}

async function step(page: Page): Promise<number> {
  const done = await page.evaluate<number>("room.steps.length");
  await page.keyboard.press(done % 2 === 0 ? "n" : "p");
  await page.waitForFunction(`room.steps.length > ${done}`);
  return page.evaluate<number>("room.steps.at(-1)");
}

async function measureRoom(): Promise<{ readonly shown: number; readonly usable: number; readonly key: number }> {
  const served = await register();
  const { rows } = (await (await fetch(`${served.address}/api/review`)).json()) as { readonly rows: readonly { readonly id: string }[] };
  const address = `${served.address}/review/${encodeURIComponent(rows[0]!.id)}`;
  const { path, args, env } = findChromium();
  const browser = await chromium.launch({ executablePath: path, args: [...args], env: { ...(process.env as Record<string, string>), ...env } });
  const rooms: Room[] = [];
  const keys: number[] = [];
  for (let i = 0; i < OPENINGS; i += 1) {
    const { page, room } = await openRoom(browser, address);
    rooms.push(room);
    if (i === OPENINGS - 1) for (let k = 0; k < KEYS; k += 1) keys.push(await step(page));
    await page.context().close();
  }
  await browser.close();
  await served.close();
  return { shown: median(rooms.map(({ shown }) => shown)), usable: median(rooms.map(({ usable }) => usable)), key: median(keys) };
}

/** What is fetched first, and how long the reading room takes until one can work in it. */
export async function web(): Promise<string[]> {
  const { shown, usable, key } = await measureRoom();
  return [
    "## Pages",
    "",
    `In Chromium on this machine, from a browser that has nothing of it yet; an article of ${wordsIn(longArticle())} words, opened ${OPENINGS} times, ${KEYS} keys; medians.`,
    "",
    "| | |",
    "| --- | ---: |",
    `| script fetched first, compressed | ${firstLoad().toFixed(0)} KB |`,
    `| reading room: first draft shown | ${shown.toFixed(0)} ms |`,
    `| reading room: a key goes on to the next draft | ${usable.toFixed(0)} ms |`,
    `| from a key to the next draft | ${key.toFixed(0)} ms |`,
  ];
}
