import { addMonths, civilOf, dayNumber, dayOf, daysIn, edtfOf, weekdayOf, type Civil, type FullDay } from "./calendar.ts";
import type { CivilPoint, Point, YearSaid } from "./date-points.ts";

/** Against what a date resolves. */
export interface Reference {
  /** the source's date */
  readonly source: Civil | null;
  /** the date that the text spoke of last */
  readonly spoken: Civil | null;
  /** 1 where the sentence speaks of what is to come, -1 of what is past, 0 where it says neither */
  readonly tense: number;
}

/** First and last moment that a date says, alike for a single day, month or year; either may be open. */
export interface Extent {
  readonly from: string;
  readonly to: string;
}

const at = (edtf: string): Extent => ({ from: edtf, to: edtf });
const isDay = (date: Civil | null): date is FullDay => date?.day !== undefined;

/** The value of an extent. */
export function edtfOfExtent({ from, to }: Extent): string {
  return from === to ? from : `${from}/${to}`;
}

function yearOf(year: YearSaid, { source, spoken }: Reference): number | null {
  if (year.kind === "plain") return year.year;
  if (year.kind === "shift") return source ? source.year + year.by : null;
  return spoken === null ? null : spoken.year + year.by;
}

/** Days between a month or day of `year` and the source's date, with the middle of a month where a day is unsaid. */
function distance(point: CivilPoint, year: number, source: Required<Pick<Civil, "year" | "month">> & Civil): number {
  const whole = point.day === undefined || source.day === undefined;
  const here = dayNumber({ year, month: point.month!, day: whole ? 1 : Math.min(point.day!, daysIn(year, point.month!)) });
  return here - dayNumber({ year: source.year, month: source.month, day: whole ? 1 : source.day! });
}

/** The year of "November 30" or "last April" by the source's date: news looks back, unless the words look ahead. */
function nearestYear(point: CivilPoint, reference: Reference): number | null {
  const { source } = reference;
  if (!source || source.month === undefined || point.month === undefined) return null;
  const known = { ...source, month: source.month };
  const [before, same, after] = [-1, 0, 1].map((by) => distance(point, source.year + by, known)) as [number, number, number];
  const past = same <= 0 ? same : before;
  const future = same >= 0 ? same : after;
  const year = (days: number): number => (days === same ? source.year : days === before ? source.year - 1 : source.year + 1);
  if (point.shift !== undefined && point.shift < 0) return year(same < 0 ? same : before);
  if (point.shift !== undefined && point.shift > 0) return year(same > 0 ? same : after);
  if (reference.tense !== 0) return year(reference.tense > 0 ? future : past);
  return year(-past > 183 && future < 120 ? future : past);
}

function civilExtent(point: CivilPoint, reference: Reference): Extent | null {
  const year = point.year ? yearOf(point.year, reference) : point.month === undefined ? null : nearestYear(point, reference);
  if (year === null || year < 1 || year > 9999) return null;
  const { month, day, toDay } = point;
  if (month === undefined) return at(edtfOf({ year }));
  if (day === undefined) return at(edtfOf({ year, month }));
  if (day > daysIn(year, month)) return null;
  if (toDay === undefined) return at(edtfOf({ year, month, day }));
  return toDay > daysIn(year, month) ? null : { from: edtfOf({ year, month, day }), to: edtfOf({ year, month, day: toDay }) };
}

function weekdayDay(weekday: number, shift: number | undefined, reference: Reference): string | null {
  const { source, tense } = reference;
  if (!isDay(source)) return null;
  const today = dayNumber(source);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const forward = (7 - back) % 7;
  if (shift !== undefined && shift < 0) return edtfOf(dayOf(today - (back || 7)));
  if (shift !== undefined && shift > 0) return edtfOf(dayOf(today + (forward || 7)));
  return edtfOf(dayOf(tense > 0 ? today + forward : today - back));
}

function weekExtent(day: number): Extent {
  const monday = day - weekdayOf(day);
  return { from: edtfOf(dayOf(monday)), to: edtfOf(dayOf(monday + 6)) };
}

