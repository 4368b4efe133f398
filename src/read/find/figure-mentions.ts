import type { FigureDraft, Span } from "../layers.ts";
import { isCapital, isDigits, isGlued, lowAt } from "../text/scan.ts";
import type { Amount } from "./amounts.ts";
import type { CountText } from "./count-grammar.ts";
import { countedAt, type Counted } from "./counted-noun.ts";
import { qualifierAfter, qualifierBefore } from "./qualifiers.ts";

const isWord = (form: string): boolean => /^\p{L}/u.test(form);

interface Context {
  readonly sentence: Span;
  /** the figure before this one */
  readonly last: FigureDraft | null;
}

/** Whether the number belongs to a name or a code: "COVID-19", "Article 5", "Unit - 6", "District 3201". */
function belongsBefore({ scan, counts }: CountText, amount: Amount, { begin, counted }: { readonly begin: number; readonly counted: boolean }): boolean {
  const at = amount.first - 1;
  if (at < begin || amount.money !== undefined) return false;
  const before = lowAt(scan, at);
  if (counts.labels.has(before) || before === "/") return true;
  if (before === "-" && at > begin && isWord(lowAt(scan, at - 1)) && (amount.digits || isGlued(scan, amount.first))) return true;
  if (before === "." && isGlued(scan, amount.first)) return true;
  return amount.digits && isCapital(scan, at) && at > begin && !counted && !amount.scaled && !counts.before.has(before);
}

/** List numbers, telephone numbers, times: "1.", "(2)", "02 6277 7340". */
function isNumbering(text: CountText, amount: Amount, sentence: Span): boolean {
  const { scan } = text;
  if (!amount.digits || amount.money !== undefined) return false;
  const after = lowAt(scan, amount.last);
  const before = lowAt(scan, amount.first - 1);
  if (amount.first === sentence.first && (after === "." || after === ")" || (amount.last === amount.first + 1 && isCapital(scan, amount.last) && lowAt(scan, amount.first).startsWith("0")))) return true;
  if (before === "(" && after === ")") return true;
  if (/^0\d/.test(scan.form[amount.first]!) && scan.form[amount.first]!.length > 2) return true;
  return isDigits(scan, amount.last) && isDigits(scan, amount.last + 1) && !amount.scaled;
}

/** "the two countries", "both sides", "two parties": pairs that the text speaks of, not counts. */
function isPair({ scan, counts }: CountText, amount: Amount, unit: string): boolean {
  if (amount.value > 9 || amount.digits) return false;
  const head = unit.slice(unit.lastIndexOf(" ") + 1);
  return (amount.value === 2 && (counts.definite.has(lowAt(scan, amount.first - 1)) || counts.pairs.has(head))) || (counts.definite.has(lowAt(scan, amount.first - 1)) && counts.pairs.has(head));
}

/** "nine in ten", "one out of five", "tres de cada diez". */
function isShare({ scan, numbers, counts }: CountText, amount: Amount): boolean {
  if (amount.money !== undefined) return false;
  const isNumber = (i: number): boolean => numbers.units.has(lowAt(scan, i)) || isDigits(scan, i);
  const next = lowAt(scan, amount.last);
  const at = next === "out" || lowAt(scan, amount.last + 1) === "cada" ? amount.last + 2 : amount.last + 1;
  if ((next === "in" || next === "out" || (counts.of.has(next) && at > amount.last + 1)) && isNumber(at) && amount.value < 100) return true;
  const before = lowAt(scan, amount.first - 1);
  return (before === "in" || before === "of" || before === "cada") && isNumber(amount.first - (before === "in" ? 2 : 3)) && amount.value <= 100 && (before === "in" || lowAt(scan, amount.first - 2) === "out" || before === "cada");
}

function isUncounted(text: CountText, amount: Amount, counted: Counted | null): boolean {
  const { scan, counts } = text;
  const at = lowAt(scan, amount.last) === "-" ? amount.last + 1 : amount.last;
  const next = lowAt(scan, at);
  if (next === "square" || next === "cubic" || /^c(?:uadrad|úbic)os$/.test(lowAt(scan, at + 1))) return false;
  if (counts.uncounted.has(counts.singular(next)) || counts.uncounted.has(next)) return true;
  if ((next === "per" && lowAt(scan, at + 1) === "cent") || (next === "por" && lowAt(scan, at + 1) === "ciento")) return true;
  if (!counted) return false;
  return counts.uncounted.has(counts.singular(lowAt(scan, counted.noun))) && !/^(?:square|cubic) /.test(counted.unit);
}

/** What a sentence says it totals: "the number of cases over 90,000", "the death toll at 3000". */
function totalled(text: CountText, amount: Amount, begin: number): string | null {
  const { scan, counts } = text;
  for (let i = amount.first - 1; i >= Math.max(begin, amount.first - 15); i--) {
    const total = counts.totals.get(lowAt(scan, i));
    if (total === undefined) continue;
    if (total !== null) return total;
    const noun = counts.of.has(lowAt(scan, i + 1)) ? countedAt(text, i + 2) : null;
    if (noun && noun.noun < amount.first) return noun.unit;
  }
  return null;
}

