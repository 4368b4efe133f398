import type { Page } from "playwright-core";

/** One page that is pictured: where it is, and what is done in it first. */
export interface Picture {
  readonly name: string;
  readonly path: string;
  readonly doing?: (page: Page) => Promise<unknown>;
}

const follow = (page: Page, selector: string): Promise<void> => page.locator(selector).first().click();
const opened = (path: RegExp) => (page: Page): Promise<void> => page.waitForURL(path);

/** The pages in the order in which a day's work meets them. */
export const PICTURES: readonly Picture[] = [
  { name: "desk", path: "/" },
  { name: "add", path: "/add" },
  { name: "reading-room", path: "/review", doing: async (page) => { await follow(page, "main a[href^='/review/']"); await opened(/\/review\/./)(page); await page.getByRole("article").waitFor(); } },
  { name: "register", path: "/register" },
  { name: "entry", path: "/register?country=RW&type=investment", doing: async (page) => { await follow(page, "main a[href^='/entry/']"); await opened(/\/entry\/./)(page); await page.getByRole("heading", { name: "Scores" }).waitFor(); } },
  { name: "pair", path: "/pair/SO/TR" },
  { name: "commitments", path: "/commitments" },
  { name: "map", path: "/atlas/map" },
  { name: "network", path: "/atlas/network" },
  { name: "sources", path: "/sources" },
  { name: "playground", path: "/playground", doing: async (page) => { await page.getByRole("button", { name: "Try an example" }).click(); await page.getByText("Training").first().or(page.getByText("Agreement").first()).first().waitFor(); } },
];

/** Opens what is pictured and waits until all that it asks for is there and drawn. */
export async function openPicture(page: Page, { path, doing }: Picture): Promise<void> {
  await page.goto(path, { waitUntil: "networkidle" });
  await doing?.(page);
  await page.waitForLoadState("networkidle");
  await page.getByText("Loading …").first().waitFor({ state: "detached" });
  await page.evaluate("document.fonts.ready.then(() => 0)");
}
