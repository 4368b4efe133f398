import type { NumberWords } from "../languages/number-words.ts";
import { isDigits, isGlued, lowAt, type Scan } from "../text/scan.ts";

/** A number at its place, `last` exclusive. */
export interface NumberAt {
  readonly value: number;
  readonly last: number;
  /** written with digits, at least in part */
  readonly digits: boolean;
  /** "million", "thousand" or a short form stands in it */
  readonly scaled: boolean;
}

function grouped(form: string, separator: string): boolean {
  const groups = form.split(separator);
  // Indian grouping counts in twos but for the last group.
  return groups.length > 1 && groups[0]!.length <= 3 && groups[0]!.length > 0 && groups.at(-1)!.length === 3 && groups.slice(1, -1).every((g) => g.length === 3 || g.length === 2);
}

/** The value of a numeral as a language writes it; null for dates, times and fractions ("10:30", "19/11/2019"). */
function numeralValue(form: string, decimal: "." | ","): number | null {
  if (!/^\d+(?:[.,]\d+)*$/.test(form)) return null;
  const points = form.split(".").length - 1;
  const commas = form.split(",").length - 1;
  if (points + commas === 0) return Number(form);
  if (points > 0 && commas > 0) return mixedNumeral(form);
  const sign = points > 0 ? "." : ",";
  const groups = grouped(form, sign);
  if (points + commas > 1) return groups ? Number(form.replaceAll(sign, "")) : null;
  // Three digits after the only sign group thousands, but for an English point ("1.614 billion") and after a lone zero.
  if (groups && !form.startsWith("0") && !(sign === "." && decimal === ".")) return Number(form.replace(sign, ""));
  return Number(form.replace(",", "."));
}

function mixedNumeral(form: string): number | null {
  const decimal = form.lastIndexOf(".") > form.lastIndexOf(",") ? "." : ",";
  const group = decimal === "." ? "," : ".";
  const [whole = "", fraction = "", ...rest] = form.split(decimal);
  if (rest.length > 0 || !(grouped(whole, group) || !whole.includes(group))) return null;
  return Number(`${whole.replaceAll(group, "")}.${fraction}`);
}

const spaceBefore = ({ start, end }: Scan, i: number): number => (start[i] ?? 0) - (end[i - 1] ?? 0);

/** "900 000": groups of three after one of one to three digits, each after one space. */
function spacedNumeral(scan: Scan, i: number): NumberAt | null {
  if (scan.form[i]!.length > 3 || !/^[1-9]\d{0,2}$/.test(scan.form[i]!)) return null;
  let last = i + 1;
  let value = Number(scan.form[i]);
  while (last < scan.count && last < i + 5 && spaceBefore(scan, last) === 1 && /^\d{3}$/.test(scan.form[last]!)) value = value * 1000 + Number(scan.form[last++]);
  return last > i + 1 ? { value, last, digits: true, scaled: false } : null;
}

function numeralAt(scan: Scan, i: number, words: NumberWords): NumberAt | null {
  const spaced = spacedNumeral(scan, i);
  if (spaced) return spaced;
  const form = scan.form[i]!;
  const value = numeralValue(form, words.decimal);
  if (value === null || !Number.isFinite(value)) return null;
  // "3.000 patients" in English by a hand used to points: nobody counts to three decimals that are nought.
  const thousands = words.decimal === "." && /^[1-9]\d{0,2}\.\d00$/.test(form) && !words.scales.has(lowAt(scan, i + 1));
  return { value: thousands ? value * 1000 : value, last: i + 1, digits: true, scaled: false };
}

/** Scales after a number: "1.4 million", "5-million", "300 mil millones", "2m". */
function withScales(scan: Scan, number: NumberAt, words: NumberWords): NumberAt {
  let { value, last, scaled } = number;
  for (;;) {
    const at = !scaled && lowAt(scan, last) === "-" ? last + 1 : last;
    const word = lowAt(scan, at);
    const scale = words.scales.get(word) ?? words.multipliers.get(word) ?? (isGlued(scan, at) && number.digits && at === last ? words.shortScales.get(word) : undefined);
    if (scale === undefined || (scaled && scale < 1000)) break;
    value *= scale;
    last = at + 1;
    scaled = true;
  }
  return { ...number, value: rounded(value), last, scaled };
}

