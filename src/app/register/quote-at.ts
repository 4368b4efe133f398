import { RapporteurError } from "#model/errors.ts";
import { quote, type Quote } from "#model/quote.ts";

/** Where words stand that somebody chose: UTF-16 offsets, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const LOW = /[\uDC00-\uDFFF]/;

/** The quote of chosen words. Throws RapporteurError `quote-not-in-source` where the text has no such place, it holds nothing but white space, or it cuts a character in two. */
export function quoteAt(text: string, { start, end }: Place): Quote {
  const cuts = LOW.test(text.charAt(start)) || LOW.test(text.charAt(end));
  if (start < 0 || end > text.length || cuts || text.slice(start, end).trim() === "") throw new RapporteurError("quote-not-in-source", undefined, `${start}–${end}`);
  return quote(text, start, end);
}
