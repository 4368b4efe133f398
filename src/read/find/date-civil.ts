import { isCapital, isGlued, lowAt, type Scan } from "../text/scan.ts";
import { exists } from "./calendar.ts";
import type { DateText } from "./date-grammar.ts";
import type { CivilPoint, Point, YearSaid } from "./date-points.ts";
import { numericAt } from "./date-numeric.ts";

interface Found<T> {
  readonly value: T;
  readonly last: number;
}

const PLURAL = /^\p{Ll}{2,}(?:[^siu]s|people|children|men|women|personas|personnel|staff)$/u;
const NOT_PLURAL = new Set(["was", "has", "as", "this", "its", "his", "us", "does", "plus", "versus", "across", "always", "las", "los", "más", "mas", "sus", "tras", "es", "nos", "unos", "unas", "thus", "says", "comes", "goes", "makes", "gives", "takes", "después", "antes", "además", "entonces", "mientras", "través", "luego"]);

/** Whether the word is a plural noun by its looks: what stands before it may count it. */
export function looksPlural(scan: Scan, i: number): boolean {
  const low = lowAt(scan, i);
  return !isCapital(scan, i) && low.length > 3 && PLURAL.test(low) && !NOT_PLURAL.has(low);
}

/** A year of four digits, 1800 to 2100. */
export function yearNumber(scan: Scan, i: number): number | null {
  const form = lowAt(scan, i);
  if (form.length !== 4) return null;
  const first = form.charCodeAt(0);
  if (first !== 49 && first !== 50) return null;
  const year = /^\d{4}$/.test(form) ? Number(form) : 0;
  return year >= 1800 && year <= 2100 ? year : null;
}

