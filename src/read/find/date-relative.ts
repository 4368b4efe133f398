import type { DateUnit } from "../languages/date-words.ts";
import { isCapital, lowAt } from "../text/scan.ts";
import { civilAt, monthAt, yearSaidAt } from "./date-civil.ts";
import type { DateText } from "./date-grammar.ts";
import type { CivilPoint, Point } from "./date-points.ts";
import { numberAt } from "./numbers.ts";

const isWord = (text: DateText, i: number): boolean => !text.words.capitals || isCapital(text.scan, i);

function weekdayAt(text: DateText, i: number): number | undefined {
  const low = lowAt(text.scan, i);
  if (text.words.capitals) return isWord(text, i) ? text.words.weekdays.get(low) : undefined;
  return text.words.weekdays.get(low);
}

/** "Monday, July 25, 2022", "martes 4 de mayo", "this Friday", "el viernes pasado". */
export function weekdayPointAt(text: DateText, i: number): Point | null {
  const { scan, words } = text;
  const short = words.shortWeekdays.get(lowAt(scan, i)) !== undefined && isWord(text, i);
  const weekday = weekdayAt(text, i);
  if (weekday === undefined && !short) return null;
  let at = i + 1;
  if (lowAt(scan, at) === "," || (short && lowAt(scan, at) === ".")) at++;
  if (words.articles.has(lowAt(scan, at))) at++;
  const date = civilAt(text, at);
  if (date?.kind === "civil" && date.month !== undefined && (date.day !== undefined || short)) return date;
  if (weekday === undefined) return null;
  const after = words.capitals ? undefined : words.shifts.get(lowAt(scan, i + 1));
  if (!words.capitals && isCapital(scan, i) && lowAt(scan, i + 1) !== ",") return null;
  return after === undefined ? { kind: "weekday", last: i + 1, weekday } : { kind: "weekday", last: i + 2, weekday, shift: after };
}

function unitPoint(unit: DateUnit, by: number, last: number): Point | null {
  if (unit === "decade" && by < 0) return { kind: "behind", last, unit, count: -by };
  if (unit === "day") return by === 0 ? { kind: "days", last, days: 0 } : { kind: "vague", last };
  return unit === "other" ? null : unit === "quarter" || unit === "half" ? { kind: "vague", last } : { kind: "unit", last, unit, by };
}

/** "past two years", "next twelve months", "próximos 12 meses". */
function countedAt(text: DateText, i: number, shift: number): Point | null {
  const { scan, words, numbers } = text;
  const number = numberAt(scan, i, numbers);
  const at = number ? number.last : i;
  const unit = words.units.get(lowAt(scan, at));
  if (unit === undefined) return null;
  if (!number) return { kind: "vague", last: at + 1 };
  if (unit === "other" || shift === 0) return { kind: "vague", last: at + 1 };
  return { kind: shift > 0 ? "ahead" : "behind", last: at + 1, unit, count: number.value };
}

/** After "this", "last", "next", "el pasado": a weekday, a month, a unit or a day of a month. */
export function shiftedAt(text: DateText, i: number): Point | null {
  const { scan, words, numbers } = text;
  const by = words.shifts.get(lowAt(scan, i));
  if (by === undefined) return null;
  const weekday = weekdayPointAt(text, i + 1);
  if (weekday) return weekday.kind === "weekday" ? { ...weekday, shift: by } : weekday;
  const at = words.units.get(lowAt(scan, i + 1)) === "month" && words.of.has(lowAt(scan, i + 2)) ? i + 3 : i + 1;
  const date = civilAt(text, at);
  if (date?.kind === "civil") return date.year === undefined ? { ...date, shift: by } : date;
  const low = lowAt(scan, i + 1);
  if (by < 0 && low === "night") return { kind: "days", last: i + 2, days: -1 };
  const unit = words.units.get(low);
  if (unit !== undefined && !(low.endsWith("s") && low !== "mes" && unit !== "other")) return unitPoint(unit, by, i + 2);
  if (words.seasons.has(low)) return { kind: "vague", last: i + 2 };
  return numberAt(scan, i + 1, numbers) || unit !== undefined ? countedAt(text, i + 1, by) : null;
}

