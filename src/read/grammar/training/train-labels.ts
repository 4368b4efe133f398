import { DEPREL } from "../deprel.ts";
import type { FormTable } from "../form-table.ts";
import { candidateAt, CANDIDATE_WORDS, label, relationsOf, type LabelModel } from "../label.ts";
import { begin, parseState } from "../parse-state.ts";
import { UPOS } from "../upos.ts";
import { averages, perceptron, update, type Perceptron } from "./perceptron.ts";
import { random, shuffled } from "./random.ts";
import type { Example } from "./train-tagger.ts";

export interface LabelOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly margin: number;
  readonly seed: number;
}

/** How many offsets past the table's end a window of relations reaches. */
export const LABEL_WINDOW = 64;

/** Relations seen for each (side, head's tag, word's tag). */
export function candidateMasks(examples: readonly Example[]): Int32Array {
  const masks = new Int32Array(CANDIDATE_WORDS);
  for (const { heads, tags, relations } of examples) {
    for (let d = 0; d < heads.length; d++) {
      const h = heads[d]!, relation = relations[d]!, at = candidateAt(d < h || h < 0, h < 0 ? UPOS.length : tags[h]!, tags[d]!);
      if (relation < 32) masks[at] = masks[at]! | (1 << relation);
      else masks[at + 1] = masks[at + 1]! | (1 << (relation - 32));
    }
  }
  return masks;
}

/** The candidates of each place, spelled out. */
export function candidatesOf(masks: Int32Array): readonly Uint8Array[] {
  return Array.from({ length: masks.length / 2 }, (_, place) => relationsOf(masks[2 * place]!, masks[2 * place + 1]!));
}

/** Trains the relation model on gold trees, following its own labels of the words already labelled. */
export function trainLabels(examples: readonly Example[], forms: FormTable, options: LabelOptions): { averages: Float64Array; clock: number } {
  const p = perceptron(2 ** options.bits + LABEL_WINDOW), state = parseState(), next = random(options.seed);
  const model: LabelModel = { weights: p.weights, shift: 32 - options.bits, candidates: candidatesOf(candidateMasks(examples)) };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const at of shuffled(examples.length, next)) {
      const example = examples[at]!;
      begin(state, forms, { ids: example.ids, tags: example.tags, reversed: false });
      label(model, state, example, (d, rows, count, candidates, best) =>
        learn(p, { rows, count, candidates, gold: example.relations[d]!, margin: options.margin, best, keep: epoch > 0 }));
    }
  }
  return { averages: averages(p), clock: p.clock };
}

interface Step {
  readonly rows: Int32Array;
  readonly count: number;
  readonly candidates: Uint8Array;
  readonly gold: number;
  readonly margin: number;
  readonly best: number;
  readonly keep: boolean;
}

const scores = new Int32Array(DEPREL.length);

function learn(p: Perceptron, step: Step): number {
  let rival = -1;
  for (const relation of step.candidates) {
    let sum = 0;
    for (let i = 0; i < step.count; i++) sum += p.weights[step.rows[i]! + relation]!;
    scores[relation] = sum;
    if (relation !== step.gold && (rival < 0 || sum > scores[rival]!)) rival = relation;
  }
  p.clock++;
  if (rival >= 0 && scores[step.gold]! - scores[rival]! < step.margin) {
    for (let i = 0; i < step.count; i++) {
      update(p, step.rows[i]! + step.gold, 1);
      update(p, step.rows[i]! + rival, -1);
    }
  }
  return step.keep ? step.best : step.gold;
}