function unitExtent(point: Extract<Point, { kind: "unit" }>, source: Civil | null): Extent | null {
  if (!source) return null;
  if (point.unit === "year") return at(edtfOf({ year: source.year + point.by }));
  if (point.unit === "month") return source.month === undefined ? null : at(edtfOf(addMonths({ year: source.year, month: source.month }, point.by)));
  if (point.unit === "week") return isDay(source) ? (Math.abs(point.by) > 1 ? at(edtfOf(dayOf(dayNumber(source) + point.by * 7)).slice(0, 7)) : weekExtent(dayNumber(source) + point.by * 7)) : null;
  return null;
}

/** "five days later", "the following month", "that same day". */
function laterExtent({ unit, count }: Extract<Point, { kind: "later" }>, spoken: Civil | null): Extent | null {
  if (!spoken || !Number.isInteger(count) || Math.abs(count) > 400) return null;
  if (unit === "day" || unit === "week") return isDay(spoken) ? at(edtfOf(dayOf(dayNumber(spoken) + count * (unit === "week" ? 7 : 1)))) : null;
  if (unit === "month" && spoken.month !== undefined) return at(edtfOf(addMonths({ year: spoken.year, month: spoken.month }, count)));
  return unit === "year" ? at(edtfOf({ year: spoken.year + count })) : null;
}

/** "over the next twelve months": from the source's date on. */
function aheadExtent({ unit, count }: Extract<Point, { kind: "ahead" }>, source: Civil | null): Extent | null {
  if (!source || !Number.isInteger(count) || count > 100) return null;
  if (unit === "year") return { from: edtfOf(source), to: edtfOf(addMonths(source, count * 12)) };
  if (unit === "month" && source.month !== undefined) return { from: edtfOf(source), to: edtfOf(addMonths(source, count)) };
  if ((unit === "week" || unit === "day") && isDay(source)) return { from: edtfOf(source), to: edtfOf(dayOf(dayNumber(source) + count * (unit === "week" ? 7 : 1))) };
  return null;
}

/** "over the past ten years", "en los últimos seis meses": up to the source's date, no more exact than what is counted. */
function behindExtent({ unit, count }: Extract<Point, { kind: "behind" }>, source: Civil | null): Extent | null {
  const years = unit === "decade" ? count * 10 : count;
  if (!source || !Number.isInteger(count) || years > 100) return null;
  if (unit === "year" || unit === "decade") return { from: edtfOf({ year: source.year - years }), to: edtfOf({ year: source.year }) };
  if (unit === "month" && source.month !== undefined) return { from: edtfOf(addMonths({ year: source.year, month: source.month }, -count)), to: edtfOf({ year: source.year, month: source.month }) };
  if ((unit === "week" || unit === "day") && isDay(source)) return { from: edtfOf(dayOf(dayNumber(source) - count * (unit === "week" ? 7 : 1))), to: edtfOf(source) };
  return null;
}

function monthsExtent({ from, to, year }: Extract<Point, { kind: "months" }>, reference: Reference): Extent | null {
  const y = yearOf(year, reference);
  return y === null ? null : { from: edtfOf({ year: y, month: from }), to: edtfOf({ year: y, month: to }) };
}

/** What a date's words come to, or null where they do not say and nothing stands to resolve them against. */
export function resolve(point: Point, reference: Reference): Extent | null {
  const { source } = reference;
  switch (point.kind) {
    case "civil": return civilExtent(point, reference);
    case "years": return { from: edtfOf({ year: point.from }), to: edtfOf({ year: point.to }) };
    case "months": return monthsExtent(point, reference);
    case "decade": return at(`${point.decade}X`);
    case "weekday": {
      const day = weekdayDay(point.weekday, point.shift, reference);
      return day === null ? null : at(day);
    }
    case "days": return isDay(source) ? at(edtfOf(dayOf(dayNumber(source) + point.days))) : null;
    case "unit": return unitExtent(point, source);
    case "later": return laterExtent(point, reference.spoken);
    case "ahead": return aheadExtent(point, source);
    case "behind": return behindExtent(point, source);
    case "vague": return null;
  }
}

/** Whether the words mean nothing without something to resolve them against. */
export function isRelative(point: Point): boolean {
  if (point.kind === "civil") return point.year === undefined || point.year.kind !== "plain";
  if (point.kind === "months") return point.year.kind !== "plain";
  return point.kind !== "years" && point.kind !== "decade";
}

/** The source's date as something to resolve against. */
export function sourceDate(edtf: string | null | undefined): Civil | null {
  return edtf ? civilOf(edtf) : null;
}
