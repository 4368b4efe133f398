import { readConllu, type Sentence } from "../conllu.ts";
import { decodeWeights, packCodes } from "../decode.ts";
import { formTable, slotOf, type FormTable } from "../form-table.ts";
import { writeGrammarFile, type TrainingFile } from "../grammar-file.ts";
import { describeForm, tag, tagCache, type TagModel } from "../tag.ts";
import { quantise, total } from "./quantise.ts";
import { candidateMasks, trainLabels } from "./train-labels.ts";
import { trainParser } from "./train-parser.ts";
import { trainGuesser, trainTagger, type Averaged, type Example, type TaggerOptions } from "./train-tagger.ts";

/** A treebank file: its name, its text (CoNLL-U), and the SHA-256 of its bytes. */
export interface Treebank extends TrainingFile {
  readonly text: string;
}

export interface TrainingOptions {
  readonly language: string;
  readonly licence: string;
  /** How many trainings in different orders are averaged. */
  readonly seeds: number;
  readonly folds: number;
  readonly tagEpochs: number;
  readonly guessEpochs: number;
  readonly parseEpochs: number;
  readonly labelEpochs: number;
  readonly tagMargin: number;
  readonly margin: number;
  readonly labelMargin: number;
  readonly explore: number;
  readonly tagBits: number;
  readonly guessBits: number;
  readonly labelBits: number;
  readonly forwardBits: number;
  readonly backwardBits: number;
  /** Share of the weights that is kept. */
  readonly tagKeep: number;
  readonly labelKeep: number;
  readonly forwardKeep: number;
  readonly backwardKeep: number;
  readonly log?: (line: string) => void;
}

/** What the shipped weights are trained with. */
export const SETTINGS: Omit<TrainingOptions, "language" | "licence"> = {
  seeds: 4, folds: 5, tagEpochs: 8, guessEpochs: 5, parseEpochs: 10, labelEpochs: 8, tagMargin: 8, margin: 4, labelMargin: 4, explore: 90,
  tagBits: 21, guessBits: 17, labelBits: 20, forwardBits: 21, backwardBits: 21,
  tagKeep: 0.3, labelKeep: 0.4, forwardKeep: 0.35, backwardKeep: 0.3,
};

/** Trains a grammar and answers the bytes of its weights file. Same files, same options: same bytes, on every machine. */
export function train(files: readonly Treebank[], options: TrainingOptions): Uint8Array {
  const sentences = files.flatMap((file) => readConllu(file.text)), forms = formsOf(sentences);
  const gold = sentences.map((one) => example(one, forms)), log = options.log ?? (() => {});
  const tagger = trainTags(gold, forms, options);
  log("tagger trained");
  const predicted = jackknife(gold, forms, options);
  log("tags predicted fold by fold");
  const labels = average(options.seeds, options.labelKeep, (seed) => trainLabels(predicted, forms, { bits: options.labelBits, epochs: options.labelEpochs, margin: options.labelMargin, seed }));
  log("relations trained");
  const direction = (reversed: boolean): Int8Array => {
    const bits = reversed ? options.backwardBits : options.forwardBits;
    const three = averaged(options.seeds, (seed) =>
      trainParser(predicted, forms, { bits, epochs: options.parseEpochs, margin: options.margin, seed, explore: options.explore, reversed }));
    log(reversed ? "right to left trained" : "left to right trained");
    return quantise(againstShift(three), reversed ? options.backwardKeep : options.forwardKeep);
  };
  return assemble(files, options, [tagger.guess, tagger.context, labels, masksOf(predicted), direction(false), direction(true)]);
}

const NAMES = ["guess", "tag", "label", "candidates", "forward", "backward"] as const;

