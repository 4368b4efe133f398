import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeClean } from "./axe-clean.ts";
import { openPage } from "./open-page.ts";
import { freshRegister, type Served } from "./register.ts";

const TEXT = `Ghana and Peru sign health memorandum

ACCRA, 3 May 2021. Ghana and Peru signed a memorandum of understanding on health in Accra. Peru will send 12 nurses to Ghana in June 2021, said Ana Torres, ambassador of Peru.

Peru donated 40,000 doses of vaccine against yellow fever to Ghana in March 2021. Ghana asked Peru for scholarships for 20 students of medicine.
`;

let served: Served;
beforeAll(async () => void (served = await freshRegister("empty")));
afterAll(() => served.close());

/** Pastes a text of its own (the same words would be known) and waits for its reading room. */
async function paste(page: Page, more: string): Promise<void> {
  await page.goto("/add");
  await page.getByLabel("Paste a text").fill(`${TEXT}\n${more}\n`);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("article").waitFor();
}
const open = (page: Page): Promise<number> => page.getByRole("heading", { level: 2, name: /^Draft/ }).innerText().then((words) => Number(/(\d+) open/.exec(words)![1]));
const atHand = (page: Page): Promise<string> => page.getByRole("article").innerText();

/** Presses a key and waits until it has been acknowledged. */
async function decide(page: Page, key: string, name: RegExp): Promise<void> {
  const answered = page.waitForResponse(({ url, request }) => request().method() === "POST" && name.test(url()));
  await page.keyboard.press(key);
  expect((await answered).ok()).toBe(true);
  await page.locator("article[aria-busy=true]").waitFor({ state: "detached" });
}
const VERDICT = /\/verdict$/;

/** Chooses words of the text as somebody does with a mouse. */
const choose = (page: Page, words: string) => page.evaluate((wanted) => {
  const texts = document.createTreeWalker(document.querySelector("[data-start]")!.closest("ol")!, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Node; readonly from: number }[] = [];
  let all = "";
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    nodes.push({ node, from: all.length });
    all += node.textContent;
  }
  const placeOf = (offset: number): readonly [Node, number] => {
    const { node, from } = nodes.findLast((one) => one.from <= offset)!;
    return [node, offset - from];
  };
  const start = all.indexOf(wanted);
  document.getSelection()!.setBaseAndExtent(...placeOf(start), ...placeOf(start + wanted.length));
}, words);

interface Shown { readonly entry: { readonly claims: readonly { readonly property: string; readonly value: unknown; readonly rank: string; readonly quote: { readonly exact: string } }[] } }

describe("a text becomes entries", () => {
  test("pasted, decided by keyboard alone, and in the register", async () => {
    const page = await openPage({ address: served.address });
    await paste(page, "First telling.");
    const drafts = await open(page);
    expect(drafts).toBeGreaterThan(2);
    for (let left = drafts; left > 0; left = await open(page)) await decide(page, "a", VERDICT);
    await expect.poll(() => page.getByText("Every draft of this text is decided.").isVisible()).toBe(true);
    const { rows } = (await (await page.request.get("/api/entries?country=PE")).json()) as { readonly rows: readonly { readonly type: string }[] };
    expect(rows.map(({ type }) => type)).toEqual(expect.arrayContaining(["agreement", "deployment", "supply"]));
    await page.goto("/review");
    await expect.poll(() => page.getByText("Nothing waits to be decided.").isVisible()).toBe(true);
  });

  test("rejected and unsure, each undone in turn; the keys can be shown", async () => {
    const page = await openPage({ address: served.address });
    await paste(page, "Second telling, of other months.");
    const [before, first] = [await open(page), await atHand(page)];
    await decide(page, "x", VERDICT);
    const second = await atHand(page);
    await decide(page, "u", VERDICT);
    expect(await open(page)).toBe(before - 2);
    await decide(page, "z", /\/undo$/);
    await expect.poll(() => atHand(page)).toBe(second);
    await decide(page, "z", /\/undo$/);
    await expect.poll(() => atHand(page)).toBe(first);
    expect(await open(page)).toBe(before);
    await page.keyboard.press("?");
    await expect.poll(() => page.getByRole("dialog", { name: "Keys" }).isVisible()).toBe(true);
    await page.keyboard.press("x");
    await page.keyboard.press("Escape");
    expect(await open(page)).toBe(before);
  });

  test("what is visible is accepted at once, and undone at once", async () => {
    const page = await openPage({ address: served.address });
    await paste(page, "Third telling, of other years.");
    const before = await open(page);
    await decide(page, "Shift+A", /\/drafts\/accept$/);
    expect(await open(page)).toBeLessThan(before);
    await decide(page, "z", /\/undo$/);
    await expect.poll(() => open(page)).toBe(before);
  });

  test("what looks like an entry is joined with it, or kept apart", async () => {
    const page = await openPage({ address: served.address });
    await paste(page, "Fourth telling, as another paper has it.");
    const like = page.getByRole("button", { name: /Join these two/ });
    for (let left = 10; left > 0 && !(await like.isVisible()); left--) await page.keyboard.press("n");
    const target = await page.getByRole("region", { name: /Looks like|This is/ }).getByRole("link").getAttribute("href");
    const answered = page.waitForResponse(({ url }) => VERDICT.test(url()));
    await page.keyboard.press("j");
    expect(target).toBe(`/entry/${((await (await answered).json()) as { readonly entry: string }).entry}`);
    await page.locator("article[aria-busy=true]").waitFor({ state: "detached" });
    for (let left = 10; left > 0 && !(await like.isVisible()); left--) await page.keyboard.press("n");
    const other = await page.getByRole("region", { name: /Looks like|This is/ }).getByRole("link").getAttribute("href");
    const kept = page.waitForResponse(({ url }) => VERDICT.test(url()));
    await page.keyboard.press("k");
    expect(other).not.toBe(`/entry/${((await (await kept).json()) as { readonly entry: string }).entry}`);
  });
});

