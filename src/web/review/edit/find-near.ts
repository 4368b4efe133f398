import type { Chosen } from "../../parts/quote-text/words-chosen.ts";

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Where words stand in a text, the place that is nearest to `near` where they stand in several; a space stands for any white space. Null where they do not. */
export function findNear(text: string, words: string, near: number): Chosen | null {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return null;
  const places = [...text.matchAll(new RegExp(parts.map(escaped).join(String.raw`\s+`), "gu"))].map((found): Chosen => ({ start: found.index, end: found.index + found[0].length }));
  return places.toSorted((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near))[0] ?? null;
}