function assemble(files: readonly Treebank[], options: TrainingOptions, sections: readonly Int8Array[]): Uint8Array {
  const { language, licence, log: _, ...settings } = options;
  const bits = [options.guessBits, options.tagBits, options.labelBits, 0, options.forwardBits, options.backwardBits];
  const packed = sections.map((section, at) => (NAMES[at] === "candidates" ? section : packCodes(section)));
  return writeGrammarFile({
    language, licence, settings, trainedOn: files.map(({ name, sha256 }) => ({ name, sha256 })),
    sections: sections.map((section, at) => ({ name: NAMES[at]!, bits: bits[at]!, weights: section.length, bytes: packed[at]!.length })),
  }, packed);
}

/** Every form of the treebanks in a table large enough that no slot is used twice. */
function formsOf(sentences: readonly Sentence[]): FormTable {
  const distinct = new Set(sentences.flatMap((one) => one.forms));
  return formTable(2 ** Math.ceil(Math.log2(2 * distinct.size + 8)));
}

function example(sentence: Sentence, forms: FormTable): Example {
  const ids = Int32Array.from(sentence.forms, (form) => slotOf(forms, form).slot);
  return { ids, tags: sentence.tags, heads: sentence.heads, relations: sentence.relations };
}

function averaged(seeds: number, run: (seed: number) => Averaged): Float64Array {
  return total(Array.from({ length: seeds }, (_, seed) => run(seed + 1)));
}

function average(seeds: number, keep: number, run: (seed: number) => Averaged): Int8Array {
  return quantise(averaged(seeds, run), keep);
}

export function trainTags(examples: readonly Example[], forms: FormTable, options: TrainingOptions): { guess: Int8Array; context: Int8Array } {
  const setting: TaggerOptions = {
    bits: options.tagBits, guessBits: options.guessBits, epochs: options.tagEpochs, guessEpochs: options.guessEpochs, margin: options.tagMargin, seed: 1,
  };
  const guess = average(options.seeds, 1, (seed) => trainGuesser(examples, forms, { ...setting, seed }));
  const empty = new Int16Array(2 ** options.tagBits + 64), cache = tagCache(forms.capacity);
  const model: TagModel = { weights: empty, shift: 32 - options.tagBits, guessWeights: decodeWeights(guess), guessShift: 32 - options.guessBits };
  for (let id = 0; id < forms.forms.length; id++) describeForm(model, cache, forms, id);
  const known = { forms, guesses: cache.guesses };
  return { guess, context: average(options.seeds, options.tagKeep, (seed) => trainTagger(examples, known, { ...setting, seed })) };
}

/** Each fold tagged by a tagger that has not seen it, so that the parser learns from tags as faulty as those it will get. */
export function jackknife(examples: readonly Example[], forms: FormTable, options: TrainingOptions): readonly Example[] {
  const fold = (at: number): number => Math.floor(at / 40) % options.folds, out: Example[] = [];
  for (let held = 0; held < options.folds; held++) {
    const weights = trainTags(examples.filter((_, at) => fold(at) !== held), forms, { ...options, seeds: 1 });
    const model = {
      weights: decodeWeights(weights.context), shift: 32 - options.tagBits, guessWeights: decodeWeights(weights.guess), guessShift: 32 - options.guessBits,
    };
    const cache = tagCache(forms.capacity);
    for (let id = 0; id < forms.forms.length; id++) describeForm(model, cache, forms, id);
    examples.forEach((one, at) => {
      if (fold(at) === held) out[at] = { ...one, tags: tag(model, cache, forms, { ids: one.ids, from: 0, to: one.ids.length }) };
    });
  }
  return out;
}

function masksOf(examples: readonly Example[]): Int8Array {
  return new Int8Array(candidateMasks(examples).buffer);
}

/** Only differences decide: left minus shift, right minus shift. */
export function againstShift(three: Float64Array): Float64Array {
  const two = new Float64Array((three.length / 3) * 2);
  for (let row = 0; row * 3 < three.length; row++) {
    two[2 * row] = three[3 * row + 1]! - three[3 * row]!;
    two[2 * row + 1] = three[3 * row + 2]! - three[3 * row]!;
  }
  return two;
}
