import type { DateWords } from "../languages/date-words.ts";
import { isDigits, lowAt } from "../text/scan.ts";
import { dayFirstAt, monthFirstAt, yearSaidAt } from "./date-civil.ts";
import type { DateText } from "./date-grammar.ts";
import { numericAt } from "./date-numeric.ts";
import type { Point } from "./date-points.ts";
import { agoAt, endOfAt, laterAt, loneMonth, partOfYearAt, shiftedAt, spokenAt, unitFirstAt, weekdayPointAt } from "./date-relative.ts";
import { decadeAt, yearAt } from "./date-years.ts";

type Rule = (text: DateText, i: number) => Point | null;

const lone: Rule = (text, i) => {
  const point = monthFirstAt(text, i);
  return point && loneMonth(text, i, point) ? point : null;
};
const deictic: Rule = ({ scan, words }, i) => {
  const days = words.deictics.get(lowAt(scan, i));
  const before = lowAt(scan, i - 1);
  // "por la mañana" is no morrow, "today" as a noun no day
  if (days === undefined || (days === 1 && !words.capitals && (words.articles.has(before) || before === "de"))) return null;
  return { kind: "days", last: i + 1, days };
};
const yearWord: Rule = (text, i) => {
  const at = text.words.yearWords.has(lowAt(text.scan, i + 1)) || lowAt(text.scan, i + 1) === "year" ? i + 2 : i + 1;
  const span = yearAt(text, at);
  if (span) return span;
  const year = yearSaidAt(text, at);
  return year?.value.kind === "plain" ? { kind: "civil", last: year.last, year: year.value } : null;
};
const firstOfMonth: Rule = (text, i) => (lowAt(text.scan, i) === "primero" ? dayFirstAt(text, i) : null);

/** Rules by the word that a date may begin with, the surest first. */
function rulesOf(words: DateWords): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  const add = (keys: Iterable<string>, ...more: Rule[]): void => {
    for (const key of keys) rules.set(key, [...(rules.get(key) ?? []), ...more]);
  };
  add(words.ordinals.keys(), partOfYearAt, firstOfMonth);
  add(words.months.keys(), lone);
  add([...words.shortMonths.keys()].filter((key) => !words.months.has(key)), lone);
  add([...words.weekdays.keys(), ...words.shortWeekdays.keys()], weekdayPointAt);
  add(words.shifts.keys(), shiftedAt);
  add([...words.same, ...words.against.keys()], spokenAt);
  add(words.deictics.keys(), deictic);
  add(words.decadeWords, decadeAt);
  add(words.decades.keys(), decadeAt);
  add(words.units.keys(), unitFirstAt);
  add([...words.parts].filter((word) => /^(?:end|fin|final|fines|finales)$/.test(word)), endOfAt);
  add(words.yearWords, yearWord);
  add(words.agoBefore, agoAt);
  return rules;
}

const cache = new Map<DateWords, ReadonlyMap<string, readonly Rule[]>>();

function rulesFor(words: DateWords): ReadonlyMap<string, readonly Rule[]> {
  let rules = cache.get(words);
  if (!rules) cache.set(words, (rules = rulesOf(words)));
  return rules;
}

function numeralPoint(text: DateText, i: number): Point | null {
  return numericAt(text, i) ?? dayFirstAt(text, i) ?? decadeAt(text, i) ?? yearAt(text, i) ?? agoAt(text, i) ?? laterAt(text, i);
}

/** The date that begins at token `i`, or null. */
export function pointAt(text: DateText, i: number): Point | null {
  const { scan } = text;
  if (isDigits(scan, i)) return numeralPoint(text, i);
  const low = lowAt(scan, i);
  for (const rule of rulesFor(text.words).get(low) ?? []) {
    const point = rule(text, i);
    if (point) return point;
  }
  if (!text.numbers.units.has(low) && !text.numbers.articles.has(low)) return null;
  // "two years ago", "a month later"
  return (text.words.ago.size > 0 ? agoAt(text, i) : null) ?? laterAt(text, i);
}
