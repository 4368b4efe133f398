import type { FormTable } from "../form-table.ts";
import { PARSE_FEATURES, parseFeatures, rowsOf } from "../parse-features.ts";
import { allowed, begin, move, parseState, type ParseState } from "../parse-state.ts";
import { cost, goldTree, type Gold } from "./oracle.ts";
import { averages, perceptron, update, type Perceptron } from "./perceptron.ts";
import { random, shuffled } from "./random.ts";
import type { Example } from "./train-tagger.ts";

export interface ParserOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly margin: number;
  readonly seed: number;
  /** Of 100 decisions, how many follow the parser's own choice, right or wrong, from the second epoch on. */
  readonly explore: number;
}

/** Clock × averaged weights, three for each row: shift, left, right. */
export interface ParserWeights {
  readonly averages: Float64Array;
  readonly clock: number;
}

/** Trains one direction with the dynamic oracle and exploration. */
export function trainParser(examples: readonly Example[], forms: FormTable, options: ParserOptions): ParserWeights {
  const p = perceptron(2 ** options.bits * 3), state = parseState(), next = random(options.seed);
  const golds = examples.map((example) => goldTree(example.heads));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const explore = epoch === 0 ? 0 : options.explore;
    for (const at of shuffled(examples.length, next)) {
      begin(state, forms, examples[at]!);
      learn(p, state, { ...options, explore, next, gold: golds[at]! });
    }
  }
  return { averages: averages(p), clock: p.clock };
}

type Lesson = ParserOptions & { readonly next: () => number; readonly gold: Gold };

function learn(p: Perceptron, state: ParseState, options: Lesson): void {
  const shift = 32 - options.bits;
  for (let moves = allowed(state); moves !== 0; moves = allowed(state)) {
    if (moves === 1) {
      move(state, 0);
      continue;
    }
    parseFeatures(state);
    rowsOf(rows, shift, [0, PARSE_FEATURES]);
    for (let i = 0; i < PARSE_FEATURES; i++) rows[i] = 3 * rows[i]!;
    score(p);
    const { right, wrong } = compare(state, options.gold, moves);
    if (wrong >= 0 && sums[right]! - sums[wrong]! < options.margin) {
      for (let i = 0; i < PARSE_FEATURES; i++) {
        update(p, rows[i]! + right, 1);
        update(p, rows[i]! + wrong, -1);
      }
    }
    p.clock++;
    const follow = wrong >= 0 && sums[wrong]! > sums[right]! && options.next() % 100 < options.explore;
    move(state, follow ? wrong : right);
  }
}

const sums = new Int32Array(3), rows = new Int32Array(PARSE_FEATURES);

function score(p: Perceptron): void {
  let shift = 0, left = 0, right = 0;
  for (let i = 0; i < PARSE_FEATURES; i++) {
    const at = rows[i]!;
    shift += p.weights[at]!;
    left += p.weights[at + 1]!;
    right += p.weights[at + 2]!;
  }
  sums[0] = shift;
  sums[1] = left;
  sums[2] = right;
}

/** The best-scored of the moves that lose least, and the best-scored of the others (-1 when there is none). */
function compare(state: ParseState, gold: Gold, moves: number): { right: number; wrong: number } {
  let least = Infinity, right = -1, wrong = -1;
  for (let action = 0; action < 3; action++) if ((moves >> action) & 1) least = Math.min(least, cost(state, gold, action));
  for (let action = 0; action < 3; action++) {
    if (((moves >> action) & 1) === 0) continue;
    if (cost(state, gold, action) === least) right = right < 0 || sums[action]! > sums[right]! ? action : right;
    else wrong = wrong < 0 || sums[action]! > sums[wrong]! ? action : wrong;
  }
  return { right, wrong };
}
