import type { Qualifier } from "#model/codes/qualifiers.ts";
import { isGlued, lowAt } from "../text/scan.ts";
import type { CountText } from "./count-grammar.ts";
import { currencyAfter, currencyBefore } from "./currencies.ts";
import { currencyCode } from "./money-country.ts";
import { numberAt, rounded, type NumberAt } from "./numbers.ts";

/** A number or sum, with both ends of a range; tokens from `first` to `last`. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly max?: number;
  readonly qualifier?: Qualifier;
  readonly digits: boolean;
  readonly scaled: boolean;
  /** ISO 4217 */
  readonly money?: string;
}

/** "20-30", "1 to 2 million", "between 20 and 30": the second number, or null. */
function secondEnd(text: CountText, first: NumberAt, begin: number): NumberAt | null {
  const { scan, counts, numbers } = text;
  const joint = lowAt(scan, first.last);
  const between = counts.between.has(lowAt(scan, begin - 1));
  if (!(between && counts.and.has(joint)) && !counts.to.has(joint)) return null;
  if (counts.from.has(lowAt(scan, begin - 1)) && joint.length > 1 && counts.nounLast) return null;
  const prefix = first.last + 1 < scan.count ? currencyBefore(scan, first.last + 1) : null;
  const second = numberAt(scan, prefix ? prefix.last : first.last + 1, numbers);
  if (!second || second.digits !== first.digits || (text.taken[first.last + 1] ?? 0) !== 0) return null;
  return second.value > first.value || (second.scaled && !first.scaled) ? second : null;
}

function ranged(text: CountText, first: NumberAt, begin: number): Amount {
  const one = { first: begin, last: first.last, value: first.value, digits: first.digits, scaled: first.scaled };
  const second = secondEnd(text, first, begin);
  if (!second) return one;
  // "1 to 2 million": the scale is said once for both
  const value = second.scaled && !first.scaled ? shared(first.value, second.value) : first.value;
  return value < second.value ? { ...one, value, max: second.value, last: second.last, scaled: second.scaled } : one;
}

/** The first end of "1 to 2 million" in full. */
function shared(first: number, second: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e5, 1e3]) if (second >= scale && first * scale < second) return rounded(first * scale);
  return first;
}

function vagueAt(text: CountText, i: number): Amount | null {
  const { scan, numbers } = text;
  const value = numbers.vague.get(lowAt(scan, i));
  if (value === undefined || !numbers.of.has(lowAt(scan, i + 1))) return null;
  const next = numbers.vague.get(lowAt(scan, i + 2));
  const nested = next !== undefined && numbers.of.has(lowAt(scan, i + 3));
  // "tens of thousands of"
  return { first: i, last: nested ? i + 4 : i + 2, value: nested ? value * next : value, qualifier: "more-than", digits: false, scaled: true };
}

function withMoney(text: CountText, amount: Amount, at: { readonly first: number; readonly prefix: string | null }): Amount {
  const { scan, counts, named } = text;
  const skip = counts.of.has(lowAt(scan, amount.last)) || lowAt(scan, amount.last) === "-" ? amount.last + 1 : amount.last;
  const after = currencyAfter(scan, skip);
  const code = after && currencyCode(after.meaning, named);
  // "billions of dollars" is no sum
  if (code && amount.qualifier === "more-than") return { ...amount, value: 0 };
  if (after && code) {
    const kept = at.prefix !== null && (code === "USD" || Object.keys(after.meaning.byCountry).length > 1 && after.meaning.plain !== code) ? at.prefix : code;
    return { ...amount, first: at.first, last: after.last, money: kept };
  }
  return at.prefix === null ? amount : { ...amount, first: at.first, money: at.prefix };
}

/** "$ 9.4 m", "Rs. 2.5 b": after a currency a short scale may stand apart. */
function spacedScale({ scan, numbers }: CountText, number: NumberAt): NumberAt {
  const scale = number.scaled ? undefined : numbers.shortScales.get(lowAt(scan, number.last));
  return scale === undefined ? number : { ...number, value: rounded(number.value * scale), last: number.last + 1, scaled: true };
}

/** The sum with its currency before it: "US$100000", "A$150 million", "Rs. 500 crore". */
function prefixedAt(text: CountText, i: number): Amount | null {
  const { scan, numbers, named } = text;
  const sign = currencyBefore(scan, i);
  if (!sign) return wordPrefixedAt(text, i);
  const bare = numberAt(scan, sign.last, numbers);
  if (!bare?.digits) return null;
  const number = spacedScale(text, bare);
  const big = number.scaled || number.value >= 1000;
  if (!sign.sure && !(big || (isGlued(scan, sign.last) && number.value >= 100))) return null;
  const code = currencyCode(sign.meaning, named);
  if (!code) return null;
  return withMoney(text, ranged(text, number, i), { first: i, prefix: code });
}

/** "yuan 5 million": the currency's word before a large number. */
function wordPrefixedAt(text: CountText, i: number): Amount | null {
  const word = currencyAfter(text.scan, i);
  const bare = word && word.last === i + 1 ? numberAt(text.scan, word.last, text.numbers) : null;
  const number = bare && spacedScale(text, bare);
  const code = word && number?.digits && number.scaled ? currencyCode(word.meaning, text.named) : null;
  return code && number ? { ...ranged(text, number, i + 1), first: i, money: code } : null;
}

/** The number or sum of money at token `i`. */
export function amountAt(text: CountText, i: number): Amount | null {
  const vague = vagueAt(text, i);
  if (vague) return withMoney(text, vague, { first: i, prefix: null });
  const sum = prefixedAt(text, i);
  if (sum) return sum;
  const number = numberAt(text.scan, i, text.numbers);
  if (!number) return null;
  const amount = ranged(text, number, i);
  const rough = text.numbers.rough.has(lowAt(text.scan, number.last - 1));
  return withMoney(text, rough ? { ...amount, qualifier: "about" } : amount, { first: i, prefix: null });
}
