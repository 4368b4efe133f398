import { daysIn } from "#model/edtf-days.ts";

/** A length of time: months and years keep the day of the month, days count. */
export interface Period {
  readonly months: number;
  readonly days: number;
}

const parts = (day: string): readonly [number, number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
const pad = (value: number, width: number): string => String(value).padStart(width, "0");
const join = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Days since 1 March of the year 0 (Howard Hinnant, chrono-Compatible Low-Level Date Algorithms: days_from_civil). */
export function dayNumber(day: string): number {
  const [y, month, d] = parts(day);
  const year = month <= 2 ? y - 1 : y;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + ofYear;
}

function nextDays(day: string, count: number): string {
  let [year, month, d] = parts(day);
  d += count;
  for (; d > daysIn(year, month); month === 12 ? ((year += 1), (month = 1)) : (month += 1)) d -= daysIn(year, month);
  for (; d < 1; d += daysIn(year, month)) [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return join(year, month, d);
}

/** The day (YYYY-MM-DD) that lies a period later; the last day of the month where that month is shorter. `sign` -1 goes back. */
export function addPeriod(day: string, { months, days }: Period, sign: 1 | -1 = 1): string {
  const [year, month, d] = parts(day);
  const count = year * 12 + (month - 1) + sign * months;
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  return nextDays(join(y, m, Math.min(d, daysIn(y, m))), sign * days);
}

const UNITS: Readonly<Record<string, Period>> = { d: { months: 0, days: 1 }, w: { months: 0, days: 7 }, m: { months: 1, days: 0 }, y: { months: 12, days: 0 } };

/** "90d", "6w", "12m", "2y" as a period, null where it is none. */
export function periodOf(words: string): Period | null {
  const [, count = "", unit = ""] = /^(\d{1,4})([dwmy])$/.exec(words) ?? [];
  const one = UNITS[unit];
  return one ? { months: one.months * Number(count), days: one.days * Number(count) } : null;
}

/** "12m" of twelve months: the inverse of `periodOf`, in its shortest form. */
export const showPeriod = ({ months, days }: Period): string => [months === 0 ? "" : months % 12 === 0 ? `${months / 12}y` : `${months}m`, days === 0 && months > 0 ? "" : `${days}d`].join("");
