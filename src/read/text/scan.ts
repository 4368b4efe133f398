import type { Tokens } from "./tokens.ts";
import { SHAPE, type Words } from "./words.ts";

/** A text's tokens with their strings at hand: what the finders walk over. */
export interface Scan {
  readonly count: number;
  /** lower case, apostrophes straight */
  readonly low: readonly string[];
  readonly form: readonly string[];
  /** bits of `SHAPE` */
  readonly shape: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

export function scanOf(tokens: Tokens, words: Words): Scan {
  const { count, start, end, word } = tokens;
  const low = new Array<string>(count);
  const form = new Array<string>(count);
  const shape = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const id = word[i]!;
    low[i] = words.lower[id]!;
    form[i] = words.form[id]!;
    shape[i] = words.shape[id]!;
  }
  return { count, low, form, shape, start, end };
}

/** The token in lower case, empty outside the text. */
export function lowAt(scan: Scan, i: number): string {
  return i >= 0 && i < scan.count ? scan.low[i]! : "";
}

export function isCapital(scan: Scan, i: number): boolean {
  return i >= 0 && i < scan.count && (scan.shape[i]! & SHAPE.capital) !== 0;
}

export function isDigits(scan: Scan, i: number): boolean {
  return i >= 0 && i < scan.count && (scan.shape[i]! & SHAPE.digit) !== 0;
}

/** Whether no space stands between token `i` and the one before it. */
export function isGlued(scan: Scan, i: number): boolean {
  return i > 0 && i < scan.count && scan.start[i] === scan.end[i - 1];
}
