import { isCapital, isGlued, lowAt } from "../text/scan.ts";
import { looksPlural, yearNumber } from "./date-civil.ts";
import type { DateText } from "./date-grammar.ts";
import type { Point } from "./date-points.ts";

/** Whether a word before it says that a number of four digits is a year. */
function ledIn(text: DateText, i: number): boolean {
  const { scan, words } = text;
  let before = i - 1;
  if (lowAt(scan, before) === "-") before--;
  const low = lowAt(scan, before);
  if (before < i - 1) return words.parts.has(low);
  // "desde el 2003"
  if (low === "el" && !words.capitals) return words.before.has(lowAt(scan, before - 1)) || words.since.has(lowAt(scan, before - 1));
  // "2018, 2019 and 2020"
  if (low === "," && yearNumber(scan, i - 2) !== null && ledIn(text, i - 2)) return words.and.has(lowAt(scan, i + 1)) || yearNumber(scan, i + 2) !== null;
  return words.before.has(low) || words.parts.has(low) || words.yearWords.has(low) || words.since.has(low) || words.until.has(low) || words.seasons.has(low);
}

/** "the 2015 summit", "its 2020 budget", "(2020)", "In talks, 2020 …" is none. */
function named({ scan, words }: DateText, i: number): boolean {
  const before = lowAt(scan, i - 1);
  if (before === "(" && (lowAt(scan, i + 1) === ")" || lowAt(scan, i + 1) === "-" || lowAt(scan, i + 1) === "–")) return true;
  const definite = before === "the" || before === "'s" || before === "its" || before === "their" || before === "'";
  return words.capitals && definite && /^\p{L}/u.test(lowAt(scan, i + 1));
}

/** Whether the number counts what follows: "to 2000 patients", "in 1950 villages". */
function counts(text: DateText, i: number, year: number): boolean {
  if (!looksPlural(text.scan, i + 1)) return false;
  const before = lowAt(text.scan, i - 1);
  if (before === "the" || before === "'s") return year % 100 === 0;
  return year % 50 === 0 || !(before === "in" || before === "since" || before === "during" || before === "en" || before === "desde" || before === "durante");
}

interface Ends {
  readonly from: number;
  /** two or four digits */
  readonly end: string;
  readonly last: number;
  readonly dash: boolean;
}

function endsAt({ scan }: DateText, i: number): Ends | null {
  const joined = /^(\d{4})\/(\d{2}|\d{4})$/.exec(lowAt(scan, i));
  if (joined) return { from: Number(joined[1]), end: joined[2]!, last: i + 1, dash: false };
  const from = yearNumber(scan, i);
  const joint = lowAt(scan, i + 1);
  if (from === null || !(joint === "-" || joint === "–" || joint === "/") || !isGlued(scan, i + 1) || !isGlued(scan, i + 2)) return null;
  const end = lowAt(scan, i + 2);
  return /^(?:\d{2}|\d{4})$/.test(end) ? { from, end, last: i + 3, dash: true } : null;
}

/** "2010-2012", "2020/21", "2020-21"; "2020-05" is a month. */
function spanAt(text: DateText, i: number): Point | null {
  const ends = endsAt(text, i);
  if (!ends || ends.from < 1800 || ends.from > 2100) return null;
  const { from, end, last, dash } = ends;
  const to = end.length === 4 ? Number(end) : Math.floor(from / 100) * 100 + Number(end);
  if (end.length === 4 || to === from + 1) return to > from && to <= 2100 ? { kind: "years", last, from, to } : null;
  const month = Number(end);
  return dash && month >= 1 && month <= 12 ? { kind: "civil", last, year: { kind: "plain", year: from }, month } : null;
}

/** A year by itself, or two, where the words around them say that they are years. */
export function yearAt(text: DateText, i: number): Point | null {
  const { scan, words } = text;
  const span = spanAt(text, i);
  if (span) return span.kind === "years" && looksPlural(scan, span.last) && !named(text, i) && !ledIn(text, i) ? null : span;
  const year = yearNumber(scan, i);
  if (year === null || words.names.has(lowAt(scan, i + 1)) || lowAt(scan, i + 1) === "%" || /^[.,]\d/.test(lowAt(scan, i + 1))) return null;
  const opens = i === 0 || /^[.!?]$/.test(lowAt(scan, i - 1));
  if (!ledIn(text, i) && !named(text, i) && !(opens && lowAt(scan, i + 1) === ",")) return null;
  // "Vision and 2030", "Cuba 2020" belong to names
  if (words.and.has(lowAt(scan, i - 1)) && !yearNumber(scan, i - 2) && isCapital(scan, i - 2)) return null;
  return counts(text, i, year) ? null : { kind: "civil", last: i + 1, year: { kind: "plain", year } };
}

/** "1980s", "the '80s", "the eighties", "años ochenta", "década de 1980". */
export function decadeAt({ scan, words }: DateText, i: number): Point | null {
  const low = lowAt(scan, i);
  const full = /^(1[89]|20)(\d)0'?s$/.exec(low);
  if (full) return { kind: "decade", last: i + 1, decade: Number(full[1]) * 10 + Number(full[2]) };
  if (/^(?:1[89]|20)\d0$/.test(low) && lowAt(scan, i + 1) === "'s" && lowAt(scan, i - 1) === "the") return { kind: "decade", last: i + 2, decade: Number(low.slice(0, 3)) };
  if (/^[2-9]0s$/.test(low) && (lowAt(scan, i - 1) === "the" || lowAt(scan, i - 1) === "'" || lowAt(scan, i - 1) === "’")) return { kind: "decade", last: i + 1, decade: 190 + Number(low[0]) };
  const word = words.decades.get(low);
  if (word !== undefined && (words.capitals ? lowAt(scan, i - 1) === "the" : false)) return { kind: "decade", last: i + 1, decade: 190 + word };
  return words.decadeWords.has(low) ? decadeNamed({ scan, words }, i) : null;
}

/** After "década de(l)", "años": "1980", "80", "ochenta". */
function decadeNamed({ scan, words }: Pick<DateText, "scan" | "words">, i: number): Point | null {
  let at = i + 1;
  while (at < i + 4 && (words.of.has(lowAt(scan, at)) || words.articles.has(lowAt(scan, at)) || lowAt(scan, at) === "años")) at++;
  const low = lowAt(scan, at);
  const word = words.decades.get(low);
  if (word !== undefined) return { kind: "decade", last: at + 1, decade: 190 + word };
  const ten = /^(1[89]|20)?([2-9])0$/.exec(low);
  const years = lowAt(scan, i) === "años";
  if (!ten || (years && (ten[1] !== undefined || lowAt(scan, i - 1) !== "los")) || (years && looksPlural(scan, at + 1))) return null;
  return { kind: "decade", last: at + 1, decade: (ten[1] ? Number(ten[1]) : 19) * 10 + Number(ten[2]) };
}