/** "that year", "the following year", "el mismo año": the year as the text has spoken of it. */
export function spokenAt(text: DateText, i: number): Point | null {
  const { scan, words } = text;
  const year = yearSaidAt(text, i);
  if (year) return { kind: "civil", last: year.last, year: year.value };
  const low = lowAt(scan, i);
  const against = words.against.get(low) ?? (words.same.has(low) ? 0 : undefined);
  const doubled = words.same.has(low) && words.same.has(lowAt(scan, i + 1)) ? i + 2 : i + 1;
  const unit = words.units.get(lowAt(scan, doubled));
  if (against === undefined || unit === undefined || unit === "other") return null;
  return unit === "day" || unit === "month" || unit === "week" ? { kind: "later", last: doubled + 1, unit, count: against } : { kind: "vague", last: doubled + 1 };
}

/** "five days later", "a year after", "cinco días más tarde", "día siguiente". */
export function laterAt(text: DateText, i: number): Point | null {
  const { scan, words, numbers } = text;
  const number = numberAt(scan, i, numbers);
  const article = !number && (numbers.articles.has(lowAt(scan, i)) || lowAt(scan, i) === "one");
  if (!number && !article) return null;
  const at = number ? number.last : i + 1;
  const unit = words.units.get(lowAt(scan, at));
  const more = lowAt(scan, at + 1) === "más" ? at + 2 : at + 1;
  const earlier = words.earlier.has(lowAt(scan, more)) && !words.of.has(lowAt(scan, more + 1)) && lowAt(scan, more + 1) !== "que";
  if (unit === undefined || unit === "other" || !(earlier || words.later.has(lowAt(scan, more)))) return null;
  // "two days after the talks" counts from the talks
  if (lowAt(scan, more) === "after" && !/^[,.;]?$/.test(lowAt(scan, more + 1))) return null;
  if (lowAt(scan, more) === "después" && lowAt(scan, more + 1) === "de") return null;
  return { kind: "later", last: more + 1, unit, count: (number ? number.value : 1) * (earlier ? -1 : 1) };
}

/** "semana pasada", "mes próximo", "año que viene"; "year 2020". */
export function unitFirstAt(text: DateText, i: number): Point | null {
  const { scan, words } = text;
  const unit = words.units.get(lowAt(scan, i));
  if (unit === "year") {
    const year = yearSaidAt(text, i);
    if (year) return { kind: "civil", last: year.last, year: year.value };
  }
  if (words.capitals || unit === undefined || unit === "other") return null;
  const against = words.against.get(lowAt(scan, i + 1));
  if (against !== undefined && (unit === "day" || unit === "month" || unit === "week")) return { kind: "later", last: i + 2, unit, count: against };
  const ahead = lowAt(scan, i + 1) === "que" && lowAt(scan, i + 2) === "viene";
  const by = ahead ? 1 : words.shifts.get(lowAt(scan, i + 1));
  return by === undefined ? null : unitPoint(unit, by, ahead ? i + 3 : i + 2);
}

const ROUGHLY = new Set(["casi", "unos", "unas", "cerca", "de", "aproximadamente", "alrededor", "más", "poco", "menos", "apenas", "ya", "algo"]);

function agoPoint(unit: DateUnit | undefined, count: number, last: number): Point | null {
  if (unit === undefined) return null;
  if (unit === "day" && count < 400) return { kind: "days", last, days: -count };
  return unit === "other" || !Number.isInteger(count) || count > 300 ? { kind: "vague", last } : { kind: "unit", last, unit, by: -count };
}

/** Past "hace [poco más de]"; "desde hace más de 20 años" has no beginning that is told. */
function pastRough({ scan, words }: DateText, i: number): number {
  const open = words.since.has(lowAt(scan, i - 1)) ? "más" : "";
  for (let at = i + 1; at < i + 5; at++) if (!ROUGHLY.has(lowAt(scan, at)) || lowAt(scan, at) === open) return at;
  return i + 1;
}

