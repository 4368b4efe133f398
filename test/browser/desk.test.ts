import { expect, test } from "vitest";
import { axeClean } from "./axe-clean.ts";
import { openPage } from "./open-page.ts";

test.each([1280, 360])("the desk opens at %i px, and axe finds nothing", async (width) => {
  const page = await openPage({ width });
  await page.goto("/");
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toBe("Desk");
  await axeClean(page);
});
test("in Spanish where the browser asks for it", async () => {
  const page = await openPage({ locale: "es-ES" });
  await page.goto("/");
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toBe("Mesa");
});