/** A day of the month: "4", "04", "4th", "1º". */
export function dayAt({ scan, words }: DateText, i: number): number | null {
  const form = lowAt(scan, i);
  if (form === "primero" && words.of.has("de")) return 1;
  const code = form.charCodeAt(0);
  if (!(code >= 48 && code <= 57) || form.length > 4) return null;
  const m = /^(\d{1,2})(?:st|nd|rd|th|º|ª|°|ro)?$/.exec(form);
  const day = m ? Number(m[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

/** A month's name, whole or short; short ones say so. */
export function monthAt({ scan, words }: DateText, i: number): { readonly month: number; readonly short: boolean } | null {
  const low = lowAt(scan, i);
  const whole = words.months.get(low);
  if (whole !== undefined) return !words.capitals || isCapital(scan, i) || !words.doubtfulMonths.has(low) ? { month: whole, short: false } : null;
  const short = words.shortMonths.get(low);
  return short !== undefined && (!words.capitals || isCapital(scan, i)) ? { month: short, short: true } : null;
}

function skipArticle({ scan, words }: DateText, i: number): number {
  return words.articles.has(lowAt(scan, i)) ? i + 1 : i;
}

/** "2021", "the year 2021", "this year", "last year", "that year", "el año pasado", "el presente año". */
export function yearSaidAt(text: DateText, i: number): Found<YearSaid> | null {
  const { scan, words } = text;
  const at = skipArticle(text, i);
  const plain = yearNumber(scan, at);
  if (plain !== null) return { value: { kind: "plain", year: plain }, last: at + 1 };
  const isYear = (k: number): boolean => words.units.get(lowAt(scan, k)) === "year" && !lowAt(scan, k).endsWith("s");
  if (isYear(at)) return yearThen(text, at);
  if (!isYear(at + 1)) return null;
  const low = lowAt(scan, at);
  const shift = words.shifts.get(low);
  if (shift !== undefined) return { value: { kind: "shift", by: shift }, last: at + 2 };
  if (words.same.has(low)) return { value: { kind: "spoken", by: 0 }, last: at + 2 };
  const against = words.against.get(low);
  return against === undefined ? null : { value: { kind: "spoken", by: against }, last: at + 2 };
}

/** After "año": "pasado", "2021", "en curso", "que viene", "siguiente". */
function yearThen({ scan, words }: DateText, at: number): Found<YearSaid> | null {
  const plain = yearNumber(scan, at + 1);
  if (plain !== null) return { value: { kind: "plain", year: plain }, last: at + 2 };
  const low = lowAt(scan, at + 1);
  if (low === "en" && lowAt(scan, at + 2) === "curso") return { value: { kind: "shift", by: 0 }, last: at + 3 };
  if (low === "que" && lowAt(scan, at + 2) === "viene") return { value: { kind: "shift", by: 1 }, last: at + 3 };
  const shift = words.capitals ? undefined : words.shifts.get(low);
  if (shift !== undefined) return { value: { kind: "shift", by: shift }, last: at + 2 };
  const against = words.capitals ? undefined : words.against.get(low);
  return against === undefined ? null : { value: { kind: "spoken", by: against }, last: at + 2 };
}

/** The year after a month: "2021", ", 2021", "of this year", "last year", "del año pasado". */
function yearTail(text: DateText, i: number): Found<YearSaid> | null {
  const { scan, words } = text;
  const comma = lowAt(scan, i) === "," || lowAt(scan, i) === ".";
  if (comma) {
    const year = yearNumber(scan, i + 1);
    return year !== null && !looksPlural(scan, i + 2) ? { value: { kind: "plain", year }, last: i + 2 } : null;
  }
  const of = words.of.has(lowAt(scan, i));
  const found = yearSaidAt(text, of ? i + 1 : i);
  if (!found || (!of && found.value.kind === "plain" && yearNumber(scan, i) === null)) return null;
  // "in May the year …" is no tail
  return !of && words.articles.has(lowAt(scan, i)) ? null : found;
}

function civil(parts: Omit<CivilPoint, "kind">): CivilPoint | null {
  const { year, month, day, toDay } = parts;
  const plain = year?.kind === "plain" ? year.year : undefined;
  if (month !== undefined && !exists(plain, month, day)) return null;
  if (toDay !== undefined && (day === undefined || toDay <= day || !exists(plain, month!, toDay))) return null;
  return { kind: "civil", ...parts };
}

function withTail(text: DateText, i: number, parts: Omit<CivilPoint, "kind" | "last">): CivilPoint | null {
  const tail = yearTail(text, i);
  if (!tail) return civil({ ...parts, last: i });
  return civil({ ...parts, year: tail.value, last: tail.last });
}

/** "5-7", "3 to 5", "29 and 30", "3, 4 y 5": the last day and where it ends. */
function dayRange(text: DateText, i: number): Found<number> | null {
  const { scan, words } = text;
  let at = i;
  while (at < i + 12 && lowAt(scan, at) === "," && dayAt(text, at + 1) !== null && (words.and.has(lowAt(scan, at + 2)) || lowAt(scan, at + 2) === ",")) at += 2;
  const joint = lowAt(scan, at);
  if (!words.to.has(joint) && !words.and.has(joint)) return null;
  const next = skipArticle(text, at + 1);
  const day = dayAt(text, next);
  return day === null ? null : { value: day, last: next + 1 };
}

/** "November 30", "May 5-7, 2015", "Aug. 2020", "April of last year", "marzo de 2021". */
export function monthFirstAt(text: DateText, i: number): CivilPoint | null {
  const month = monthAt(text, i);
  if (!month) return null;
  const at = lowAt(text.scan, i + 1) === "the" ? i + 2 : i + 1;
  const day = dayAt(text, at);
  if (day === null || looksPlural(text.scan, at + 1) || lowAt(text.scan, at + 1) === "%" || (isGlued(text.scan, at) && lowAt(text.scan, at) === "-")) return withTail(text, i + 1, month);
  const range = dayRange(text, at + 1);
  const ranged = range && !monthAt(text, range.last) && !looksPlural(text.scan, range.last) ? withTail(text, range.last, { ...month, day, toDay: range.value }) : null;
  return ranged ?? withTail(text, at + 1, { ...month, day }) ?? withTail(text, i + 1, month);
}

/** "12 November 2020", "the 4th of April", "3-5 May", "29 y 30 de noviembre de 2021". */
export function dayFirstAt(text: DateText, i: number): CivilPoint | null {
  const { scan, words } = text;
  const day = dayAt(text, i);
  if (day === null) return null;
  const range = dayRange(text, i + 1);
  const to = range ? range.last : i + 1;
  const at = words.of.has(lowAt(scan, to)) ? to + 1 : lowAt(scan, to) === "-" && isGlued(scan, to) ? to + 1 : to;
  const month = monthAt(text, at);
  if (!month) return null;
  const end = lowAt(scan, at + 1) === "-" && isGlued(scan, at + 1) && yearNumber(scan, at + 2) !== null ? at + 2 : at + 1;
  return withTail(text, end, { ...month, day, ...(range ? { toDay: range.value } : {}) }) ?? (range ? withTail(text, end, { ...month, day }) : null);
}

/** A date with a month or day in it at token `i`, whichever way it is written. */
export function civilAt(text: DateText, i: number): Point | null {
  return numericAt(text, i) ?? dayFirstAt(text, i) ?? monthFirstAt(text, i);
}
