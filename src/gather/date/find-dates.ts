import { monthOf } from "./months.ts";

/** A day or month found in words. `edtf` is "2021-03-02" or "2021-03"; offsets are UTF-16 code units. */
export interface FoundDate {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
}

export interface DateManner {
  /** in 3/4/2021 the month comes first, as in the United States */
  readonly monthFirst?: boolean;
}

// No page is older than the web, but a scanned letter may be.
const EARLIEST = 1900;
const LATEST = 2099;

type Parts = readonly [year: number, month: number, day: number];
type Rule = readonly [pattern: RegExp, parts: (m: readonly string[], manner: DateManner) => Parts | null];

const days = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const exists = ([year, month, day]: Parts): boolean => year >= EARLIEST && year <= LATEST && month >= 1 && month <= 12 && day >= 1 && day <= days(year, month);
const two = (n: number): string => String(n).padStart(2, "0");

/** A year written with two digits: this century up to 40. */
const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) <= 40 ? 2000 : 1900));

function named(day: string, month: string, year: string): Parts | null {
  const number = monthOf(month);
  return number === null ? null : [Number(year), number, Number(day)];
}

function numeric([, first, , second, year]: readonly string[], monthFirst: boolean): Parts | null {
  const [a, b, y] = [Number(first), Number(second), fullYear(year!)];
  const [month, day] = (monthFirst && a <= 12) || b > 12 ? [a, b] : [b, a];
  return [y, month, day];
}

// Each with the sticky order of what it means; the first that fits at a place wins.
const RULES: readonly Rule[] = [
  [/(?<!\d)((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g, (m) => [Number(m[1]), Number(m[3]), Number(m[4])]],
  [/(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g, (m) => [Number(m[1]), Number(m[2]), Number(m[3])]],
  [/(?<![\d.:])(\d{1,2})(?:st|nd|rd|th|er|º|°|ª)?[.,]?[\s\u00a0-]{0,3}(?:de\s|of\s)?(\p{L}[\p{L}\u0300]{2,13})\.?,?[\s\u00a0-]{0,3}(?:de\s|del\s|of\s)?((?:19|20)\d\d)(?!\d)/gu, (m) => named(m[1]!, m[2]!, m[3]!)],
  [/(?<!\p{L})(\p{L}{3,13})\.?[\s\u00a0]{1,3}(\d{1,2})(?:st|nd|rd|th)?,?[\s\u00a0]{0,3}(?:de\s|of\s|at\s)?((?:19|20)\d\d)(?!\d)/gu, (m) => named(m[2]!, m[1]!, m[3]!)],
  [/(?<!\d)((?:19|20)\d\d)[,.]?[\s\u00a0-](\p{L}{3,13})\.?[\s\u00a0-](\d{1,2})(?!\d)/gu, (m) => named(m[3]!, m[2]!, m[1]!)],
  [/(?<![\d./-])(\d{1,2})[\s\u00a0]?([./|-])[\s\u00a0]?(\d{1,2})[\s\u00a0]?\2[\s\u00a0]?((?:19|20)\d\d)(?!\d)/g, (m, { monthFirst }) => numeric(m, m[2] === "/" && monthFirst === true)],
  [/(?<![\d./-])(\d{1,2})([./])(\d{1,2})\2(\d\d)(?![\d./])/g, (m, { monthFirst }) => numeric(m, m[2] === "/" && monthFirst === true)],
];
const COMPACT = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?(?!\d)/g;
const MONTH = /(?<!\p{L})(\p{L}{3,13})\.?[\s\u00a0]{1,2}(?:de\s|del\s)?((?:19|20)\d\d)(?!\d)/gu;

function matchesOf(text: string, [pattern, parts]: Rule, manner: DateManner): FoundDate[] {
  return [...text.matchAll(pattern)].flatMap((m) => {
    const found = parts(m, manner);
    return found !== null && exists(found) ? [{ edtf: `${found[0]}-${two(found[1])}-${two(found[2])}`, start: m.index, end: m.index + m[0].length }] : [];
  });
}

/** All days that a text names, in the order in which they stand; where two ways of reading overlap, the first rule holds. */
export function findDates(text: string, manner: DateManner = {}): FoundDate[] {
  if (!/\d/.test(text)) return [];
  const found: FoundDate[] = [];
  for (const rule of RULES) {
    for (const date of matchesOf(text, rule, manner)) if (!found.some(({ start, end }) => date.start < end && start < date.end)) found.push(date);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The day that a machine-readable value gives: ISO 8601, RFC 5322, YYYYMMDD, a Unix time, or words; else its month; else null. */
export function dateOf(value: string, manner: DateManner = {}): string | null {
  const head = value.trim().slice(0, 120);
  const [day] = findDates(head, manner);
  if (day) return day.edtf;
  const [compact] = matchesOf(head, [COMPACT, (m) => [Number(m[1]), Number(m[2]), Number(m[3])]], manner);
  if (compact) return compact.edtf;
  if (/^1\d{9}(?:\d{3})?$/.test(head)) return new Date(Number(head.slice(0, 10)) * 1000).toISOString().slice(0, 10);
  const month = /^((?:19|20)\d\d)-(\d\d)$/.exec(head) ?? null;
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12) return head;
  for (const m of head.matchAll(MONTH)) if (monthOf(m[1]!) !== null) return `${m[2]}-${two(monthOf(m[1]!)!)}`;
  return null;
}
