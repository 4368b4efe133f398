import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeClean } from "./axe-clean.ts";
import { openPage } from "./open-page.ts";
import { freshRegister, type Served } from "./fresh-register.ts";

interface Deal { readonly from: string; readonly to: string; readonly year: number }

// Each telling is of another deal: what an entry knows already would join it by itself.
const telling = ({ from, to, year }: Deal): string => `${to} and ${from} sign health memorandum

3 May ${year}. ${to} and ${from} signed a memorandum of understanding on health. ${from} will send 12 nurses to ${to} in June ${year}, the government of ${from} said.

${from} donated 40,000 doses of vaccine against yellow fever to ${to} in March ${year}. ${to} asked ${from} for scholarships for 20 students of medicine. In all 15 doctors went. A field hospital of tents was lent for some weeks.
`;

let served: Served;
beforeAll(async () => void (served = await freshRegister("empty")));
afterAll(() => served.close());

/** Pastes a text and waits for its reading room. */
async function paste(page: Page, deal: Deal): Promise<void> {
  await page.goto("/add");
  await page.getByLabel("Paste a text").fill(telling(deal));
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("article").waitFor();
}
const open = (page: Page): Promise<number> => page.getByRole("heading", { level: 2, name: /^Draft/ }).innerText().then((words) => Number(/(\d+) open/.exec(words)![1]));
const atHand = (page: Page): Promise<string> => page.getByRole("article").innerText();

/** Presses a key and waits until it has been acknowledged. */
async function decide(page: Page, key: string, name: RegExp): Promise<void> {
  const answered = page.waitForResponse((response) => name.test(response.url()));
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
    await paste(page, { from: "Peru", to: "Ghana", year: 2021 });
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
    await paste(page, { from: "Cuba", to: "Kenya", year: 2019 });
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
    await paste(page, { from: "Chile", to: "Nepal", year: 2018 });
    const before = await open(page);
    await decide(page, "Shift+A", /\/drafts\/accept$/);
    expect(await open(page)).toBeLessThan(before);
    await decide(page, "z", /\/undo$/);
    await expect.poll(() => open(page)).toBe(before);
  });
});

describe("what the server does not take", () => {
  test("is not decided: the draft stays, it is said, and the next try counts", async () => {
    const page = await openPage({ address: served.address, expected: /503/ });
    await paste(page, { from: "Italy", to: "Oman", year: 2014 });
    const [before, first] = [await open(page), await atHand(page)];
    const problem = { type: "urn:rapporteur:error:disk-full", title: "the disk is full", status: 503, detail: "The disk is full.", code: "disk-full", remedy: "Make room." };
    await page.route(VERDICT, (route) => route.fulfill({ status: 503, contentType: "application/problem+json", json: problem }));
    await page.keyboard.press("a");
    await expect.poll(() => page.getByText("The disk is full.").isVisible()).toBe(true);
    expect([await open(page), await atHand(page)]).toEqual([before, first]);
    await page.unroute(VERDICT);
    await decide(page, "a", VERDICT);
    expect(await open(page)).toBeLessThan(before);
  });
  test("what is pressed before the answer has come is not meant for the next draft", async () => {
    const page = await openPage({ address: served.address });
    await paste(page, { from: "Norway", to: "Chad", year: 2010 });
    const before = await open(page);
    let asked = 0;
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(VERDICT, async (route) => {
      asked++;
      await held;
      await route.continue();
    });
    await page.keyboard.press("x");
    await page.locator("article[aria-busy=true]").waitFor();
    await page.keyboard.press("x");
    expect(await open(page)).toBe(before);
    release();
    await page.locator("article[aria-busy=true]").waitFor({ state: "detached" });
    expect([asked, await open(page)]).toEqual([1, before - 1]);
  });
});

