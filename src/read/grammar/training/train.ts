import { readConllu, type Sentence } from "../conllu.ts";
import { decodeWeights, packCodes } from "../decode.ts";
import { formTable, slotOf, type FormTable } from "../form-table.ts";
import { writeGrammarFile, type TrainingFile } from "../grammar-file.ts";
import { mirrorHeads } from "../mirror.ts";
import { averaged, quantise } from "./quantise.ts";
import { candidateMasks, candidatesOf, meanLead, trainLabels } from "./train-labels.ts";
import { trainParser } from "./train-parser.ts";
import { jackknife, runningTagger, sureMargin, trainTags } from "./train-tags.ts";
import type { Example } from "./train-tagger.ts";

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
  /** A relation whose lead is below this share of the mean lead counts as a close call. */
  readonly closeCallPercent: number;
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
  seeds: 1, folds: 5, tagEpochs: 8, guessEpochs: 5, parseEpochs: 8, labelEpochs: 6, tagMargin: 8, margin: 4, labelMargin: 4, explore: 90, closeCallPercent: 30,
  tagBits: 20, guessBits: 17, labelBits: 20, forwardBits: 21, backwardBits: 21,
  tagKeep: 0.3, labelKeep: 0.4, forwardKeep: 0.3, backwardKeep: 0.3,
};

/** Trains a grammar and answers the bytes of its weights file. Same files, same options: same bytes, on every machine. */
export function train(files: readonly Treebank[], options: TrainingOptions): Uint8Array {
  const sentences = files.flatMap((file) => readConllu(file.text)), forms = formsOf(sentences);
  const gold = sentences.map((one) => example(one, forms)), log = options.log ?? (() => {});
  const tagger = trainTags(gold, forms, options);
  log("tagger trained");
  const predicted = jackknife(gold, forms, options);
  log("tags predicted fold by fold");
  const forward = direction(predicted, forms, { ...options, bits: options.forwardBits, keep: options.forwardKeep });
  log("left to right trained");
  const backward = direction(predicted.map(mirrored), forms, { ...options, bits: options.backwardBits, keep: options.backwardKeep });
  log("right to left trained");
  const sure = sureMargin(runningTagger(tagger, forms, options), gold.map((one) => one.ids), 5000);
  const labels = { weights: decodeWeights(forward.labels), shift: 32 - options.labelBits, candidates: candidatesOf(candidateMasks(predicted)) };
  const closeCall = Math.round((meanLead(labels, predicted, forms) * options.closeCallPercent) / 100);
  return assemble(files, { ...options, sure, closeCall }, [tagger.guess, tagger.context, masksOf(predicted), forward.arcs, forward.labels, backward.arcs, backward.labels]);
}

type DirectionOptions = TrainingOptions & { readonly bits: number; readonly keep: number };

/** Parser and relation model of one direction. */
function direction(examples: readonly Example[], forms: FormTable, options: DirectionOptions): { arcs: Int8Array; labels: Int8Array } {
  const { bits, margin, explore, labelBits, labelEpochs: epochs, labelMargin } = options;
  const three = averaged(options.seeds, (seed) => trainParser(examples, forms, { bits, epochs: options.parseEpochs, margin, seed, explore }));
  const labels = averaged(options.seeds, (seed) => trainLabels(examples, forms, { bits: labelBits, epochs, margin: labelMargin, seed }));
  return {
    arcs: quantise(againstShift(three), options.keep),
    labels: quantise(labels, options.labelKeep),
  };
}

/** The sentence from its last word to its first. */
function mirrored(example: Example): Example {
  return {
    ids: example.ids.toReversed(), tags: example.tags.toReversed(), heads: mirrorHeads(example.heads), relations: example.relations.toReversed(),
  };
}

const NAMES = ["guess", "tag", "candidates", "forward", "forward-labels", "backward", "backward-labels"] as const;

/** What is measured on the training text once all is trained: see `sureMargin` and `meanLead`. */
interface Calibration {
  readonly sure: number;
  readonly closeCall: number;
}

function assemble(files: readonly Treebank[], options: TrainingOptions & Calibration, sections: readonly Int8Array[]): Uint8Array {
  const { language, licence, log: _, ...settings } = options;
  const bits = [options.guessBits, options.tagBits, 0, options.forwardBits, options.labelBits, options.backwardBits, options.labelBits];
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
