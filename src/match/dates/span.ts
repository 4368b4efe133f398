import type { Edtf } from "#model/reading.ts";

/** First and last day that a date may mean, in days since 1970-01-01; an open side is infinite. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Days since 1970-01-01 in the Gregorian calendar (Hinnant, chrono-compatible low-level date algorithms). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719468;
}

const SEASONS: Readonly<Record<number, readonly [number, number]>> = { 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 12] };
const DATE = /^(-?[\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;

function months(year: number, first: number, last: number): Span {
  const [y, m] = last === 12 ? [year + 1, 1] : [year, last + 1];
  return { from: dayNumber(year, first, 1), to: dayNumber(y, m, 1) - 1 };
}

function single(date: string): Span | null {
  const [, year = "", month, day] = DATE.exec(date.replace(/[?~%]/g, "")) ?? [];
  if (year === "" || year === "XXXX") return null;
  const [low, high] = [Number(year.replaceAll("X", "0")), Number(year.replaceAll("X", "9"))];
  if (low !== high || month === undefined || month === "XX") return { from: dayNumber(low, 1, 1), to: dayNumber(high, 12, 31) };
  const m = Number(month);
  const [first, last] = SEASONS[m] ?? [m, m];
  if (first < 1 || last > 12) return null;
  if (day === undefined || day === "XX" || m > 12) return months(low, first, last);
  return { from: dayNumber(low, m, Number(day)), to: dayNumber(low, m, Number(day)) };
}

/** The days that an EDTF date may mean; null where it has no year or is no EDTF of level 1. */
export function spanOf(edtf: Edtf): Span | null {
  const [start = "", end] = edtf.split("/");
  if (end === undefined) return single(start);
  const open = (side: string): boolean => side === "" || side === "..";
  const [a, b] = [single(start), single(end)];
  if ((a === null && !open(start)) || (b === null && !open(end)) || (a === null && b === null)) return null;
  return { from: a?.from ?? -Infinity, to: b?.to ?? Infinity };
}

/** Days that lie between two spans; 0 where they meet. Negative where the first lies wholly behind the second. */
export const gapBetween = (a: Span, b: Span): number => (b.from > a.to ? b.from - a.to : a.from > b.to ? b.to - a.from : 0);

/** How many days the wider of two spans has. */
export const widthOf = (a: Span, b: Span): number => Math.max(a.to - a.from, b.to - b.from) + 1;