/** Without the dust of binary fractions: 5.429 × 10⁹ is a whole number. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

interface Sum {
  total: number;
  current: number;
  last: number;
  scaled: boolean;
}

function addWord(sum: Sum, word: string, words: NumberWords): boolean {
  const unit = words.units.get(word);
  const multiplier = words.multipliers.get(word);
  const scale = words.scales.get(word);
  if (unit !== undefined) {
    // "two three" and "twenty forty" are two numbers
    if (sum.current % 100 !== 0 && (unit >= 10 || sum.current % 10 !== 0 || sum.current % 100 < 20)) return false;
    if (sum.current !== 0 && unit >= 100) return false;
    sum.current += unit;
  } else if (multiplier !== undefined) {
    if (sum.current >= 100) return false;
    sum.current = (sum.current || 1) * multiplier;
  } else if (scale !== undefined) {
    if (sum.current === 0 && sum.total > 0 && scale >= 1_000_000) sum.total *= scale;
    else sum.total += (sum.current || 1) * scale;
    sum.current = 0;
    sum.scaled = true;
  } else return false;
  return true;
}

const isNumberWord = (word: string, words: NumberWords): boolean => words.units.has(word) || words.multipliers.has(word) || words.scales.has(word);

function wordsAt(scan: Scan, i: number, words: NumberWords): NumberAt | null {
  const sum: Sum = { total: 0, current: 0, last: i, scaled: false };
  let at = i;
  while (at < scan.count && addWord(sum, scan.low[at]!, words)) {
    sum.last = ++at;
    const joint = lowAt(scan, at);
    if (joint === "," && goesOn(scan, at, { sum, words })) at++;
    else if ((joint === "-" || (words.and.has(joint) && (sum.current % 100 === 0 || words.decimal === ","))) && words.units.has(lowAt(scan, at + 1)) && mayJoin(sum, joint, words)) at++;
  }
  return sum.last === i ? null : { value: sum.total + sum.current, last: sum.last, digits: false, scaled: sum.scaled };
}

/** "forty-one thousand, [seven hundred] and eighty" */
const goesOn = (scan: Scan, comma: number, { sum, words }: { readonly sum: Sum; readonly words: NumberWords }): boolean =>
  sum.current === 0 && sum.total > 0 && words.units.has(lowAt(scan, comma + 1)) && words.multipliers.get(lowAt(scan, comma + 2)) === 100;

/** "twenty-five", "two hundred and ten", "treinta y cinco"; but not "ten and five". */
function mayJoin(sum: Sum, joint: string, words: NumberWords): boolean {
  if (joint === "-") return sum.current % 100 >= 20 && sum.current % 10 === 0;
  if (words.decimal === ",") return sum.current % 100 >= 30 && sum.current % 10 === 0;
  return sum.current >= 100 || (sum.current === 0 && sum.total > 0);
}

function articleAt(scan: Scan, i: number, words: NumberWords): NumberAt | null {
  const next = lowAt(scan, i + 1);
  if (words.half.has(lowAt(scan, i))) {
    const at = words.articles.has(next) ? i + 2 : i + 1;
    const scale = words.scales.get(lowAt(scan, at)) ?? words.multipliers.get(lowAt(scan, at));
    return scale === undefined ? null : { value: scale / 2, last: at + 1, digits: false, scaled: true };
  }
  if (!words.articles.has(lowAt(scan, i)) || !(words.multipliers.has(next) || words.scales.has(next))) return null;
  return wordsAt(scan, i + 1, words);
}

/** "one and a half million", "dos millones y medio". */
function withHalf(scan: Scan, number: NumberAt, words: NumberWords): NumberAt {
  if (!words.and.has(lowAt(scan, number.last))) return number;
  const at = words.articles.has(lowAt(scan, number.last + 1)) ? number.last + 2 : number.last + 1;
  if (!words.half.has(lowAt(scan, at))) return number;
  const scale = words.scales.get(lowAt(scan, at + 1));
  if (scale !== undefined) return { ...number, value: (number.value + 0.5) * scale, last: at + 2, scaled: true };
  const own = words.scales.get(lowAt(scan, number.last - 1));
  return own === undefined ? number : { ...number, value: number.value + own / 2, last: at + 1 };
}

/** The longest number that begins at token `i`, in digits, words or both; null where none does. */
export function numberAt(scan: Scan, i: number, words: NumberWords): NumberAt | null {
  if (i < 0 || i >= scan.count) return null;
  if (isDigits(scan, i)) {
    const numeral = numeralAt(scan, i, words);
    return numeral && withHalf(scan, withScales(scan, numeral, words), words);
  }
  const article = articleAt(scan, i, words);
  if (article) return article;
  const word = scan.low[i]!;
  if (!isNumberWord(word, words) || (words.scales.has(word) && word !== "mil")) return null;
  const number = wordsAt(scan, i, words);
  return number && withHalf(scan, number, words);
}
