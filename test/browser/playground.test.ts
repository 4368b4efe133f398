import { expect, test } from "vitest";
import { axeClean } from "./axe-clean.ts";
import { openPage } from "./open-page.ts";

test("a text is read in the browser, and no request leaves the page", async () => {
  const page = await openPage();
  await page.goto("/playground");
  const text = page.getByLabel("A text in English or Spanish");
  await expect.poll(() => text.isEnabled()).toBe(true);
  const asked: string[] = [];
  page.context().on("request", (request) => void asked.push(request.url()));
  await text.fill("Cuba sent 12 nurses to Ghana in May 2021, said the Ministry of Health of Ghana.");
  await expect.poll(() => page.getByRole("region", { name: "What the reader found" }).innerText()).toContain("12 nurses");
  expect(await page.locator("mark[data-kind=activity]").count()).toBeGreaterThan(0);
  await page.getByText("Why").first().click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the reading as JSON" }).click()]);
  expect(file.suggestedFilename()).toBe("reading.json");
  expect(asked.filter((url) => !url.startsWith("blob:"))).toEqual([]);
  await axeClean(page);
});
test("without a connection it goes on reading", async () => {
  const page = await openPage({ locale: "es-ES" });
  await page.goto("/playground");
  const text = page.getByLabel("Un texto en español o inglés");
  await expect.poll(() => text.isEnabled()).toBe(true);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Probar con un ejemplo" }).click();
  await expect.poll(() => page.locator("mark").count()).toBeGreaterThan(5);
});
