import { readFile } from "node:fs/promises";
import { JSDOM } from "jsdom";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import type { Api } from "#server/api.ts";
import { axeClean } from "./axe-clean.ts";
import { openPage } from "./open-page.ts";

const ask = async <T>(path: string): Promise<T> => (await (await fetch(inject("address") + path)).json()) as T;
const pairs = async (): Promise<Api["GET /api/pairs"]["response"]> => ask("/api/pairs?limit=200");
const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Pages of a PDF, by the objects that it has of that type. */
const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

async function downloaded(page: Page, button: RegExp): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return readFile(await download.path(), "utf8");
}

const svgOf = (file: string): Document => new JSDOM(file, { contentType: "image/svg+xml" }).window.document;

describe("a pair", () => {
  test("is opened from the list of pairs; a note opens its sentence, and leads to the source", async () => {
    const page = await openPage();
    await page.goto("/pairs");
    const first = page.getByRole("table").getByRole("link").first();
    const name = await first.innerText();
    await first.click();
    await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toBe(name);
    await page.getByRole("heading", { name: "Notes" }).waitFor();
    await axeClean(page);
    await page.getByRole("button", { name: /^Note 1:/ }).first().click();
    const words = page.getByRole("dialog").getByRole("blockquote");
    await words.waitFor();
    await expect.poll(async () => ((await words.locator("mark").innerText()).length > 0 ? (await words.innerText()).length : 0)).toBeGreaterThan(10);
    await page.getByRole("dialog").getByRole("link").click();
    await expect.poll(() => page.url()).toMatch(/\/sources\/sha256/);
  });
  test("has one address, in whatever order and case its countries are named", async () => {
    const page = await openPage();
    await page.goto("/pair/tr/SO");
    await expect.poll(() => new URL(page.url()).pathname).toBe("/pair/SO/TR");
  });
  test("prints on two pages at most, the richest of the corpus too", async () => {
    const { rows } = await pairs();
    const page = await openPage();
    for (const { countries: [a, b] } of rows.slice(0, 3)) {
      await page.goto(`/pair/${a}/${b}`);
      await page.getByRole("heading", { name: "Notes" }).waitFor();
      expect([a, b, pagesOf(await page.pdf({ preferCSSPageSize: true }))]).toEqual([a, b, expect.toSatisfy((count: number) => count === 1 || count === 2)]);
    }
  });
  test("of which nothing is known says so, kindly", async () => {
    const page = await openPage();
    await page.goto("/pair/FJ/IS");
    await page.getByText(/holds nothing between Fiji and Iceland yet/).waitFor();
    await axeClean(page);
  });
});