/** "two years ago", "a month ago", "hace tres semanas". */
export function agoAt(text: DateText, i: number): Point | null {
  const { scan, words, numbers } = text;
  const before = words.agoBefore.has(lowAt(scan, i));
  const at = before ? pastRough(text, i) : i;
  const number = numberAt(scan, at, numbers);
  const article = !number && numbers.articles.has(lowAt(scan, at));
  if (!number && !article) return null;
  const unitAt = number ? number.last : at + 1;
  if (!before && !words.ago.has(lowAt(scan, unitAt + 1))) return null;
  return agoPoint(words.units.get(lowAt(scan, unitAt)), number ? number.value : 1, before ? unitAt + 1 : unitAt + 2);
}

/** The year after a part of it: "of 2021", "del año pasado"; "of the year", "del año" are the source's own. */
function yearOfPart(text: DateText, i: number): ReturnType<typeof yearSaidAt> {
  const { scan, words } = text;
  const at = words.of.has(lowAt(scan, i)) ? i + 1 : i;
  const said = yearSaidAt(text, at);
  if (said || at === i) return said;
  const year = words.articles.has(lowAt(scan, at)) ? at + 1 : at;
  return words.units.get(lowAt(scan, year)) === "year" && !lowAt(scan, year).endsWith("s") ? { value: { kind: "shift", by: 0 }, last: year + 1 } : null;
}

/** "first six months of 2021", "primeros seis meses del año" */
function firstMonthsAt(text: DateText, i: number): Point | null {
  const { scan, words, numbers } = text;
  const number = numberAt(scan, i + 1, numbers);
  if (!number || number.value > 11 || number.value < 2 || words.units.get(lowAt(scan, number.last)) !== "month") return null;
  const year = yearOfPart(text, number.last + 1);
  return year && { kind: "months", last: year.last, from: 1, to: number.value, year: year.value };
}

/** "end of the year", "fin de mes": the source's own year or month. */
export function endOfAt(text: DateText, i: number): Point | null {
  const { scan, words } = text;
  if (!words.of.has(lowAt(scan, i + 1)) || /^(?:begin|start|inicio|comienzo|principio)/.test(lowAt(scan, i))) return null;
  const at = words.articles.has(lowAt(scan, i + 2)) ? i + 3 : i + 2;
  const unit = words.units.get(lowAt(scan, at));
  const next = lowAt(scan, at + 1);
  if ((unit !== "year" && unit !== "month") || (next !== "" && /^[\p{L}\d]/u.test(next) && (words.shifts.has(next) || words.against.has(next) || words.of.has(next) || /^(?:\d|que$)/.test(next)))) return null;
  return { kind: "unit", last: at + 1, unit, by: 0 };
}

/** "first half of 2021", "second quarter of this year", "primer semestre de 2021", "Q1 2020". */
export function partOfYearAt(text: DateText, i: number): Point | null {
  const { scan, words } = text;
  const ordinal = words.ordinals.get(lowAt(scan, i));
  const unit = words.units.get(lowAt(scan, i + 1));
  if (ordinal === undefined || (unit !== "quarter" && unit !== "half")) return ordinal === 1 ? firstMonthsAt(text, i) : null;
  const year = yearOfPart(text, i + 2);
  if (!year) return null;
  const width = unit === "quarter" ? 3 : 6;
  const part = ordinal === 0 ? 12 / width : ordinal;
  return part * width > 12 ? null : { kind: "months", last: year.last, from: (part - 1) * width + 1, to: part * width, year: year.value };
}

const LEADS = new Set(["on", "its", "their"]);

/** A month without number or year: taken where the words around it leave no doubt. */
export function loneMonth(text: DateText, i: number, point: CivilPoint): boolean {
  if (point.day !== undefined || point.year !== undefined) return true;
  const { scan, words } = text;
  const low = lowAt(scan, i);
  if (!words.months.has(low)) return false;
  const before = lowAt(scan, i - 1);
  const led = LEADS.has(before) || [words.before, words.shifts, words.parts, words.to].some((leads) => leads.has(before));
  if (!words.capitals) return !isCapital(scan, i) && (led || words.of.has(before) || !words.doubtfulMonths.has(low)) && !isCapital(scan, i + 1);
  if (words.doubtfulMonths.has(low)) return led && !(before === "and" && isCapital(scan, i + 1)) && lowAt(scan, i + 1) !== "of";
  return led || !isCapital(scan, i + 1) || monthAt(text, i + 1) !== null;
}