describe("by the words of the text", () => {
  test("a field takes the words that are marked, as value and as quote", async () => {
    const page = await openPage({ address: served.address });
    await paste(page, { from: "Brazil", to: "Mali", year: 2017 });
    const withFigure = page.getByRole("article").filter({ hasText: "12 nurses" });
    for (let left = 10; left > 0 && !(await withFigure.isVisible()); left--) await page.keyboard.press("n");
    await page.keyboard.press("e");
    await page.getByLabel("Figure", { exact: true }).click();
    await choose(page, "15 doctors");
    await expect.poll(() => page.getByLabel("Figure", { exact: true }).inputValue()).toBe("15 doctors");
    const answered = page.waitForResponse((response) => VERDICT.test(response.url()));
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
    await paste(page, { from: "India", to: "Samoa", year: 2016 });
    await choose(page, "A field hospital of tents was lent");
    await page.getByRole("button", { name: /^Activity/ }).click();
    await page.getByLabel("What kind of activity").selectOption("supply");
    await page.getByLabel("How far it has come").selectOption("completed");
    await page.getByRole("button", { name: "Make a draft" }).click();
    await expect.poll(() => atHand(page)).toMatch(/^Supply · completed\s*made by hand/);
    const before = await open(page);
    await decide(page, "z", /\/undo$/);
    await expect.poll(() => page.getByText("The draft that you made is withdrawn.").isVisible()).toBe(true);
    expect([await open(page), await page.getByText("made by hand").count()]).toEqual([before - 1, 0]);
  });

  test("words that begin and end inside of marks are exactly those, and none of a field that is opened afterwards", async () => {
    const page = await openPage({ address: served.address });
    await paste(page, { from: "Qatar", to: "Peru", year: 2009 });
    await choose(page, "nurses to Pe");
    const bar = page.getByRole("region", { name: "Make of this:" });
    await expect.poll(() => bar.locator("q").innerText()).toContain("nurses to Pe");
    await page.keyboard.press("n");
    expect(await bar.locator("q").innerText()).toMatch(/^\W*nurses to Pe\W*$/);
    await page.keyboard.press("e");
    const words = page.getByLabel("Its words in the text").first();
    const before = await words.inputValue();
    await page.getByRole("button", { name: "Leave as it was" }).focus();
    expect([before.includes("nurses to Pe "), await words.inputValue()]).toEqual([false, before]);
  });
  test("marked words go into the draft at hand as one more value", async () => {
    const page = await openPage({ address: served.address });
    await paste(page, { from: "Spain", to: "Togo", year: 2015 });
    const before = await atHand(page);
    await choose(page, "June 2015");
    await page.getByRole("button", { name: "Due", exact: true }).click();
    await expect.poll(() => page.getByLabel("Due", { exact: true }).inputValue()).toBe("2015-06");
    await page.keyboard.press("Escape");
    await expect.poll(() => atHand(page)).toBe(before);
  });
});

describe("by the words of the text, by keyboard alone", () => {
  const heldWords = (page: Page): Promise<string> => page.locator("p[role=status]").first().innerText();
  /** Presses a key as often as it takes until the cursor holds these words. */
  async function moveTo(page: Page, key: string, words: string): Promise<void> {
    for (let left = 80; left > 0 && (await heldWords(page)) !== words; left--) await page.keyboard.press(key);
    expect(await heldWords(page)).toBe(words);
  }
  const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");

  test("a field takes the words under the cursor, and keeps the focus", async () => {
    const page = await openPage({ address: served.address });
    await paste(page, { from: "Poland", to: "Niger", year: 2008 });
    const withFigure = page.getByRole("article").filter({ hasText: "12 nurses" });
    for (let left = 10; left > 0 && !(await withFigure.isVisible()); left--) await page.keyboard.press("n");
    await page.keyboard.press("e");
    const figure = page.getByLabel("Figure", { exact: true });
    const isFocused = (): Promise<boolean> => figure.evaluate((field) => field === document.activeElement);
    for (let left = 40; left > 0 && !(await isFocused()); left--) await page.keyboard.press("Tab");
    await page.keyboard.press("F2");
    await moveTo(page, "ArrowRight", "15");
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => heldWords(page)).toBe("15 doctors");
    await axeClean(page);
    await page.keyboard.press("Enter");
    expect([await figure.inputValue(), await isFocused(), await heldWords(page)]).toEqual(["15 doctors", true, ""]);
    const answered = page.waitForResponse((response) => VERDICT.test(response.url()));
    await page.keyboard.press("Enter");
    const { entry } = (await (await answered).json()) as { readonly entry: string };
    const told = await served.rapporteur("show", entry, "--json");
    const { claims } = (JSON.parse(told.stdout) as Shown).entry;
    expect(claims.filter(({ property, rank }) => property === "figure" && rank === "normal").map(({ value, quote }) => [value, quote.exact])).toEqual([[{ value: 15, unit: "doctor" }, "15 doctors"]]);
  });

  test("words that the reader passed over become a draft, its quote those words", async () => {
    const page = await openPage({ address: served.address });
    await paste(page, { from: "Serbia", to: "Tonga", year: 2007 });
    await page.keyboard.press("m");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowDown");
    await moveTo(page, "ArrowDown", "A");
    await moveTo(page, "Shift+ArrowRight", "A field hospital of tents was lent");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toMatch(/^Activity/);
    await page.keyboard.press("Enter");
    const kind = page.getByLabel("What kind of activity");
    await kind.waitFor();
    const toField = async (name: string): Promise<void> => {
      for (let left = 10; left > 0 && !(await page.getByLabel(name).evaluate((field) => field === document.activeElement)); left--) await page.keyboard.press("Tab");
    };
    await toField("What kind of activity");
    await page.keyboard.type("Supply");
    await toField("How far it has come");
    await page.keyboard.type("Completed");
    const making = page.waitForResponse((response) => /\/drafts$/.test(response.url()));
    for (let left = 10; left > 0 && (await focused(page)) !== "Make a draft"; left--) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect((await making).ok()).toBe(true);
    await expect.poll(() => atHand(page)).toMatch(/^Supply · completed\s*made by hand/);
    const answered = page.waitForResponse((response) => VERDICT.test(response.url()));
    await page.keyboard.press("a");
    const { entry } = (await (await answered).json()) as { readonly entry: string };
    const told = await served.rapporteur("show", entry, "--json");
    expect((JSON.parse(told.stdout) as Shown).entry.claims.map(({ quote }) => quote.exact)).toContain("A field hospital of tents was lent");
  });

  test("Escape ends it and leaves all as it was; another key ends it and does what it does", async () => {
    const page = await openPage({ address: served.address });
    await paste(page, { from: "Angola", to: "Haiti", year: 2006 });
    const first = await atHand(page);
    await page.getByRole("button", { name: "Mark words" }).click();
    await page.keyboard.press("ArrowRight");
    expect([await atHand(page), (await heldWords(page)).length > 0]).toEqual([first, true]);
    await page.keyboard.press("Escape");
    expect([await heldWords(page), await page.getByRole("region", { name: "Make of this:" }).count()]).toEqual(["", 0]);
    await page.keyboard.press("m");
    await page.keyboard.press("n");
    await expect.poll(() => atHand(page)).not.toBe(first);
    expect(await heldWords(page)).toBe("");
  });
});

