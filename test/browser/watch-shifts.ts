import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** what moved so far */
    shifts: { readonly value: number; readonly what: string }[];
  }
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Notes from now on what moves on a page without anybody's doing; to be called before it is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    const nameOf = (node: Node | null): string => (node instanceof Element ? `${node.tagName.toLowerCase()} ${node.textContent?.trim().slice(0, 30) ?? ""}` : (node?.nodeName ?? ""));
    new PerformanceObserver((list) => {
      for (const one of list.getEntries() as Shift[]) if (!one.hadRecentInput) window.shifts.push({ value: one.value, what: one.sources.map(({ node }) => nameOf(node)).join(", ") });
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Sum of what moved (Cumulative Layout Shift, at most 0.1 is called good), with what it was. */
export function shiftsOf(page: Page): Promise<{ readonly sum: number; readonly what: readonly string[] }> {
  return page.evaluate(() => ({ sum: window.shifts.reduce((sum, { value }) => sum + value, 0), what: window.shifts.map(({ value, what }) => `${value.toFixed(3)} ${what}`) }));
}
