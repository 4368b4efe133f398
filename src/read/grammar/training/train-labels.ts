import { DEPREL } from "../deprel.ts";
import type { FormTable } from "../form-table.ts";
import { LABEL_FEATURES } from "../label-features.ts";
import { candidateAt, CANDIDATE_WORDS, label, relationsOf, UNRIVALLED, type Decision, type LabelModel } from "../label.ts";
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

/** Relations seen for each (side, head's tag, word's tag), but for the rarest: below one in 300 of the place, or seen only once. */
export function candidateMasks(examples: readonly Example[]): Int32Array {
  const masks = new Int32Array(CANDIDATE_WORDS), seen = new Int32Array((CANDIDATE_WORDS / 2) * LABEL_WINDOW);
  for (const { heads, tags, relations } of examples) {
    for (let d = 0; d < heads.length; d++) {
      const h = heads[d]!, place = candidateAt(d < h || h < 0, h < 0 ? UPOS.length : tags[h]!, tags[d]!) / 2;
      seen[place * LABEL_WINDOW + relations[d]!] = seen[place * LABEL_WINDOW + relations[d]!]! + 1;
    }
  }
  for (let place = 0; place < masks.length / 2; place++) {
    const counts = seen.subarray(place * LABEL_WINDOW, (place + 1) * LABEL_WINDOW), total = counts.reduce((sum, count) => sum + count, 0);
    counts.forEach((count, relation) => {
      if (count * 300 >= total && (count > 1 || total < 10) && count > 0) masks[2 * place + (relation >> 5)] = masks[2 * place + (relation >> 5)]! | (1 << (relation & 31));
    });
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
  const model: LabelModel = { weights: p.weights, shift: 32 - options.bits, candidates: candidatesOf(candidateMasks(examples)), sure: 1e9 };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const at of shuffled(examples.length, next)) {
      const example = examples[at]!;
      begin(state, forms, example);
      const { heads, tags, relations } = example, { margin } = options;
      label(model, state, { heads, tags, visit: (decision) => learn(p, { ...decision, gold: relations[decision.word]!, margin, keep: epoch > 0 }) });
    }
  }
  return { averages: averages(p), clock: p.clock };
}

interface Step extends Decision {
  readonly gold: number;
  readonly margin: number;
  readonly keep: boolean;
}

const scores = new Int32Array(DEPREL.length);

function learn(p: Perceptron, step: Step): number {
  let rival = -1;
  for (const relation of step.candidates) {
    let sum = 0;
    for (let i = 0; i < LABEL_FEATURES; i++) sum += p.weights[step.rows[i]! + relation]!;
    scores[relation] = sum;
    if (relation !== step.gold && (rival < 0 || sum > scores[rival]!)) rival = relation;
  }
  p.clock++;
  if (rival >= 0 && step.candidates.includes(step.gold) && scores[step.gold]! - scores[rival]! < step.margin) {
    for (let i = 0; i < LABEL_FEATURES; i++) {
      update(p, step.rows[i]! + step.gold, 1);
      update(p, step.rows[i]! + rival, -1);
    }
  }
  return step.keep ? step.best : step.gold;
}

/** The mean lead of the relations chosen in gold trees (close calls are measured by it), as a whole number. */
export function meanLead(model: LabelModel, examples: readonly Example[], forms: FormTable): number {
  const state = parseState();
  let sum = 0, count = 0;
  for (const example of examples) {
    begin(state, forms, example);
    for (const lead of label(model, state, example).leads) {
      if (lead === UNRIVALLED) continue;
      sum += lead;
      count++;
    }
  }
  return Math.round(sum / Math.max(1, count));
}