describe("the map", () => {
  test("an arc names its pair and opens it", async () => {
    const { rows: [{ countries: [a, b] } = { countries: ["", ""] as const }] } = await pairs();
    const page = await openPage();
    await page.goto("/atlas/map");
    const arc = page.locator(`[data-pair="${a}-${b}"]`);
    await arc.waitFor({ state: "attached" });
    await arc.dispatchEvent("click");
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/pair/${a}/${b}`);
  });
  test("is narrowed down by the address, and every pair is in the table, by keyboard", async () => {
    const page = await openPage();
    await page.goto("/atlas/map?country=BR&from=1990");
    await page.getByRole("heading", { name: /Brazil/ }).waitFor();
    const names = await page.getByRole("table").getByRole("rowheader").allInnerTexts();
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => name.includes("Brazil"))).toBe(true);
    expect(await page.locator("[data-pair]").count()).toBe(names.length);
    await page.getByRole("table").getByRole("link").first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toMatch(/\/pair\//);
  });
  test("as a file is well-formed, has the arcs, its title and its source, and no style of the page", async () => {
    const page = await openPage({ theme: "dark" });
    await page.goto("/atlas/map");
    await page.locator("[data-pair]").first().waitFor({ state: "attached" });
    const arcs = await page.locator("[data-pair]").count();
    const file = await downloaded(page, /Download SVG/);
    const svg = svgOf(file);
    const drawn = [...svg.querySelectorAll("path")].filter((path) => path.getAttribute("fill") === "none" && path.getAttribute("stroke-width") !== null);
    expect(drawn).toHaveLength(arcs);
    expect(svg.querySelector("title")?.textContent).toBe("Activities between countries");
    expect(svg.documentElement.textContent).toMatch(/Source: the register of Rapporteur/);
    expect(file).not.toMatch(/class=|var\(|light-dark|href=|data-/);
    expect(new Set([...svg.querySelectorAll("text")].map((text) => text.getAttribute("font-family")))).toEqual(new Set(["sans-serif"]));
  });
  test("as CSV has a line for each pair", async () => {
    const page = await openPage();
    await page.goto("/atlas/map");
    const lines = (await downloaded(page, /Download CSV/)).trim().split("\r\n");
    expect(lines[0]).toBe("Pair,Activities,Open,Mostly");
    expect(lines).toHaveLength((await pairs()).total + 1);
  });
  test("a small map for each kind, and for each time: its arcs are in the table, whose titles lead to that map alone", async () => {
    const page = await openPage();
    await page.goto("/atlas/map");
    for (const per of ["kind", "time"]) {
      await page.getByRole("link", { name: `A map for each ${per}` }).click();
      await expect.poll(() => new URL(page.url()).search).toContain(`per=${per}`);
      await page.locator("[data-map]").first().waitFor({ state: "attached" });
      const [maps, arcs, rows] = await Promise.all([page.locator("[data-map]").count(), page.locator("[data-pair]").count(), page.getByRole("table").getByRole("rowheader").count()]);
      expect([maps > 1, arcs]).toEqual([true, rows]);
    }
    const svg = svgOf(await downloaded(page, /Download SVG/));
    expect(svg.querySelector("title")?.textContent).toBe("Activities between countries, by time");
    const first = page.getByRole("table").getByRole("rowheader").first();
    const years = await first.innerText();
    await first.getByRole("link").click();
    await expect.poll(() => page.getByRole("heading", { level: 2 }).first().innerText()).toBe(`Activities between countries: ${years}`);
  });
  test("of what there is not says so", async () => {
    const page = await openPage();
    await page.goto("/atlas/map?kind=research&to=1930");
    await page.getByText(/holds nothing of this/).waitFor();
    await page.getByRole("button", { name: "Show all" }).last().click();
    await expect.poll(() => new URL(page.url()).search).toBe("");
  });
});

describe("the network", () => {
  test("draws the bodies of its table, in the same places each time", async () => {
    const page = await openPage();
    await page.goto("/atlas/network");
    const bodies = page.locator("[data-node='body']");
    await bodies.first().waitFor({ state: "attached" });
    expect(await bodies.count()).toBe(await page.getByRole("table").getByRole("rowheader").count());
    const places = (): Promise<string[]> => page.locator("[data-node] :is(circle, rect)").evaluateAll((marks) => marks.map((mark) => ["cx", "cy", "x", "y"].map((name) => mark.getAttribute(name)).join()));
    const first = await places();
    await page.reload();
    await bodies.first().waitFor({ state: "attached" });
    expect(await places()).toEqual(first);
  });
  test("no label lies upon another", async () => {
    const page = await openPage();
    for (const path of ["/atlas/network", "/atlas/map"]) {
      await page.goto(path);
      const texts = page.locator("figure svg text");
      await texts.first().waitFor();
      const boxes = await texts.evaluateAll((all) => all.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect().toJSON() as DOMRect })));
      const touching = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 5 && b.box.top < a.box.bottom - 5).map((b) => `${a.words} / ${b.words}`));
      expect(touching).toEqual([]);
    }
  });
});

describe("figures", () => {
  test("each stands with its words and the way to its source; the unit is in the address", async () => {
    const page = await openPage();
    await page.goto("/atlas/figures");
    await page.getByRole("table").getByRole("row").nth(1).waitFor();
    expect(await page.getByRole("table").locator("q").count()).toBe((await page.getByRole("table").getByRole("row").count()) - 1);
    await page.getByRole("button", { name: /What is counted/ }).click();
    await page.getByRole("option").nth(1).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("unit")).not.toBeNull();
  });
});

describe("every drawing", () => {
  const paths = ["/atlas/map", "/atlas/network", "/atlas/timeline", "/atlas/figures", "/country/CU", "/pair/SO/TR"];
  test.each(paths)("%s on a phone, in Spanish, in the dark: nothing stands out sideways", async (path) => {
    const page = await openPage({ width: 360, locale: "es-ES", theme: "dark" });
    await page.goto(path);
    await page.getByRole("button", { name: /Descargar SVG/ }).first().waitFor();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await axeClean(page);
  });
});
