/** A day, month or year of the Gregorian calendar: what is not known is left out from the right. */
export interface Civil {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export type FullDay = Required<Civil>;

/** Days since 1970-01-01. After H. Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber({ year, month, day }: FullDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
}

/** The inverse of `dayNumber`. */
export function dayOf(number: number): FullDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp + (mp < 10 ? 3 : -9);
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** 0 is Monday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

export function daysIn(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return dayNumber(next) - dayNumber({ year, month, day: 1 });
}

/** Whether such a day or month exists; without a year, in some year. */
export function exists(year: number | undefined, month: number, day = 1): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? 2000, month);
}

/** `months` later, or earlier where negative; a day keeps its number as far as the month has it. */
export function addMonths(date: Civil, months: number): Civil {
  if (date.month === undefined) return { year: date.year + Math.trunc(months / 12) };
  const all = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(all / 12);
  const month = (all % 12 + 12) % 12 + 1;
  return date.day === undefined ? { year, month } : { year, month, day: Math.min(date.day, daysIn(year, month)) };
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** EDTF of a day, month or year: "2019-11-19", "2019-11", "2019". */
export function edtfOf({ year, month, day }: Civil): string {
  const y = `${year}`.padStart(4, "0");
  return month === undefined ? y : day === undefined ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(day)}`;
}

/** The day, month or year that an EDTF value says, or the begin of an interval; null for anything else. */
export function civilOf(edtf: string): Civil | null {
  const m = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?:$|[/T])/.exec(edtf);
  if (!m) return null;
  const year = Number(m[1]);
  if (m[2] === undefined) return { year };
  const month = Number(m[2]);
  return m[3] === undefined ? { year, month } : exists(year, month, Number(m[3])) ? { year, month, day: Number(m[3]) } : null;
}
