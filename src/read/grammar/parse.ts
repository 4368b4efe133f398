import { PARSE_FEATURES, parseFeatures, rowOf } from "./parse-features.ts";
import { allowed, LEFT, move, RIGHT, SHIFT, type ParseState } from "./parse-state.ts";

/**
 * Weights of a parser: two 8-bit codes for each row, how much better `left` (low byte) and `right` (high byte) are than `shift`. They
 * stay coded, since half the memory means fewer waits for it; a weight is code × |code|.
 */
export interface ParseModel {
  readonly codes: Int16Array;
  readonly shift: number;
}

/** Heads of the sentence in the workspace, greedily, in two moves a word; the root's word has -1. */
export function parse(model: ParseModel, state: ParseState): Int32Array {
  for (let moves = allowed(state); moves !== 0; moves = allowed(state)) {
    move(state, moves === 1 ? SHIFT : moves === 2 ? LEFT : best(model, state, moves));
  }
  const heads = state.heads.slice(0, state.n);
  for (let i = 0; i < heads.length; i++) if (heads[i] === state.n) heads[i] = -1;
  return heads;
}

const rows = new Int32Array(PARSE_FEATURES), pairs = new Int16Array(PARSE_FEATURES);

/**
 * The weights of the configuration's features. The table is larger than the near caches: with nothing else between them, and four in a
 * round, the waits for its rows overlap.
 */
function fetchPairs({ codes, shift }: ParseModel, hashes: Int32Array): Int16Array {
  const r = rows, p = pairs;
  for (let i = 0; i < PARSE_FEATURES; i++) r[i] = rowOf(hashes, i, shift);
  for (let i = 0; i < PARSE_FEATURES; i += 4) {
    p[i] = codes[r[i]!]!;
    p[i + 1] = codes[r[i + 1]!]!;
    p[i + 2] = codes[r[i + 2]!]!;
    p[i + 3] = codes[r[i + 3]!]!;
  }
  return p;
}

function best(model: ParseModel, state: ParseState, moves: number): number {
  const fetched = fetchPairs(model, parseFeatures(state));
  let left = 0, right = 0;
  for (let i = 0; i < PARSE_FEATURES; i++) {
    const pair = fetched[i]!, low = (pair << 24) >> 24, high = pair >> 8;
    left = (left + Math.imul(low, Math.abs(low))) | 0;
    right = (right + Math.imul(high, Math.abs(high))) | 0;
  }
  if ((moves & 4) !== 0 && (right > left || (moves & 2) === 0) && (right > 0 || (moves & 1) === 0)) return RIGHT;
  if ((moves & 2) !== 0 && (left > 0 || (moves & 1) === 0)) return LEFT;
  return (moves & 1) !== 0 ? SHIFT : (moves & 4) !== 0 ? RIGHT : LEFT;
}
