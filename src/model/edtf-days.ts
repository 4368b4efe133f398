import type { Edtf } from "./reading.ts";

/** The first and the last day (YYYY-MM-DD) that a date may mean; null where it is open, has no year, or is no EDTF of level 1. */
export interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

const DATE = /^(?!XXXX)([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T.*)?)?)?$/;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/;
const SEASONS: Readonly<Record<string, readonly [first: string, last: string]>> = { "21": ["03-01", "05-31"], "22": ["06-01", "08-31"], "23": ["09-01", "11-30"], "24": ["12-01", "12-31"] };
const NONE: Days = { first: null, last: null };
const LONG = [1, 3, 5, 7, 8, 10, 12];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month (from 1) has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return LONG.includes(month) ? 31 : 30;
}

/** Of a year that is known in part all that it may be. */
function point(edtf: Edtf): Days {
  const [, year, month = "XX", day = "XX"] = DATE.exec(edtf.replace(/[?~%]/g, "")) ?? [];
  if (year === undefined) return NONE;
  const [from, to] = [year.replaceAll("X", "0"), year.replaceAll("X", "9")];
  if (from !== to || month === "XX") return { first: `${from}-01-01`, last: `${to}-12-31` };
  const [begins, ends] = SEASONS[month] ?? [];
  if (begins !== undefined) return { first: `${from}-${begins}`, last: `${to}-${ends}` };
  if (month < "01" || month > "12") return NONE;
  return day === "XX" ? { first: `${from}-${month}-01`, last: `${to}-${month}-${daysIn(Number(to), Number(month))}` } : { first: `${from}-${month}-${day}`, last: `${to}-${month}-${day}` };
}

/** The days that an EDTF date of level 1 spans; "2020-02/.." has an open end. */
export function edtfDays(edtf: Edtf): Days {
  // Most dates are days, and are asked for again and again.
  if (DAY.test(edtf)) return { first: edtf, last: edtf };
  const [from = "", to] = edtf.split("/");
  return { first: point(from).first, last: point(to ?? from).last };
}
