import type { Page } from "playwright-core";

export interface TabStop {
  /** tag, name and place, for a person who reads of it */
  readonly what: string;
  readonly inMain: boolean;
  /** something shows that the focus is here */
  readonly visible: boolean;
}

function stopAt(page: Page): Promise<TabStop | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const box = (element: Element): DOMRect => element.getBoundingClientRect();
    const shows = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
      return box(element).width > 1 && ((outlineStyle !== "none" && parseFloat(outlineWidth) > 0 && !/, 0\)$/.test(outlineColor)) || boxShadow !== "none");
    };
    // A native control that is hidden shows its focus on what stands for it.
    const around = [focused, focused.parentElement, focused.parentElement?.parentElement, ...(focused.closest("label")?.querySelectorAll("*") ?? [])].filter((one) => one instanceof Element);
    // The parts of a date are stops of their own, within an element that the browser draws.
    const drawn = focused instanceof HTMLInputElement && focused.type === "date";
    const name = focused.getAttribute("aria-label") ?? focused.textContent?.trim().slice(0, 40) ?? "";
    return { what: `${focused.tagName.toLowerCase()} ${name}`, inMain: focused.closest("main") !== null, visible: drawn || around.some(shows) };
  });
}

/** Where the Tab key goes from the top of the page, as far as `most`, until it leaves the page. */
export async function tabStops(page: Page, most: number): Promise<readonly TabStop[]> {
  const stops: TabStop[] = [];
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press("Tab");
    const stop = await stopAt(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}
