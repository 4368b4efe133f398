import type { DateMention, FigureDraft, Span } from "../layers.ts";
import { lowAt, type Scan } from "../text/scan.ts";
import type { CountWords } from "../languages/count-words.ts";
import type { DateWords } from "../languages/date-words.ts";

/** What the dates of figures are found with; `source` is the EDTF date of the text. */
export interface FigureDating {
  readonly scan: Scan;
  readonly words: DateWords;
  readonly counts: CountWords;
  readonly dates: readonly DateMention[];
  readonly source: string | undefined;
}

interface Candidate {
  readonly date: DateMention;
  /** counts up to it or over it, and is no day on which something happens */
  readonly counting: boolean;
}

/** The end of words at token i that count up to the day of the text, "to date", "hasta la fecha"; or i. */
function untilNow({ scan, counts }: FigureDating, i: number): number {
  for (const rest of counts.untilNow.get(lowAt(scan, i)) ?? []) if (rest.every((word, k) => lowAt(scan, i + 1 + k) === word)) return i + 1 + rest.length;
  return i;
}

/** "as of 10 June", "al 31 de mayo", "al cierre de 2019" */
function isAsOf({ scan, words, counts }: FigureDating, first: number): boolean {
  let at = first - 1;
  while (at > first - 4 && (words.articles.has(lowAt(scan, at)) || words.parts.has(lowAt(scan, at)))) at--;
  const phrases = [lowAt(scan, at), `${lowAt(scan, at - 1)} ${lowAt(scan, at)}`, `${lowAt(scan, at - 2)} ${lowAt(scan, at - 1)} ${lowAt(scan, at)}`];
  return phrases.some((phrase) => counts.asOf.has(phrase));
}

/** A period that is still open reaches to the day of the text. */
function upToSource(date: DateMention, source: string | undefined): DateMention {
  const from = date.bound === "since" && date.edtf?.endsWith("/..") ? date.edtf.slice(0, -3) : null;
  return from !== null && source !== undefined && /^\d/.test(source) && from <= source ? { ...date, edtf: `${from}/${source}` } : date;
}

/** The dates of a sentence, and its words that count up to the day of the text, in order. */
function candidatesIn(dating: FigureDating, sentence: Span): Candidate[] {
  const { dates, source } = dating;
  const found = dates
    .filter((date) => date.first >= sentence.first && date.last <= sentence.last && date.edtf !== null)
    .map((date): Candidate => ({ date: upToSource(date, source), counting: date.bound !== "at" || isAsOf(dating, date.first) }));
  if (source === undefined) return found;
  for (let i = sentence.first; i < sentence.last; i++) {
    const last = untilNow(dating, i);
    if (last === i) continue;
    if (!found.some(({ date }) => date.first < last && i < date.last)) found.push({ date: { first: i, last, edtf: source, relative: true, bound: "until" }, counting: true });
    i = last - 1;
  }
  return found.sort((a, b) => a.date.first - b.date.first);
}

/** Whether token i begins another clause. */
function begins({ scan, counts }: FigureDating, i: number): boolean {
  if (counts.clauses.has(lowAt(scan, i))) return true;
  if (lowAt(scan, i) !== ",") return false;
  const next = lowAt(scan, i + 1);
  return next === "que" || next === "that" || (counts.and.has(next) && counts.subjects.has(lowAt(scan, i + 2)));
}

/** Whether another clause begins between two tokens. */
function isCut(dating: FigureDating, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (begins(dating, i)) return true;
  return false;
}

/** "Cuba, which has sent doctors since 1963, signed …": a date set between commas dates nothing outside. */
function isAside(dating: FigureDating, { date }: Candidate, { sentence, figure }: { readonly sentence: Span; readonly figure: Span }): boolean {
  if (figure.first < date.first) return false;
  let at = date.first - 1;
  while (at >= sentence.first && !begins(dating, at)) at--;
  if (at <= sentence.first) return false;
  for (let i = date.last; i < figure.first; i++) if (lowAt(dating.scan, i) === ",") return true;
  return false;
}

const LEADS = new Set(["on", "over", "as", "al", "(", "at", "within"]);

/** "50 doctors in 2019", "2,500 pacientes desde 2003" */
function follows({ scan, words }: FigureDating, figure: Span, { date }: Candidate): boolean {
  if (date.first < figure.last || date.first > figure.last + 4) return false;
  for (let i = figure.last; i < date.first; i++) if (![words.before, words.articles, words.since, words.until, words.parts].some((leads) => leads.has(lowAt(scan, i))) && !LEADS.has(lowAt(scan, i))) return false;
  return true;
}

/** Whether the date opens its sentence, over its preposition and article. */
const opens = ({ date }: Candidate, sentence: Span): boolean => date.first <= sentence.first + 3;

/** The date of one figure: right behind it, else of its clause where that counts over or up to it, else the one that opens the sentence. */
function dateOf(dating: FigureDating, figure: FigureDraft, { sentence, all }: { readonly sentence: Span; readonly all: readonly Candidate[] }): DateMention | undefined {
  const right = all.find((one) => follows(dating, figure, one));
  if (right) return right.date;
  const between = (one: Candidate): boolean => all.some((other) => other !== one && other.date.first >= figure.last && other.date.last <= one.date.first);
  const near = all.filter((one) => one.counting && !between(one) && !isAside(dating, one, { sentence, figure }) && !isCut(dating, Math.min(figure.last, one.date.last), Math.max(figure.first, one.date.first)));
  if (near.length > 0) return near.reduce((best, one) => (Math.abs(one.date.first - figure.first) < Math.abs(best.date.first - figure.first) ? one : best)).date;
  const before = all.filter(({ date }) => date.first < figure.first);
  return before.length === 1 && opens(before[0]!, sentence) && !isCut(dating, before[0]!.date.last, figure.first) ? before[0]!.date : undefined;
}

/** Gives each figure of a sentence the date as of which, or the period over which, it counts, where the words say so. */
export function dateFigures(dating: FigureDating, figures: readonly FigureDraft[], sentence: Span): FigureDraft[] {
  const all = candidatesIn(dating, sentence);
  if (all.length === 0) return [...figures];
  return figures.map((figure) => {
    const date = dateOf(dating, figure, { sentence, all });
    return date ? { ...figure, date } : figure;
  });
}
