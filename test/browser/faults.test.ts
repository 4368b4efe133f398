import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeClean } from "./axe-clean.ts";
import { openWatched } from "./open-page.ts";
import { freshRegister, type Served } from "./fresh-register.ts";

// What a page must not do, done on purpose: a watch that sees nothing would make every test beside it worthless.
const FAULTS: readonly (readonly [what: string, script: string, said: RegExp])[] = [
  ["an error in the console", "console.error('planted')", /^console: planted/],
  ["an error that nobody caught", "setTimeout(() => { throw new Error('planted'); })", /^error: .*planted/],
  ["a promise that nobody caught", "void Promise.reject(new Error('planted'))", /^error: .*planted/],
  ["a request to another host", "void window.open('https://example.org/')", /^request to another host: https:\/\/example\.org\//],
  ["a request that the policy refuses", "void fetch('https://example.org/').catch(() => {})", /^console: .*Content Security Policy/],
  ["a picture that the policy refuses", "new Image().src = 'https://example.org/a.png'", /^console: .*Content Security Policy/],
  ["a script in the page", "document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }))", /^console: .*Content Security Policy/],
  ["a handler in the page", "document.body.setAttribute('onclick', '1'); document.body.click()", /^console: .*Content Security Policy/],
  ["code from a string", "setTimeout(() => eval('1'))", /^error: .*(unsafe-eval|Content Security Policy|evaluat)/],
  ["an answer that is none", "void fetch('/api/nothing')", /^console: Failed to load resource.*404/],
];
test.each(FAULTS)("%s is seen", async (_, script, said) => {
  const { page, faults } = await openWatched();
  await page.goto("/");
  await page.evaluate(script);
  await expect.poll(() => faults).toContainEqual(expect.stringMatching(said));
});
test("a page that does nothing wrong has no faults", async () => {
  const { page, faults } = await openWatched();
  await page.goto("/", { waitUntil: "networkidle" });
  expect(faults).toEqual([]);
});
test("axe sees a button without a name, in the theme that has it", async () => {
  const { page } = await openWatched();
  await page.goto("/", { waitUntil: "networkidle" });
  await page.evaluate(() => document.querySelector("main")!.append(document.createElement("button")));
  await expect(axeClean(page)).rejects.toThrow(/dark: button-name.*light: button-name/s);
});

describe("a register of one's own", () => {
  let served: Served;
  beforeAll(async () => void (served = await freshRegister()));
  afterAll(() => served.close());

  const entriesAt = async (page: { readonly evaluate: <T>(script: () => Promise<T>) => Promise<T> }): Promise<number> => page.evaluate(async () => ((await (await fetch("/api/entries")).json()) as { readonly rows: readonly unknown[] }).rows.length);
  test("has what the shared one has, and another address", async () => {
    const [shared, own] = [await openWatched(), await openWatched({ address: served.address })];
    await Promise.all([shared.page.goto("/"), own.page.goto("/")]);
    expect(new URL(own.page.url()).port).not.toBe(new URL(shared.page.url()).port);
    expect(await entriesAt(own.page)).toBe(await entriesAt(shared.page));
    expect(await entriesAt(own.page)).toBeGreaterThan(0);
  });
});