describe("what it looks like", () => {
  let filled: Served;
  beforeAll(async () => void (filled = await freshRegister()));
  afterAll(() => filled.close());

  /** Goes to the next draft that looks like an entry, and gives that entry's id. */
  async function toLikeness(page: Page): Promise<string> {
    const like = page.getByRole("region", { name: "Looks like" });
    for (let left = 20; left > 0 && !(await like.isVisible()); left--) await page.keyboard.press("n");
    return (await like.getByRole("link").getAttribute("href"))!.replace(/^\/\w+\//, "");
  }
  async function answered(page: Page, key: string): Promise<string> {
    const answer = page.waitForResponse((response) => VERDICT.test(response.url()));
    await page.keyboard.press(key);
    return ((await (await answer).json()) as { readonly entry: string }).entry;
  }
  test("is joined, or kept apart for good", async () => {
    const page = await openPage({ address: filled.address });
    await page.goto("/review");
    await page.getByRole("link", { name: /Rwanda inaugurates/ }).click();
    await page.getByRole("article").waitFor();
    const first = await toLikeness(page);
    expect(await answered(page, "j")).toBe(first);
    await page.locator("article[aria-busy=true]").waitFor({ state: "detached" });
    const second = await toLikeness(page);
    const made = await answered(page, "k");
    expect(made).not.toBe(second);
    const told = await filled.rapporteur("show", made, "--json");
    expect((JSON.parse(told.stdout) as { readonly entry: { readonly apartFrom: readonly string[] } }).entry.apartFrom).toEqual([second]);
  });
});

describe("everybody", () => {
  test.each([1280, 360])("axe finds nothing at %i px", async (width) => {
    const page = await openPage({ width, address: served.address });
    await page.goto("/add");
    await page.getByLabel("Paste a text").waitFor();
    await axeClean(page);
    await paste(page, { from: "Japan", to: "Fiji", year: width === 360 ? 2012 : 2013 });
    await axeClean(page);
    await page.getByRole("button", { name: /Edit$/ }).click();
    await axeClean(page);
    await page.goto("/review");
    await page.getByRole("listitem").first().waitFor();
    await axeClean(page);
  });
  test("on a phone the draft is a sheet over the text, with its words in sight", async () => {
    const page = await openPage({ width: 360, address: served.address });
    await paste(page, { from: "Egypt", to: "Malta", year: 2011 });
    await page.getByRole("button", { name: "Next draft" }).click();
    await page.locator("mark[data-lit][data-kind=activity]").first().waitFor();
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
