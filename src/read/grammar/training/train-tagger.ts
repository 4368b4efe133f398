import { contextFeatures, followedBy, formFeatures, GUESS, NO_TAGS, ROLES, tagHashes, type TagContext } from "../tag-features.ts";
import { AFTER, BEFORE, type FormTable } from "../form-table.ts";
import { UPOS } from "../upos.ts";
import { averages, perceptron, update, type Perceptron } from "./perceptron.ts";
import { random, shuffled } from "./random.ts";

const TAGS = UPOS.length;

/** A sentence with its words interned. */
export interface Example {
  readonly ids: Int32Array;
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

export interface TaggerOptions {
  readonly bits: number;
  readonly guessBits: number;
  readonly epochs: number;
  readonly guessEpochs: number;
  readonly margin: number;
  readonly seed: number;
}

/** Averaged weights, as clock × average: whole numbers. */
export interface Averaged {
  readonly averages: Float64Array;
  readonly clock: number;
}

const rows = new Int32Array(128);
const scores = new Int32Array(TAGS);

/** Trains the guesser: a tag from a form's spelling alone. */
export function trainGuesser(examples: readonly Example[], forms: FormTable, options: TaggerOptions): Averaged {
  const p = perceptron(2 ** options.guessBits + TAGS), next = random(options.seed);
  for (let epoch = 0; epoch < options.guessEpochs; epoch++) {
    for (const at of shuffled(examples.length, next)) learnGuesses(p, examples[at]!, { ...options, forms });
  }
  return { averages: averages(p), clock: p.clock };
}

/** Trains the tagger, which looks at the guesses of the words around. */
export function trainTagger(examples: readonly Example[], known: Known, options: TaggerOptions): Averaged {
  const p = perceptron(2 ** options.bits + TAGS), next = random(options.seed + 1);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const at of shuffled(examples.length, next)) learnTags(p, examples[at]!, { ...options, ...known });
  }
  return { averages: averages(p), clock: p.clock };
}

/** What is known of the forms before the tagger is trained. */
export interface Known {
  readonly forms: FormTable;
  readonly guesses: Uint16Array;
}

function learnGuesses(p: Perceptron, example: Example, options: TaggerOptions & { readonly forms: FormTable }): void {
  for (let i = 0; i < example.ids.length; i++) {
    const count = formFeatures(options.forms.fields, example.ids[i]!, GUESS);
    rows.set(tagHashes);
    decide(p, { count, shift: 32 - options.guessBits, gold: example.tags[i]!, margin: options.margin });
  }
}

function learnTags(p: Perceptron, example: Example, options: TaggerOptions & Known): void {
  const to = example.ids.length;
  const context: TagContext = { fields: options.forms.fields, guesses: options.guesses, ids: example.ids, from: 0, to };
  let history = NO_TAGS;
  for (let i = 0; i < to; i++) {
    const count = allFeatures(context, i, history);
    history = followedBy(history, decide(p, { count, shift: 32 - options.bits, gold: example.tags[i]!, margin: options.margin }));
  }
}

function allFeatures(c: TagContext, i: number, history: number): number {
  const at = (j: number): number => (j < c.from ? BEFORE : j < c.to ? c.ids[j]! : AFTER);
  const around = [at(i), at(i - 1), at(i + 1), at(i - 2), at(i + 2)];
  let k = 0;
  for (let role = 0; role < ROLES - 1; role++) {
    const count = formFeatures(c.fields, around[role]!, role);
    rows.set(tagHashes.subarray(0, count), k);
    k += count;
  }
  const count = contextFeatures(c, i, history);
  rows.set(tagHashes.subarray(0, count), k);
  return k + count;
}

/** One decision: predicts, and moves the weights when the right tag does not lead by the margin. Answers the predicted tag. */
function decide(p: Perceptron, { count, shift, gold, margin }: { count: number; shift: number; gold: number; margin: number }): number {
  scores.fill(0);
  for (let i = 0; i < count; i++) {
    const at = rows[i]! >>> shift;
    for (let t = 0; t < TAGS; t++) scores[t] = scores[t]! + p.weights[at + t]!;
  }
  let best = 0, rival = gold === 0 ? 1 : 0;
  for (let t = 1; t < TAGS; t++) {
    if (scores[t]! > scores[best]!) best = t;
    if (t !== gold && scores[t]! > scores[rival]!) rival = t;
  }
  if (scores[gold]! - scores[rival]! < margin) {
    for (let i = 0; i < count; i++) {
      update(p, (rows[i]! >>> shift) + gold, 1);
      update(p, (rows[i]! >>> shift) + rival, -1);
    }
  }
  p.clock++;
  return best;
}
