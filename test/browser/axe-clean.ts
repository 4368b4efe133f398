import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

async function violationsOf(page: Page, theme: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, any, all, none }) => `${theme}: ${id} (${help}) at ${target.join(" ")}: ${[...any, ...all, ...none].map((one) => one.message).join("; ")}`));
}

/** Expects that axe finds nothing on the page as it stands, in light and in dark. */
export async function axeClean(page: Page): Promise<void> {
  const found: string[] = [];
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await violationsOf(page, colorScheme)));
  }
  expect(found, found.join("\n")).toEqual([]);
}
