export type Theme = "system" | "light" | "dark";

const KEPT = "rapporteur.theme";

export function theme(): Theme {
  const kept = localStorage.getItem(KEPT);
  return kept === "light" || kept === "dark" ? kept : "system";
}

/** Shows the pages in a theme. */
export function showTheme(one: Theme = theme()): void {
  if (one === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = one;
}

/** Changes the theme, and keeps it on this machine. */
export function setTheme(one: Theme): void {
  localStorage.setItem(KEPT, one);
  showTheme(one);
}
