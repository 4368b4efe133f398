import { holds, type Quote } from "#model/quote.ts";
import type { Reading } from "#model/reading.ts";

export interface QuoteCount {
  readonly quotes: number;
  /** those whose words do not stand where they say */
  readonly outside: number;
}

const isQuote = (value: object): value is Quote => "start" in value && "end" in value && "exact" in value;

function quotesIn(value: unknown): Quote[] {
  if (typeof value !== "object" || value === null) return [];
  const own = isQuote(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}

/** Looks up every quote of a reading in its text. */
export function checkQuotes(reading: Reading): QuoteCount {
  const all = quotesIn(reading);
  return { quotes: all.length, outside: all.filter((one) => !holds(reading.source.text, one)).length };
}
