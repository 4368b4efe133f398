import { kept, oneOf } from "../parts/kept.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The theme of the pages; `system` follows the machine. */
export const theme = kept<Theme>("theme", oneOf(THEMES), "system");

/** Shows the pages in a theme. */
export function showTheme(one: Theme): void {
  if (one === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = one;
}
