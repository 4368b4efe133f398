import type { DateMention, Span } from "../layers.ts";
import { lowAt } from "../text/scan.ts";
import { civilOf, type Civil } from "./calendar.ts";
import { civilAt, looksPlural, yearNumber } from "./date-civil.ts";
import type { DateText } from "./date-grammar.ts";
import type { CivilPoint, Point } from "./date-points.ts";
import { edtfOfExtent, isRelative, resolve, type Extent, type Reference } from "./date-resolve.ts";
import { pointAt } from "./date-scan.ts";

interface State {
  readonly source: Civil | null;
  readonly spoken: Civil | null;
  readonly dates: DateMention[];
}

type Bound = DateMention["bound"];

const FILLERS = new Set(["about", "least", "-", "día", "días"]);

/** Whether a word may stand between a preposition and its date: "since [the end of] 2020". */
function isFiller({ scan, words }: DateText, i: number): boolean {
  const low = lowAt(scan, i);
  if (FILLERS.has(low) || words.weekdays.has(low) || words.units.get(low) === "month") return true;
  if ([words.articles, words.parts, words.yearWords].some((set) => set.has(low))) return true;
  const before = lowAt(scan, i - 1);
  return words.of.has(low) && (words.parts.has(before) || words.units.get(before) === "month");
}

/** The word before a date that is neither article nor part nor "year": its preposition, where it has one. */
function prepositionAt(text: DateText, first: number, begin: number): number {
  let i = first - 1;
  while (i >= begin && i > first - 6 && isFiller(text, i)) i--;
  return i;
}

const LONGEST_SINCE = 6;

/** "since its founding in 1998", "desde su creación en 1998": the year dates what has gone on since. */
function sinceThen({ scan, words }: DateText, at: number, begin: number): boolean {
  if (!/^(?:in|en)$/.test(lowAt(scan, at))) return false;
  for (let i = at - 1; i >= Math.max(begin, at - LONGEST_SINCE); i--) {
    if (words.since.has(lowAt(scan, i))) return i < at - 1 && (words.articles.has(lowAt(scan, i + 1)) || POSSESSIVES.has(lowAt(scan, i + 1)));
    if (!/^\p{L}/u.test(lowAt(scan, i)) || words.behind.has(lowAt(scan, i))) return false;
  }
  return false;
}

const POSSESSIVES = new Set(["its", "their", "his", "her", "su", "sus"]);

/** What the words before a date make of it. */
function boundBefore(text: DateText, first: number, begin: number): Bound {
  const { scan, words } = text;
  const at = prepositionAt(text, first, begin);
  if (at < begin) return "at";
  const low = scan.low[at]!;
  const before = at > begin ? scan.low[at - 1]! : "";
  if (words.since.has(low) || sinceThen(text, at, begin)) return "since";
  if (words.of.has(low) && before === "partir") return "since";
  if ((low === "in" || low === "on" || low === "from") && (before === "starting" || before === "beginning")) return "since";
  if (words.of.has(low) && before === "antes") return "until";
  if (low === "to" && before === "up") return "until";
  return words.until.has(low) && before !== "not" && before !== "no" ? "until" : "at";
}

const SAID = new Set(["said", "says", "told", "announced", "reported", "stated", "added", "dijo", "informó", "anunció", "señaló", "afirmó", "declaró", "explicó"]);
const BE = new Set(["be", "been", "being", "ser", "sido"]);

/** 1 where a word makes its sentence speak of what is to come, -1 of what is past, 0 of neither. */
function tense({ scan, words }: DateText, i: number): number {
  const low = scan.low[i]!;
  if (words.ahead.has(low) || words.futureEnding?.test(low)) return 1;
  if (low === "be" && lowAt(scan, i - 1) === "to") return 1;
  if (words.behind.has(low)) return -1;
  return words.pastEnding.test(low) && !BE.has(lowAt(scan, i - 1)) ? -1 : 0;
}

/** Of which time the sentence speaks where the date stands: the nearest verb before it says so, or the first after it. */
function tenseAt(text: DateText, first: number, sentence: Span): number {
  const { low } = text.scan;
  for (let i = first - 1; i >= Math.max(sentence.first, first - 40); i--) {
    if (SAID.has(low[i]!) && first - i <= 3) return -1;
    const said = tense(text, i);
    if (said !== 0) return said;
  }
  for (let i = first; i < Math.min(sentence.last, first + 25) && first - sentence.first <= 3; i++) {
    const said = SAID.has(low[i]!) ? -1 : tense(text, i);
    if (said !== 0) return said;
  }
  return 0;
}

const plainYear = (point: Point): number | null => (point.kind === "civil" && point.year?.kind === "plain" ? point.year.year : null);

/** "from July to September 2009", "June and July 2013": the year is said once for both. */
function borrowed(point: CivilPoint, from: CivilPoint): CivilPoint {
  const year = plainYear(from);
  if (point.year !== undefined || year === null || point.month === undefined || from.month === undefined) return point;
  return { ...point, year: { kind: "plain", year: point.month > from.month ? year - 1 : year } };
}

/** The date after a joining word, over articles and parts ("to early 2005"). */
function secondAt(text: DateText, i: number, { sentence, afterYear }: { readonly sentence: Span; readonly afterYear: boolean }): Point | null {
  const { scan, words } = text;
  let at = i;
  while (at < i + 4 && (words.articles.has(lowAt(scan, at)) || words.parts.has(lowAt(scan, at)) || words.of.has(lowAt(scan, at)))) at++;
  if (at >= sentence.last) return null;
  const civil = civilAt(text, at);
  if (civil) return civil;
  const year = yearNumber(scan, at);
  if (year !== null && (afterYear || !looksPlural(scan, at + 1))) return { kind: "civil", last: at + 1, year: { kind: "plain", year } };
  const point = pointAt(text, at);
  return point && point.kind !== "vague" ? point : null;
}

