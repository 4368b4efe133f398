import type { FormTable } from "../form-table.ts";
import { weightOf } from "../decode.ts";
import { PARSE_FEATURES, parseFeatures, rowsOf } from "../parse-features.ts";
import { allowed, begin, move, parseState } from "../parse-state.ts";
import { cost, goldTree } from "./oracle.ts";
import type { Example } from "./train-tagger.ts";

/** How many pairs of weights a codebook holds; the first is nothing at all. */
export const PAIRS = 256;
const PASSES = 30;

/** A parser's weights as they are shipped: for each row the place of its pair (left, right) in the book. */
export interface Coded {
  readonly codes: Int8Array;
  readonly book: Int16Array;
}

/** A pair of 8-bit codes, where it lies for the likeness of pairs, how often it is asked, and the pair of the book that stands for it. */
interface Point {
  readonly left: number;
  readonly right: number;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  nearest: number;
}

/**
 * The 255 pairs that stand best for all pairs of 8-bit codes: k-means (Lloyd 1982), a pair counting as often as the training text asks for it, so
 * that a row takes one byte. Only sums, products and square roots, which are the same on every machine.
 */
export function codebook(codes: Int8Array, asks: Float64Array): Coded {
  const points = pointsOf(codes, asks), x = new Float64Array(PAIRS), y = new Float64Array(PAIRS);
  const spread = Math.max(0, points.length - PAIRS + 1);
  for (let i = 1; i < PAIRS; i++) {
    const point = points[i - 1 + Math.floor(((i - 1) / PAIRS) ** 2 * spread)];
    x[i] = point?.x ?? 0;
    y[i] = point?.y ?? 0;
  }
  for (let pass = 0; pass < PASSES; pass++) {
    for (const point of points) point.nearest = nearest(x, y, point);
    x.set(means(points, (point) => point.x));
    y.set(means(points, (point) => point.y));
  }
  const left = means(points, (point) => weightOf(point.left)), right = means(points, (point) => weightOf(point.right));
  const place = new Uint8Array(65536);
  for (const point of points) place[pairAt(point.left, point.right)] = point.nearest;
  return {
    codes: Int8Array.from({ length: codes.length / 2 }, (_, row) => place[pairAt(codes[2 * row]!, codes[2 * row + 1]!)]!),
    book: Int16Array.from({ length: 2 * PAIRS }, (_, i) => Math.round((i % 2 === 0 ? left : right)[i >> 1]!)),
  };
}

const pairAt = (left: number, right: number): number => (left + 128) * 256 + right + 128;

/** Between the code and its square: small weights matter, being many, and large ones, being large. */
const placeOf = (code: number): number => code * Math.sqrt(Math.abs(code));

/** The distinct pairs but for (0, 0), those that matter most first. */
function pointsOf(codes: Int8Array, asks: Float64Array): Point[] {
  const counts = new Float64Array(65536), points: Point[] = [];
  asks.forEach((count, row) => {
    const at = pairAt(codes[2 * row]!, codes[2 * row + 1]!);
    counts[at] = counts[at]! + count + 0.5;
  });
  counts.forEach((count, at) => {
    const left = (at >> 8) - 128, right = (at & 255) - 128;
    if (count > 0 && (left !== 0 || right !== 0)) points.push({ left, right, x: placeOf(left), y: placeOf(right), count, nearest: 0 });
  });
  const weight = (p: Point): number => p.count * (p.x * p.x + p.y * p.y);
  return points.sort((a, b) => weight(b) - weight(a) || pairAt(a.left, a.right) - pairAt(b.left, b.right));
}

function nearest(x: Float64Array, y: Float64Array, point: Point): number {
  let best = 0, least = Infinity;
  for (let i = 0; i < PAIRS; i++) {
    const dx = x[i]! - point.x, dy = y[i]! - point.y, distance = dx * dx + dy * dy;
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return best;
}

/** The mean of the points that each pair stands for; 0 for the first, and where there are none. */
function means(points: readonly Point[], value: (point: Point) => number): Float64Array {
  const sums = new Float64Array(PAIRS), counts = new Float64Array(PAIRS);
  for (const point of points) {
    sums[point.nearest] = sums[point.nearest]! + point.count * value(point);
    counts[point.nearest] = counts[point.nearest]! + point.count;
  }
  return sums.map((sum, i) => (i === 0 || counts[i] === 0 ? 0 : sum / counts[i]!));
}

/** How often each row is asked on the way to the right trees. */
export function asked(examples: readonly Example[], forms: FormTable, bits: number): Float64Array {
  const asks = new Float64Array(2 ** bits), rows = new Int32Array(PARSE_FEATURES), state = parseState();
  for (const example of examples) {
    begin(state, forms, example);
    const gold = goldTree(example.heads);
    for (let moves = allowed(state); moves !== 0; moves = allowed(state)) {
      if ((moves & (moves - 1)) !== 0) {
        parseFeatures(state);
        rowsOf(rows, 32 - bits, [0, PARSE_FEATURES]);
        for (const row of rows) asks[row] = asks[row]! + 1;
      }
      const costs = [0, 1, 2].map((action) => (((moves >> action) & 1) === 1 ? cost(state, gold, action) : Infinity));
      move(state, costs.indexOf(Math.min(...costs)));
    }
  }
  return asks;
}
