import { describe, expect, test } from "vitest";
import { axeClean } from "./axe-clean.ts";
import { openPage } from "./open-page.ts";
import { request } from "./request.ts";
import { openSettled } from "./settled.ts";

const title = (page: Awaited<ReturnType<typeof openPage>>): Promise<string> => page.getByRole("heading", { level: 1 }).first().innerText();

describe("the register", () => {
  test("a facet narrows it down, the words on top say so and can be taken away; the address is the state", async () => {
    const page = await openPage();
    await openSettled(page, "/register");
    const all = await page.getByRole("grid").getAttribute("aria-rowcount");
    await page.getByRole("navigation", { name: "Narrow down" }).getByRole("link", { name: /^Supply \d/ }).click();
    await page.getByRole("link", { name: "Remove Supply" }).waitFor();
    expect(new URL(page.url()).searchParams.get("type")).toBe('["supply"]');
    await expect.poll(() => page.getByRole("grid").getAttribute("aria-rowcount")).not.toBe(all);
    await page.reload();
    await page.getByRole("link", { name: "Remove Supply" }).click();
    await expect.poll(() => page.getByRole("grid").getAttribute("aria-rowcount")).toBe(all);
  });

  test("from words searched for to the sentence in its source", async () => {
    const page = await openPage();
    await openSettled(page, "/register");
    await page.getByLabel("Words in names, values and quotes").fill("hospital");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await page.locator("td mark").first().waitFor();
    expect((await page.locator("td mark").first().innerText()).toLowerCase()).toContain("hospital");
    await page.getByRole("row").nth(1).getByRole("link").first().click();
    await page.getByRole("heading", { name: "What is said" }).waitFor();
    await page.getByRole("button", { name: /^Note 1:/ }).click();
    const note = page.getByRole("dialog");
    const words = await note.locator("mark").first().innerText();
    expect(words.length).toBeGreaterThan(3);
    await axeClean(page);
    await note.getByRole("link", { name: "Open the source at these words" }).click();
    await expect.poll(() => page.url()).toMatch(/\/sources\/.*at=\d+-\d+/);
    await page.getByRole("region", { name: "Text" }).waitFor();
    const start = Number(/at=(\d+)-/.exec(decodeURIComponent(page.url()))![1]);
    // The words stand in the middle of the window, whatever is marked around them.
    const inSight = (): Promise<boolean> => page.evaluate((at) => {
      const run = [...document.querySelectorAll<HTMLElement>("[data-start]")].findLast((one) => Number(one.dataset["start"]) <= at);
      const box = run?.getBoundingClientRect();
      return box !== undefined && box.top < innerHeight && box.bottom > 0;
    }, start);
    await expect.poll(inSight).toBe(true);
    const { text } = await request<{ readonly text: string }>(new URL(page.url()).origin, `/api/sources/${page.url().split("/sources/")[1]!.split("?")[0]}`);
    expect(text.slice(start, start + words.length)).toBe(words);
  });

  test("by keys alone: rows, first quotes, the entry", async () => {
    const page = await openPage();
    await openSettled(page, "/register");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.locator("tr[aria-selected=true]").getAttribute("data-index")).toBe("1");
    await page.keyboard.press(" ");
    const preview = page.getByRole("region", { name: "First quotes" });
    await preview.locator("blockquote").first().waitFor();
    await axeClean(page);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toMatch(/\/entry\//);
  });

  test("a view is kept by its name, and forgotten", async () => {
    const page = await openPage();
    await openSettled(page, '/register?country=["TR"]');
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByLabel("Name of this view").fill("With Türkiye");
    await page.getByRole("button", { name: "Keep this view" }).click();
    await page.getByRole("link", { name: "With Türkiye" }).waitFor();
    await openSettled(page, "/register");
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByRole("link", { name: "With Türkiye" }).click();
    await page.getByRole("link", { name: "Remove Türkiye" }).waitFor();
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByRole("button", { name: "Forget With Türkiye" }).click();
    await page.getByText("No view is kept yet.").waitFor();
  });

  test("columns come and go with the address", async () => {
    const page = await openPage();
    await openSettled(page, "/register");
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("checkbox", { name: "Changed" }).check();
    await page.keyboard.press("Escape");
    await page.getByRole("columnheader", { name: "Changed" }).waitFor();
    expect(page.url()).toContain("changed");
  });

  test("what nothing fits says so, and leads out", async () => {
    const page = await openPage();
    await openSettled(page, "/register?text=zzzzqqqq");
    await page.getByRole("heading", { name: "Nothing fits" }).waitFor();
    await page.getByRole("link", { name: "Show all" }).click();
    await page.getByRole("grid").waitFor();
  });
});

describe("an entry", () => {
  test("the ladder opens its quote, and tells itself to who does not see it", async () => {
    const page = await openPage();
    await openSettled(page, '/register?status=["completed"]');
    await page.getByRole("row").nth(1).getByRole("link").first().click();
    const ladder = page.getByRole("group", { name: "How far it has come" });
    expect(await ladder.locator("p").first().innerText()).toMatch(/^Completed/);
    await ladder.getByRole("button", { name: /^Completed: \d+ quote/ }).click();
    await page.getByRole("dialog").locator("blockquote").first().waitFor();
  });
});

describe("commitments", () => {
  test("a board by rung, narrowed to the silent, as a list; each says what is inferred", async () => {
    const page = await openPage();
    await openSettled(page, "/commitments");
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    await openSettled(page, "/commitments?show=silent&look=list");
    const cards = await page.getByRole("article").allInnerTexts();
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.every((card) => /Silent \(inferred: /.test(card))).toBe(true);
  });
  test("how long a silence, and between which days it is due, is chosen freely and stands in the address", async () => {
    const page = await openPage();
    await openSettled(page, "/commitments?look=list");
    const sum = page.getByText(/ of \d+ commitments?$/);
    const shown = async (): Promise<number> => ((await sum.count()) === 0 ? 0 : Number(/of (\d+)/.exec(await sum.innerText())![1]));
    await sum.waitFor();
    const all = await shown();
    await page.getByLabel("Due until").fill("2021-12-31");
    await expect.poll(() => new URL(page.url()).search).toContain("until=2021-12-31");
    await expect.poll(shown).toBeLessThan(all);
    await openSettled(page, "/commitments?show=silent&look=list");
    await sum.waitFor();
    const silent = await shown();
    await page.getByRole("spinbutton", { name: "Nothing heard for" }).fill("9");
    await page.getByRole("button", { name: /Days, weeks, months or years/ }).click();
    await page.getByRole("option", { name: "years" }).click();
    await expect.poll(() => new URL(page.url()).search).toContain("for=9y");
    await expect.poll(shown).toBeLessThan(silent);
    await axeClean(page);
    await page.reload();
    await sum.waitFor();
    expect([await page.getByRole("spinbutton").inputValue(), await page.getByRole("article").count()]).toEqual(["9", await shown()]);
  });
});

test.each(["/register", "/commitments", "/sources", "/"])("%s in Spanish, on a phone, holds its width", async (path) => {
  const page = await openPage({ width: 360, locale: "es-ES" });
  await openSettled(page, path);
  expect(["Registro", "Compromisos", "Fuentes", "Mesa"]).toContain(await title(page));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
});