interface Whole {
  readonly last: number;
  readonly extent: Extent | null;
  readonly relative: boolean;
  readonly bound: Bound;
}

/** "to date", "to the present", "hasta la fecha": still going on. */
function openEnd(text: DateText, i: number): number | null {
  const { scan, words } = text;
  const at = words.articles.has(lowAt(scan, i)) ? i + 1 : i;
  return words.now.has(lowAt(scan, at)) ? at + 1 : null;
}

function period(from: Extent | null, to: Extent | null): Extent | null {
  if (!from || !to) return null;
  return from.from <= to.to || from.from.includes("X") ? { from: from.from, to: to.to } : null;
}

interface Place {
  readonly first: number;
  readonly sentence: Span;
  readonly reference: Reference;
}

/** The year said once for both ends, on either of them. */
function sharedYear(point: Point, second: Point): readonly [Point, Point] {
  if (point.kind !== "civil" || second.kind !== "civil") return [point, second];
  const first = borrowed(point, second);
  return [first, second.year === undefined && first.year !== undefined && second.month !== undefined ? { ...second, year: laterYear(first, second) } : second];
}

/** Whether the words after `point` join another date to it. */
function joins(text: DateText, point: Point, at: Place): boolean {
  const { scan, words } = text;
  const joint = lowAt(scan, point.last);
  return words.to.has(joint) || (words.and.has(joint) && words.between.has(lowAt(scan, prepositionAt(text, at.first, at.sentence.first))));
}

/** Two dates joined to a period, or null where `point` stands alone. */
function joined(text: DateText, point: Point, at: Place): Whole | null {
  if (!joins(text, point, at)) return null;
  const joint = lowAt(text.scan, point.last);
  const open = joint.length === 1 && joint !== "a" ? null : openEnd(text, point.last + 1);
  if (open !== null && open <= at.sentence.last) {
    const begin = resolve(point, at.reference);
    return { last: open, extent: begin && { from: begin.from, to: ".." }, relative: isRelative(point), bound: "since" };
  }
  const next = secondAt(text, point.last + 1, { sentence: at.sentence, afterYear: plainYear(point) !== null });
  if (!next || (next.kind === "days" && joint !== "to")) return null;
  const [first, second] = sharedYear(point, next);
  return { last: second.last, extent: period(resolve(first, at.reference), resolve(second, at.reference)), relative: isRelative(first) || isRelative(second), bound: "period" };
}

function laterYear(first: CivilPoint, second: CivilPoint): NonNullable<CivilPoint["year"]> {
  const year = first.year!;
  const wraps = first.month !== undefined && second.month! < first.month;
  return !wraps ? year : year.kind === "plain" ? { kind: "plain", year: year.year + 1 } : { kind: year.kind, by: year.by + 1 };
}

/** A date that stands alone, with the year of the next one in a list and the bound that the words before it set. */
function alone(text: DateText, point: Point, at: Place): Whole {
  const { scan, words } = text;
  const listed = point.kind === "civil" && point.year === undefined && (words.and.has(lowAt(scan, point.last)) || lowAt(scan, point.last) === ",");
  const next = listed ? civilAt(text, point.last + 1) : null;
  const whole = next?.kind === "civil" && point.kind === "civil" ? borrowed(point, next) : point;
  const extent = resolve(whole, at.reference);
  const ranged = point.kind === "years" || point.kind === "months" || point.kind === "ahead" || point.kind === "behind" || (extent !== null && extent.from !== extent.to);
  const bound = boundBefore(text, at.first, at.sentence.first);
  const onwards = words.onwards.has(lowAt(scan, point.last)) || (lowAt(scan, point.last) === "en" && words.onwards.has(lowAt(scan, point.last + 1)));
  const kind = onwards ? "since" : bound === "at" && ranged ? "period" : bound;
  return { last: point.last, extent: extent && bounded(extent, kind), relative: isRelative(whole), bound: kind };
}

function bounded(extent: Extent, bound: Bound): Extent {
  if (bound === "since") return { from: extent.from, to: ".." };
  return bound === "until" ? { from: "..", to: extent.to } : extent;
}

/** The day, month or year that a later "that year" or "five days later" means. */
function spokenOf(extent: Extent | null): Civil | null {
  return extent && civilOf(extent.from === ".." ? extent.to : extent.from);
}

/** The dates of one sentence go to `dates`; gives the date that was spoken of last. */
export function datesOf(text: DateText, sentence: Span, state: State): Civil | null {
  let spoken = state.spoken;
  for (let i = sentence.first; i < sentence.last; i++) {
    const point = pointAt(text, i);
    if (!point || point.last > sentence.last) continue;
    const at = { first: i, sentence, reference: { source: state.source, spoken, tense: isRelative(point) ? tenseAt(text, i, sentence) : 0 } };
    const whole = joined(text, point, at) ?? alone(text, point, at);
    const edtf = whole.extent && edtfOfExtent(whole.extent);
    state.dates.push({ first: i, last: whole.last, edtf, relative: whole.relative, bound: whole.bound });
    spoken = spokenOf(whole.extent) ?? spoken;
    i = whole.last - 1;
  }
  return spoken;
}
