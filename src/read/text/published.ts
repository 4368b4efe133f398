import { quote, type Cited } from "#model/quote.ts";
import type { Edtf } from "#model/reading.ts";
import { edtfOf, exists } from "../find/calendar.ts";
import { pointAt } from "../find/date-scan.ts";
import { edtfOfExtent, resolve } from "../find/date-resolve.ts";
import type { DateText } from "../find/date-grammar.ts";
import { SIGNED_BY_AGENCY } from "../languages/credit-words.ts";
import type { Block } from "./blocks.ts";

const NOWHEN = { source: null, spoken: null, tense: 0 };

/** Index of the first token at or after an offset. */
function tokenFrom({ scan }: DateText, offset: number): number {
  let [low, high] = [0, scan.count];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (scan.start[mid]! < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The first whole date, of day or month, between two offsets. */
function dateIn(text: string, dates: DateText, range: { readonly start: number; readonly end: number }): Cited<Edtf> | null {
  const { scan } = dates;
  for (let i = tokenFrom(dates, range.start); i < scan.count && scan.start[i]! < range.end; i++) {
    const point = pointAt(dates, i);
    if (point?.kind !== "civil" || point.year?.kind !== "plain" || point.month === undefined || point.toDay !== undefined) continue;
    const extent = resolve(point, NOWHEN);
    if (extent) return { value: edtfOfExtent(extent), quote: quote(text, scan.start[i]!, scan.end[point.last - 1]!) };
  }
  return null;
}

/** "(Colombo/Mar1/2024)" beneath an agency's text. */
function filedIn(text: string, blocks: readonly Block[], { words }: DateText): Cited<Edtf> | null {
  for (const { start, end } of blocks.slice(-4)) {
    const m = /\(\p{Lu}[\p{L} ]{1,30}\/(\p{L}{3,10})\.?\s?(\d{1,2})\/(\d{4})\)/u.exec(text.slice(Math.max(start, end - 80), end));
    const name = m?.[1]?.toLowerCase() ?? "";
    const month = words.months.get(name) ?? words.shortMonths.get(name);
    if (!m || month === undefined || !exists(Number(m[3]), month, Number(m[2]))) continue;
    const from = Math.max(start, end - 80) + m.index + 1 + m[0].slice(1).indexOf("/") + 1;
    return { value: edtfOf({ year: Number(m[3]), month, day: Number(m[2]) }), quote: quote(text, from, Math.max(start, end - 80) + m.index + m[0].length - 1) };
  }
  return null;
}

const DATELINE = /^[*_[]{0,2}(?!(?:On|In|By|Since|El|En|Desde)\s)(?:\p{Lu}[\p{L}.'’-]*(?:[ ,/]+[\p{L}.'’-]+){0,6}(?:\s[–—|-])?,?\s*)?\(?(?:(?:[\p{L}.]+\s\d{1,2}|\d{1,2}(?:\s|\s?de\s)[\p{L}.]+),?\s(?:del?\s)?\d{4}|\d{1,2}\/\d{1,2}\/\d{4})\)?(?:,\s\p{Lu}[\p{L} ]{2,20}(?=\s[–—-]\s))?\s?(?:\([^)]{2,30}\)|\/[\p{L} ]{2,20}\/)?\s?[.:,]?\s?(?:[-–—:(\]|]|\.)/u;

/** The date of a dateline with a year, or of a line that an agency heads: "Xinhua, April 22, 2015 …". */
function datelined(text: string, dates: DateText, { start, end }: Block): Cited<Edtf> | null {
  const line = DATELINE.exec(text.slice(start, Math.min(end, start + 160)));
  if (line) return dateIn(text, dates, { start, end: start + line[0].length });
  return end - start < 100 && SIGNED_BY_AGENCY.test(text.slice(start, end)) ? dateIn(text, dates, { start, end }) : null;
}

/**
 * The day on which the text came out: from a line that is a date, a masthead or credit line with one, or a dateline with a year.
 * Lines above the text speak before those beneath it.
 */
export function publishedOf(text: string, blocks: readonly Block[], dates: DateText): Cited<Edtf> | null {
  const body = blocks.findIndex((b) => b.kind === "body");
  const head = blocks.slice(0, Math.min(body < 0 ? blocks.length : body, 20));
  for (const block of head) if (block.kind === "date-line") { const found = dateIn(text, dates, block); if (found) return found; }
  for (const block of head) if (block.kind !== "title" && block.end - block.start < 200) { const found = dateIn(text, dates, block); if (found) return found; }
  // a standfirst may stand before the dateline
  for (const block of body < 0 ? [] : blocks.slice(body, body + 3)) { const found = datelined(text, dates, block); if (found) return found; }
  for (const block of blocks.slice(-8)) if (block.kind === "date-line" || block.kind === "credits") { const found = dateIn(text, dates, block); if (found) return found; }
  return beneath(text, blocks, dates) ?? filedIn(text, blocks, dates);
}

/** A short line beneath the text that begins or ends with a whole date: "Por Ana Pérez - 14 abril, 2023", "Bogotá, D. C., 14 de abril de 2023". */
function beneath(text: string, blocks: readonly Block[], dates: DateText): Cited<Edtf> | null {
  const last = blocks.findLastIndex((b) => b.kind === "body" || b.kind === "item");
  for (const block of blocks.slice(last + 1, last + 5)) {
    if (!(block.kind === "heading" || block.kind === "byline") || block.end - block.start > 70) continue;
    const found = dateIn(text, dates, block);
    const touches = found && (found.quote.start === block.start || found.quote.end >= block.end - 1);
    if (touches && found.value.length === 10) return found;
  }
  return null;
}
