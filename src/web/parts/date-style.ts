import { useSyncExternalStore } from "react";

/** `long`: 8 November 2022. `short`: 8 Nov 2022. `iso`: 2022-11-08. */
export type DateStyle = "long" | "short" | "iso";

const KEPT = "rapporteur.dates";
const STYLES: readonly DateStyle[] = ["long", "short", "iso"];
const listeners = new Set<() => void>();

/** How dates are written; `long` where nothing was chosen on this machine. */
export function dateStyle(): DateStyle {
  const kept = localStorage.getItem(KEPT);
  return STYLES.find((one) => one === kept) ?? "long";
}

/** Chooses how dates are written on all pages, and keeps it on this machine. */
export function setDateStyle(style: DateStyle): void {
  localStorage.setItem(KEPT, style);
  for (const told of listeners) told();
}

const listen = (told: () => void): (() => void) => {
  listeners.add(told);
  return () => listeners.delete(told);
};

export const useDateStyle = (): DateStyle => useSyncExternalStore(listen, dateStyle);
