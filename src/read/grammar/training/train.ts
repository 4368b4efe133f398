import { readConllu, type Sentence } from "../conllu.ts";
import { packCodes } from "../decode.ts";
import { formTable, slotOf, type FormTable } from "../form-table.ts";
import { writeGrammarFile, type Section, type TrainingFile } from "../grammar-file.ts";
import { mirrorHeads } from "../mirror.ts";
import { placeCache } from "../place-sums.ts";
import { asked, codebook, type Coded } from "./codebook.ts";
import { averaged, quantise } from "./quantise.ts";
import { candidateMasks, candidatesOf, meanLead, trainLabels } from "./train-labels.ts";
import { sureMoves, sureRelations, type Text } from "./sure.ts";
import { trainParser } from "./train-parser.ts";
import { jackknife, runningTagger, sureTags, trainTags, type TagWeights } from "./train-tags.ts";
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
  const calibration = {
    sure: sureTags(runningTagger(tagger, forms, options), gold.map((one) => one.ids), 5000),
    ...sureness("forward", { ...forward, bits: options.forwardBits }, { examples: predicted, forms, options }),
    ...sureness("backward", { ...backward, bits: options.backwardBits }, { examples: predicted.map(mirrored), forms, options }),
  };
  log("sureness measured");
  return assemble(files, options, { tagger, masks: masksOf(predicted), forward, backward, calibration });
}

/** One decision in so many may turn out otherwise than if all features had been asked. */
const ODDS = 2000;

/** From which leads on a direction is sure of its moves and relations: settings of the weights file. */
function sureness(name: "forward" | "backward", { arcs, labels, bits }: Trained & { readonly bits: number }, text: Text & { readonly options: TrainingOptions }): Record<string, number> {
  const { labelBits, closeCallPercent } = text.options, candidates = candidatesOf(candidateMasks(text.examples));
  const model = { weights: labels, shift: 32 - labelBits, candidates, sure: 1e9 }, codes = new Uint8Array(arcs.codes.buffer);
  const [first, second] = sureMoves({ codes, book: arcs.book, shift: 32 - bits, sure: [1e9, 1e9], places: placeCache() }, text, ODDS);
  const closeCall = Math.round((meanLead(model, text.examples, text.forms) * closeCallPercent) / 100);
  const relations = Math.max(closeCall, sureRelations({ model, codes: labels }, text, ODDS));
  return { [`${name}First`]: first, [`${name}Second`]: second, [`${name}Labels`]: relations, ...(name === "forward" ? { closeCall } : {}) };
}

/** Parser and relation model of one direction. */
interface Trained {
  readonly arcs: Coded;
  readonly labels: Int8Array;
}

type DirectionOptions = TrainingOptions & { readonly bits: number; readonly keep: number };

function direction(examples: readonly Example[], forms: FormTable, options: DirectionOptions): Trained {
  const { bits, margin, explore, labelBits, labelEpochs: epochs, labelMargin } = options;
  const three = averaged(options.seeds, (seed) => trainParser(examples, forms, { bits, epochs: options.parseEpochs, margin, seed, explore }));
  const labels = averaged(options.seeds, (seed) => trainLabels(examples, forms, { bits: labelBits, epochs, margin: labelMargin, seed }));
  return {
    arcs: codebook(quantise(againstShift(three), options.keep), asked(examples, forms, bits)),
    labels: quantise(labels, options.labelKeep),
  };
}

/** The sentence from its last word to its first. */
function mirrored(example: Example): Example {
  return {
    ids: example.ids.toReversed(), tags: example.tags.toReversed(), heads: mirrorHeads(example.heads), relations: example.relations.toReversed(),
  };
}

interface Parts {
  readonly tagger: TagWeights;
  readonly masks: Int8Array;
  readonly forward: Trained;
  readonly backward: Trained;
  /** What is measured on the training text once all is trained. */
  readonly calibration: Readonly<Record<string, number>>;
}

function assemble(files: readonly Treebank[], options: TrainingOptions, { tagger, masks, forward, backward, calibration }: Parts): Uint8Array {
  const { language, licence, log: _, ...settings } = options, sections: Section[] = [], bodies: Int8Array[] = [];
  const put = (name: Section["name"], body: Int8Array, { bits, weights }: Pick<Section, "bits" | "weights">): void => {
    sections.push({ name, bits, weights, bytes: body.length });
    bodies.push(body);
  };
  const pack = (name: Section["name"], codes: Int8Array, bits: number): void => put(name, packCodes(codes), { bits, weights: codes.length });
  pack("guess", tagger.guess, options.guessBits);
  pack("tag", tagger.context, options.tagBits);
  put("candidates", masks, { bits: 0, weights: masks.length });
  for (const [name, { arcs, labels }, bits] of [["forward", forward, options.forwardBits], ["backward", backward, options.backwardBits]] as const) {
    pack(name, arcs.codes, bits);
    put(`${name}-book`, bytesOf(arcs.book), { bits: 0, weights: arcs.book.length });
    pack(`${name}-labels`, labels, options.labelBits);
  }
  const trainedOn = files.map((file) => ({ name: file.name, sha256: file.sha256 }));
  return writeGrammarFile({ language, licence, settings: { ...settings, ...calibration }, trainedOn, sections }, bodies);
}

/** 16-bit numbers, low byte first. */
function bytesOf(numbers: Int16Array): Int8Array {
  return Int8Array.from({ length: 2 * numbers.length }, (_, i) => numbers[i >> 1]! >> (8 * (i & 1)));
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