describe("by the words of the text", () => {
  test("a field takes the words that are marked, as value and as quote", async () => {
    const page = await openPage({ address: served.address });
    await paste(page, "Fifth telling: in all 15 doctors and nurses went.");
    const withFigure = page.getByRole("article").filter({ hasText: "12 nurses" });
    for (let left = 10; left > 0 && !(await withFigure.isVisible()); left--) await page.keyboard.press("n");
    await page.keyboard.press("e");
    await page.getByLabel("Figure", { exact: true }).click();
    await choose(page, "15 doctors");
    await expect.poll(() => page.getByLabel("Figure", { exact: true }).inputValue()).toBe("15 doctors");
    const answered = page.waitForResponse(({ url }) => VERDICT.test(url()));
    await page.getByRole("button", { name: "Accept as edited" }).click();
    const { entry } = (await (await answered).json()) as { readonly entry: string };
    const told = await served.rapporteur("show", entry, "--json");
    const { claims } = (JSON.parse(told.stdout) as Shown).entry;
    expect(claims.filter(({ property }) => property === "figure").map(({ value, rank, quote }) => [value, rank, quote.exact])).toEqual([
      [{ value: 12, unit: "nurse" }, "deprecated", "12 nurses"], [{ value: 15, unit: "doctor" }, "normal", "15 doctors"],
    ]);
  });

  test("words that the reader passed over become a draft of their own", async () => {
    const page = await openPage({ address: served.address });
    await paste(page, "Sixth telling. A field hospital of Tamale was lent for some weeks.");
    await choose(page, "A field hospital of Tamale was lent");
    await page.getByRole("button", { name: /^Activity/ }).click();
    await page.getByLabel("What kind of activity").selectOption("supply");
    await page.getByLabel("How far it has come").selectOption("completed");
    await page.getByRole("button", { name: "Make a draft" }).click();
    await expect.poll(() => atHand(page)).toMatch(/^Supply · completed\s*made by hand/);
    await choose(page, "Tamale");
    await page.getByRole("button", { name: "Place", exact: true }).first().click();
    await expect.poll(async () => /made by hand/.test(await atHand(page)) && /Tamale/.test(await atHand(page))).toBe(true);
  });
});

describe("everybody", () => {
  test.each([1280, 360])("axe finds nothing at %i px", async (width) => {
    const page = await openPage({ width, address: served.address });
    await page.goto("/add");
    await axeClean(page);
    await paste(page, `Telling for a screen of ${width} pixels.`);
    await axeClean(page);
    await page.getByRole("button", { name: /Edit$/ }).click();
    await axeClean(page);
    await page.goto("/review");
    await page.getByRole("listitem").first().waitFor();
    await axeClean(page);
  });
  test("on a phone the draft is a sheet over the text, with its words in sight", async () => {
    const page = await openPage({ width: 360, address: served.address });
    await paste(page, "Telling for a small screen.");
    await page.getByRole("button", { name: "Next draft" }).click();
    const words = await page.locator("mark[data-lit][data-kind=activity]").first().boundingBox();
    const sheet = await page.getByRole("region", { name: "Drafts" }).boundingBox();
    expect(words!.y).toBeGreaterThan(0);
    expect(words!.y + words!.height).toBeLessThanOrEqual(sheet!.y);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const accept = await page.getByRole("button", { name: /Accept/ }).first().boundingBox();
    expect(accept!.y + accept!.height).toBeLessThanOrEqual(740);
  });
  test("in Spanish", async () => {
    const page = await openPage({ locale: "es-ES", address: served.address });
    await page.goto("/review");
    await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toBe("Revisar");
  });
});
