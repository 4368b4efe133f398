import type { Edtf } from "#model/reading.ts";

/** Says words of the namespace `parts` with values in them. */
export type Say = (key: `date.${string}`, values: Readonly<Record<string, string>>) => string;

export interface EdtfOptions {
  /** BCP 47, by which days and months are written */
  readonly locale: string;
  /** in figures, as ISO 8601 writes them */
  readonly iso: boolean;
  /** months by their short names */
  readonly short?: boolean;
  readonly say: Say;
}

const POINT = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([?~%])?$/;
const DOUBTS = { "?": "date.perhaps", "~": "date.about", "%": "date.perhapsAbout" } as const;
const SEASONS: Readonly<Record<string, string>> = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" };

const known = (digits: string | undefined): number | null => (digits === undefined || digits.includes("X") ? null : Number(digits));

function yearWords(year: string, { say }: EdtfOptions): string {
  if (!year.includes("X")) return String(Number(year));
  return year.endsWith("XX") ? say("date.century", { year: `${year.slice(0, 2)}00` }) : say("date.decade", { year: `${year.slice(0, 3)}0` });
}

/** The day or month in the way of the locale; without its year where that is not said. */
function calendarWords(parts: readonly [string, number, number | null], { locale, short }: EdtfOptions): string {
  const [year, month, day] = parts;
  const hasYear = !year.includes("X");
  // A leap year stands in for one that is not said, so that 29 February is a day of it.
  const date = new Date(Date.UTC(hasYear ? Number(year) : 2000, month - 1, day ?? 1));
  const form: Intl.DateTimeFormatOptions = { timeZone: "UTC", month: short ? "short" : "long", ...(hasYear && { year: "numeric" }), ...(day !== null && { day: "numeric" }) };
  return new Intl.DateTimeFormat(locale, form).format(date);
}

function pointWords(edtf: Edtf, options: EdtfOptions): string {
  const [all, year, mm, dd, doubt] = POINT.exec(edtf) ?? [];
  if (all === undefined || year === undefined) return edtf;
  const { say, iso } = options;
  const [month, day, season] = [known(mm), known(dd), SEASONS[mm ?? ""]];
  const noYear = year === "XXXX";
  if (noYear && month === null) return say("date.open", {});
  if (iso && !noYear) return edtf.replace(/[?~%]$/, "");
  const words = season ? say(`date.season.${season}`, { year: yearWords(year, options) }) : month === null ? yearWords(year, options) : calendarWords([year, month, day], options);
  const whole = noYear ? say("date.noYear", { date: words }) : words;
  return doubt === undefined ? whole : say(DOUBTS[doubt as keyof typeof DOUBTS], { date: whole });
}

const YEAR = /^\d{4}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Two years, "2022–2024", or two days of one year, so that what they share is said once: "29–30 November 2021"; null for other spans. */
function rangeWords(from: Edtf, to: Edtf, { locale, short }: EdtfOptions): string | null {
  if (YEAR.test(from) && YEAR.test(to)) return `${from}–${to}`;
  if (!DAY.test(from) || !DAY.test(to) || from.slice(0, 4) !== to.slice(0, 4)) return null;
  const form = new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "numeric", month: short ? "short" : "long", year: "numeric" });
  return form.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

/** A date as people write it: "19 November 2019", "from 1979", "until July 2021", "August 2002 to September 2004". EDTF of level 1. */
export function edtfWords(edtf: Edtf, options: EdtfOptions): string {
  const [from = "", to] = edtf.split("/");
  const { say, iso } = options;
  if (to === undefined) return pointWords(from, options);
  if (to === ".." || to === "") return say("date.from", { date: pointWords(from, options) });
  if (from === ".." || from === "") return say("date.until", { date: pointWords(to, options) });
  const range = iso ? null : rangeWords(from, to, options);
  return range ?? say("date.span", { from: pointWords(from, options), to: pointWords(to, options) });
}
