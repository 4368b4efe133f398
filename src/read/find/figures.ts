import { COUNTS as EN } from "../languages/en/quantities.ts";
import { NUMBERS as EN_NUMBERS } from "../languages/en/numbers.ts";
import { COUNTS as ES } from "../languages/es/quantities.ts";
import { NUMBERS as ES_NUMBERS } from "../languages/es/numbers.ts";
import type { DateMention, FigureDraft, Layers, Mention, Span } from "../layers.ts";
import { isDigits, lowAt, scanOf } from "../text/scan.ts";
import { amountAt } from "./amounts.ts";
import type { CountText } from "./count-grammar.ts";
import { currencyAfter, currencyBefore } from "./currencies.ts";
import { dateWordsOf } from "./date-text.ts";
import { dateFigures, type FigureDating } from "./figure-dates.ts";
import { figureOf } from "./figure-mentions.ts";
import { namedCountries } from "./money-country.ts";

type Needs = Pick<Layers, "given" | "language" | "blocks" | "tokens" | "words" | "sentences" | "dates" | "mentions" | "heading">;

const SILENT = new Set(["link", "image", "contact", "boilerplate", "credits", "byline", "date-line"]);
const HEAD = new Set(["title", "standfirst"]);

function takenBy(count: number, dates: readonly DateMention[], mentions: readonly Mention[]): Uint8Array {
  const taken = new Uint8Array(count);
  for (const { first, last } of dates) taken.fill(1, first, last);
  // A country or people before a noun is counted with it: "52 Turkish employees".
  for (const m of mentions) if (m.kind !== "country" && m.form !== "pronoun" && m.last - m.first > 1) taken.fill(2, m.first, m.last);
  return taken;
}

/** Whether a figure may begin at the token at all. */
function mayBegin({ scan, numbers, taken }: CountText, i: number): boolean {
  if (taken[i] !== 0) return false;
  if (isDigits(scan, i)) return true;
  const low = scan.low[i]!;
  if (numbers.units.has(low) || numbers.multipliers.has(low) || numbers.articles.has(low) || numbers.half.has(low) || numbers.vague.has(low) || low === "mil") return true;
  if (isDigits(scan, i + 1) && scan.end[i]! < scan.start[i + 1]! && currencyAfter(scan, i)?.last === i + 1) return true;
  return i + 1 < scan.count && (isDigits(scan, i + 1) || (i + 2 < scan.count && isDigits(scan, i + 2))) && currencyBefore(scan, i) !== null;
}

/** Adds the figures of one sentence, in order. */
function figuresOf(text: CountText, sentence: Span, figures: FigureDraft[]): void {
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!mayBegin(text, i)) continue;
    const amount = amountAt(text, i);
    if (!amount || amount.last > sentence.last) continue;
    const figure = figureOf(text, amount, { sentence, last: figures.at(-1) ?? null });
    if (figure && !isRepeated(text, figure, figures.at(-1))) figures.push(figure);
    i = Math.max(amount.last, i + 1) - 1;
  }
}

/** "… thousand dollars (EC$241,780)": said twice. */
const isRepeated = ({ scan }: CountText, figure: FigureDraft, before: FigureDraft | undefined): boolean =>
  before !== undefined && before.value === figure.value && before.unit === figure.unit && lowAt(scan, before.last) === "(" && figure.first === before.last + 1;

const keyOf = ({ value, max, unit }: FigureDraft): string => `${value}-${max ?? ""} ${unit.slice(unit.lastIndexOf(" ") + 1)}`;

/** Counted things and sums of money, each at its first mention; those of headlines only where the text does not say them again. */
export function findFigures(layers: Needs): Pick<Layers, "figures"> {
  const { given, language, blocks, tokens, words, sentences, dates, mentions, heading } = layers;
  const spanish = language.startsWith("es");
  const text: CountText = { scan: scanOf(tokens, words), counts: spanish ? ES : EN, numbers: spanish ? ES_NUMBERS : EN_NUMBERS, named: namedCountries(mentions, tokens, { blocks, url: given.url }), taken: takenBy(tokens.count, dates, mentions) };
  const dating: FigureDating = { scan: text.scan, words: dateWordsOf(language), counts: text.counts, dates, source: given.published ?? heading.published?.value };
  const figures: FigureDraft[] = [];
  const head: FigureDraft[] = [];
  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind ?? "body";
    if (SILENT.has(kind)) continue;
    const list = HEAD.has(kind) ? head : figures;
    const before = list.length;
    figuresOf(text, sentence, list);
    if (list.length > before) list.push(...dateFigures(dating, list.splice(before), sentence));
  }
  const values = new Set(figures.map((f) => f.value));
  const seen = new Set<string>();
  const all = [...head.filter((f) => !values.has(f.value)), ...figures];
  // "the 20 ambulances" after "20 ambulances" are the same; without the article they may be others.
  return { figures: all.filter((f) => !(seen.has(keyOf(f)) && text.counts.definite.has(lowAt(text.scan, f.first - 1))) && seen.add(keyOf(f))) };
}
