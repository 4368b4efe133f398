import type { Edtf } from "#model/reading.ts";

/** The first and the last day (YYYY-MM-DD) that a date may mean; null where it is open or has no year. */
export interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

const DATE = /^(\d{3}[\dX])(?:-(\d\d))?(?:-(\d\d))?/;
const SEASONS: Readonly<Record<string, readonly [string, string]>> = { "21": ["03-01", "05-31"], "22": ["06-01", "08-31"], "23": ["09-01", "11-30"], "24": ["12-01", "12-31"] };
const LONG = ["01", "03", "05", "07", "08", "10", "12"];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function lastOf(year: string, month: string): string {
  if (month === "02") return isLeap(Number(year)) ? "29" : "28";
  return LONG.includes(month) ? "31" : "30";
}

function point(edtf: Edtf): Days {
  const [, year, month, day] = DATE.exec(edtf) ?? [];
  if (year === undefined) return { first: null, last: null };
  const [from, to] = [year.replace("X", "0"), year.replace("X", "9")];
  if (month === undefined) return { first: `${from}-01-01`, last: `${to}-12-31` };
  const season = SEASONS[month];
  if (season) return { first: `${from}-${season[0]}`, last: `${to}-${season[1]}` };
  return { first: `${from}-${month}-${day ?? "01"}`, last: `${to}-${month}-${day ?? lastOf(to, month)}` };
}

/** The days that an EDTF date of level 1 spans, "2020-02/.." with an open end. */
export function edtfDays(edtf: Edtf): Days {
  const [from = "", to] = edtf.split("/");
  return { first: point(from).first, last: point(to ?? from).last };
}
