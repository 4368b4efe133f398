/**
 * Exact words in a source. `start` and `end` are UTF-16 code unit offsets into the source's text, `end` exclusive,
 * so that `text.slice(start, end) === exact`: the first promise of the product.
 * After W3C Web Annotation: TextPositionSelector (start, end) and TextQuoteSelector (exact).
 */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** A value with the words it rests on. */
export interface Cited<T> {
  readonly value: T;
  readonly quote: Quote;
}

/** The quote of `text` from `start` to `end`. */
export function quote(text: string, start: number, end: number): Quote {
  return { start, end, exact: text.slice(start, end) };
}

/** Whether the words stand in the text where the quote says, and are not empty. */
export function holds(text: string, q: Quote): boolean {
  return q.end > q.start && text.slice(q.start, q.end) === q.exact;
}
