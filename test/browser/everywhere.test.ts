import { describe, expect, inject, test } from "vitest";
import { axeClean } from "./axe-clean.ts";
import { englishLeft } from "./english-left.ts";
import { addressOfPage } from "./every-address.ts";
import { openPage } from "./open-page.ts";
import { openSettled } from "./settled.ts";
import { tabStops } from "./tab-stops.ts";
import { shiftsOf, watchShifts } from "./watch-shifts.ts";

const PAGES = inject("pages");
const WIDTHS = [1280, 360];
const TABS = 40;
// Google calls 0.1 good.
const MOST_SHIFT = 0.05;

test("the router has pages", () => expect(PAGES).toContain("/"));

describe.each(PAGES)("%s", (path) => {
  test.each(WIDTHS)("opens at %i px: one title, nothing that moves or stands out sideways, axe finds nothing", async (width) => {
    const page = await openPage({ width });
    await watchShifts(page);
    await openSettled(page, await addressOfPage(path, inject("address")));
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await page.title()).toMatch(/^\S.* · Rapporteur$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    const { sum, what } = await shiftsOf(page);
    expect(sum, what.join("\n")).toBeLessThanOrEqual(MOST_SHIFT);
    await axeClean(page);
  });

  test("the Tab key goes past the frame into the page, and shows where it is", async () => {
    const page = await openPage({ theme: "dark" });
    await openSettled(page, await addressOfPage(path, inject("address")));
    const stops = await tabStops(page, TABS);
    expect(stops.filter(({ visible }) => !visible).map(({ what }) => what)).toEqual([]);
    expect(new Set(stops.map(({ what }) => what)).size).toBeGreaterThan(1);
    const canBeReached = await page.evaluate(() => document.querySelector("main :is(a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex='0'])") !== null);
    expect(stops.some(({ inMain }) => inMain)).toBe(canBeReached);
  });

  test("speaks Spanish", async () => {
    const page = await openPage({ locale: "es-ES" });
    await openSettled(page, await addressOfPage(path, inject("address")));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("es");
    expect(await englishLeft(page)).toEqual([]);
  });
});

test("the first stop of the Tab key skips to the content", async () => {
  const page = await openPage();
  await openSettled(page, "/");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});