const CLOSES = new Set([".", ";", ",", ")"]);

/** What a number without a noun counts: what the figure before it did ("33 had joined", "and almost 900,000 from the Union"). */
function standsFor({ scan, counts }: CountText, amount: Amount, { sentence, last }: Context): string | null {
  if (!last || last.money || amount.first - last.last >= 60) return null;
  const next = lowAt(scan, amount.last);
  if (amount.scaled || counts.standing.has(next)) return last.unit;
  const parallel = last.first >= sentence.first && counts.stops.has(next) && amount.value >= 1000;
  const closes = CLOSES.has(next) || amount.last >= sentence.last;
  return parallel || (closes && amount.value >= 100) ? last.unit : null;
}

/** "a staff of 900", "una plantilla de más de 480": the body says who is counted. */
function headed(text: CountText, amount: Amount, begin: number): string | null {
  const { scan, counts } = text;
  const at = (qualifierBefore(text, amount.first, begin)?.at ?? amount.first) - 1;
  return at > begin && counts.of.has(lowAt(scan, at)) ? (counts.bodies.get(lowAt(scan, at - 1)) ?? null) : null;
}

function unitOf(text: CountText, amount: Amount, { counted, context }: { readonly counted: Counted | null; readonly context: Context }): string | null {
  if (amount.money !== undefined) return amount.money;
  if (counted) return counted.unit;
  const body = headed(text, amount, context.sentence.first);
  if (body !== null) return body;
  if (amount.value < 10 && !amount.scaled) return null;
  return totalled(text, amount, context.sentence.first) ?? standsFor(text, amount, context);
}

const JOINED = new Set([",", "and", "y", "e", "(", "which", "cuales", "plus", "another", "otros", "or", "o"]);
const WHICH = new Set(["which", "that", "it", "this", "los", "lo", "ellos"]);

/** "9.5 billion francs, 7.5 billion of which …", "$2 million in 2019 and 3 million in 2020": the currency is said once. */
function asMoney({ scan, counts }: CountText, amount: Amount, { sentence, last }: Context): Amount {
  if (amount.money !== undefined || !amount.scaled || !last?.money || last.first < sentence.first) return amount;
  const next = lowAt(scan, amount.last);
  const which = counts.of.has(next) && WHICH.has(lowAt(scan, amount.last + 1));
  const apart = JOINED.has(lowAt(scan, amount.first - 1)) && (amount.last >= sentence.last || counts.stops.has(next) || CLOSES.has(next)) && !counts.of.has(next);
  return which || apart ? { ...amount, money: last.unit } : amount;
}

/** The figure that an amount makes in its sentence, or null where it is none. */
export function figureOf(text: CountText, said: Amount, context: Context): FigureDraft | null {
  const amount = asMoney(text, said, context);
  return countedFigure(text, amount, context);
}

function countedFigure(text: CountText, amount: Amount, context: Context): FigureDraft | null {
  const { sentence } = context;
  const said = qualifierAfter(text, amount.last);
  const found = amount.money === undefined ? countedAt(text, said ? said.at : amount.last) : null;
  const counted = found && found.last <= sentence.last ? found : null;
  if (isNumbering(text, amount, sentence) || belongsBefore(text, amount, { begin: sentence.first, counted: counted !== null })) return null;
  if (amount.value === 0 || isShare(text, amount)) return null;
  if (amount.money === undefined && (amount.value <= 1 || isUncounted(text, amount, counted))) return null;
  const unit = unitOf(text, amount, { counted, context });
  if (unit === null || (amount.money === undefined && isPair(text, amount, unit))) return null;
  return draft(text, amount, { unit, counted, begin: sentence.first });
}

function draft(text: CountText, amount: Amount, { unit, counted, begin }: { readonly unit: string; readonly counted: Counted | null; readonly begin: number }): FigureDraft {
  const end = counted ? Math.max(counted.last, amount.last) : amount.last;
  const before = qualifierBefore(text, amount.first, begin);
  const after = before ? null : (qualifierAfter(text, amount.last) ?? qualifierAfter(text, end));
  const between = amount.max !== undefined && text.counts.between.has(lowAt(text.scan, amount.first - 1)) ? amount.first - 1 : amount.first;
  const qualifier = before?.qualifier ?? after?.qualifier ?? amount.qualifier;
  return {
    first: before ? before.at : between,
    last: after ? Math.max(after.at, end) : end,
    value: amount.value,
    ...(amount.max === undefined ? {} : { max: amount.max }),
    ...(qualifier ? { qualifier } : {}),
    unit,
    money: amount.money !== undefined,
    ...(counted ? { noun: counted.noun } : {}),
  };
}
