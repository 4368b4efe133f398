import type { Page } from "playwright-core";

/** Opens an address and waits until all that it asks for is there and shown. */
export async function openSettled(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: "networkidle" });
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  await page.evaluate(async () => void (await document.fonts.ready));
}
