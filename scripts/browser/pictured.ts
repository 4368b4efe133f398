import type { Page } from "playwright-core";

/** One page that is pictured: where it is, and what is done in it first. */
export interface Picture {
  readonly name: string;
  readonly path: string;
  readonly then?: (page: Page) => Promise<unknown>;
}

/** The pages in the order in which a day's work meets them. */
export const PICTURES: readonly Picture[] = [
  { name: "desk", path: "/" },
  { name: "settings", path: "/settings" },
];

/** Opens what is pictured and waits until all that it asks for is there and drawn. */
export async function openPicture(page: Page, { path, then }: Picture): Promise<void> {
  await page.goto(path, { waitUntil: "networkidle" });
  await then?.(page);
  await page.waitForLoadState("networkidle");
  await page.evaluate("document.fonts.ready.then(() => 0)");
}
