import { PARSE_FEATURES, rowsOf } from "./parse-features.ts";

/**
 * Weights of a parser: how much better `left` and `right` are than `shift`. The table is larger than the near caches, so a row takes one
 * byte: the place of its two weights in a small book.
 */
export interface Scorer {
  readonly codes: Uint8Array;
  /** Two weights for each code: left, right. */
  readonly book: Int16Array;
  /** 32 minus the table's bits. */
  readonly shift: number;
}

/** How much better left and right are than shift, by all features asked so far. */
export const sum = new Int32Array(2);
const rows = new Int32Array(PARSE_FEATURES), places = new Uint8Array(PARSE_FEATURES);

/** Adds the weights of the features written last, `from` to `to`: with nothing else between them, and four in a round, the waits for the rows overlap. */
export function add({ codes, book, shift }: Scorer, from: number, to: number): void {
  const r = rows, p = places, four = to - 3;
  rowsOf(r, shift, [from, to]);
  let i = from;
  for (; i < four; i += 4) {
    p[i] = codes[r[i]!]!;
    p[i + 1] = codes[r[i + 1]!]!;
    p[i + 2] = codes[r[i + 2]!]!;
    p[i + 3] = codes[r[i + 3]!]!;
  }
  for (; i < to; i++) p[i] = codes[r[i]!]!;
  let left = sum[0]!, right = sum[1]!;
  for (i = from; i < to; i++) {
    left = (left + book[2 * p[i]!]!) | 0;
    right = (right + book[2 * p[i]! + 1]!) | 0;
  }
  sum[0] = left;
  sum[1] = right;
}
