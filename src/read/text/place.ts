import { quote, type Cited } from "#model/quote.ts";
import type { Block } from "./blocks.ts";
import { insideMarks } from "./marks.ts";

/** A block's words inside its Markdown marks, with where they stand. */
export interface Placed {
  readonly text: string;
  readonly start: number;
}

export function placed(text: string, { start, end }: Block): Placed {
  const raw = text.slice(start, end);
  const inside = insideMarks(raw);
  return { text: raw.slice(inside.start, inside.end), start: start + inside.start };
}

/** Words of a placed stretch as a cited value, white space folded in the value. */
export function cite(text: string, start: number, end: number): Cited<string> {
  return { value: text.slice(start, end).replace(/\s+/g, " "), quote: quote(text, start, end) };
}

/** Where words stand in a text whatever white space is between them; null where they do not. */
export function locate(text: string, words: string): Cited<string> | null {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return null;
  const exact = text.indexOf(parts.join(" "));
  if (exact >= 0) return cite(text, exact, exact + parts.join(" ").length);
  const m = new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+"), "u").exec(text);
  return m ? { value: parts.join(" "), quote: quote(text, m.index, m.index + m[0].length) } : null;
}
