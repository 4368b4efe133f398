import type { en } from "../words/en/index.ts";

type PageName = Exclude<keyof (typeof en)["common"]["nav"], "label" | "menu">;

/** The pages by their addresses, in the order in which a day's work meets them. Settings stand apart. */
export const PAGES: readonly (readonly [PageName, string])[] = [
  ["desk", "/"], ["add", "/add"], ["review", "/review"], ["register", "/register"], ["pairs", "/pairs"], ["commitments", "/commitments"],
  ["atlas", "/atlas"], ["sources", "/sources"], ["playground", "/playground"], ["settings", "/settings"],
];
