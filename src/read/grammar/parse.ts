import { B0, lookAround, PARSE_FEATURES, ROUND1, ROUND2, ROUND3, roundFeatures, S0, S1, S2 } from "./parse-features.ts";
import { add, sum, type Scorer } from "./parse-score.ts";
import { allowed, LEFT, move, PLACES, RIGHT, SHIFT, type ParseState } from "./parse-state.ts";
import { BENEATH, FRONT, sumPlaces, THIRD, TOP, type PlaceCache } from "./place-sums.ts";

export interface ParseModel extends Scorer {
  readonly places: PlaceCache;
  /** By how much a move must lead after the first and after the second round of features for the further ones not to be asked. */
  readonly sure: readonly [first: number, second: number];
}

/** Heads of the sentence in the workspace, greedily, in two moves a word; the root's word has -1. */
export function parse(model: ParseModel, state: ParseState): Int32Array {
  sumPlaces(model, state);
  for (let moves = allowed(state); moves !== 0; moves = allowed(state)) {
    move(state, moves === 1 ? SHIFT : moves === 2 ? LEFT : best(model, state, moves));
  }
  const heads = state.heads.slice(0, state.n);
  for (let i = 0; i < heads.length; i++) if (heads[i] === state.n) heads[i] = -1;
  return heads;
}

function best(model: ParseModel, s: ParseState, moves: number): number {
  for (let round = 0; round < 2; round++) {
    ask(model, s, round);
    const action = leader(moves);
    if (lead(moves, action) >= model.sure[round]!) return action;
  }
  ask(model, s, 2);
  return leader(moves);
}

const ENDS = [ROUND1, ROUND2, ROUND3, PARSE_FEATURES] as const;

/** Asks the features of a round (0, 1, 2) what they say of the moves, the rounds before having been asked. */
export function ask(model: ParseModel, s: ParseState, round: number): void {
  if (round === 0) {
    lookAround(s);
    const { at, said } = s, b0 = PLACES * at[B0]! + FRONT, s0 = PLACES * at[S0]! + TOP, s1 = PLACES * at[S1]! + BENEATH, s2 = PLACES * at[S2]! + THIRD;
    sum[0] = said[b0]! + said[s0]! + said[s1]! + said[s2]!;
    sum[1] = said[b0 + 1]! + said[s0 + 1]! + said[s1 + 1]! + said[s2 + 1]!;
  }
  roundFeatures(s, round);
  add(model, ENDS[round]!, ENDS[round + 1]!);
}

const NEVER = -0x20000000;

/** The best of the moves allowed by what was asked so far; of equal ones shift, then left. */
export function leader(moves: number): number {
  const shift = (moves & 1) !== 0 ? 0 : NEVER, left = (moves & 2) !== 0 ? sum[0]! : NEVER, right = (moves & 4) !== 0 ? sum[1]! : NEVER;
  return right > left && right > shift ? RIGHT : left > shift ? LEFT : SHIFT;
}

/** By how much the best of the moves allowed leads the next. */
export function lead(moves: number, action: number): number {
  const shift = (moves & 1) !== 0 ? 0 : NEVER, left = (moves & 2) !== 0 ? sum[0]! : NEVER, right = (moves & 4) !== 0 ? sum[1]! : NEVER;
  if (action === SHIFT) return 0 - Math.max(left, right);
  return action === RIGHT ? right - Math.max(left, shift) : left - Math.max(right, shift);
}
