import type { FormTable } from "../form-table.ts";
import { describeForm, preference, tag, tagCache, type Tagger } from "../tag.ts";
import { averaged, quantise } from "./quantise.ts";
import { sureLead } from "./sure.ts";
import { trainGuesser, trainTagger, type Example, type TaggerOptions } from "./train-tagger.ts";

/** The tagger's part of the training options. */
export interface TagOptions {
  readonly seeds: number;
  readonly folds: number;
  readonly tagEpochs: number;
  readonly guessEpochs: number;
  readonly tagMargin: number;
  readonly tagBits: number;
  readonly guessBits: number;
  readonly tagKeep: number;
}

/** Codes of the guesser's and of the tagger's weights. */
export interface TagWeights {
  readonly guess: Int8Array;
  readonly context: Int8Array;
}

/** Trains guesser and tagger, each averaged over the seeds. */
export function trainTags(examples: readonly Example[], forms: FormTable, options: TagOptions): TagWeights {
  const setting: Omit<TaggerOptions, "seed"> = {
    bits: options.tagBits, guessBits: options.guessBits, epochs: options.tagEpochs, guessEpochs: options.guessEpochs, margin: options.tagMargin,
  };
  const guess = quantise(averaged(options.seeds, (seed) => trainGuesser(examples, forms, { ...setting, seed })), 1);
  const { cache } = runningTagger({ guess, context: new Int8Array(2 ** options.tagBits + 64) }, forms, options);
  const known = { forms, guesses: cache.guesses };
  const context = averaged(options.seeds, (seed) => trainTagger(examples, known, { ...setting, seed }));
  return { guess, context: quantise(context, options.tagKeep) };
}

/** A tagger ready to run on the forms of the table. */
export function runningTagger(weights: TagWeights, forms: FormTable, options: TagOptions): Tagger {
  const model = {
    weights: weights.context, shift: 32 - options.tagBits,
    guessWeights: weights.guess, guessShift: 32 - options.guessBits, sure: Infinity,
  };
  const tagger = { model, forms, cache: tagCache(forms.capacity) };
  for (let id = 0; id < forms.forms.length; id++) describeForm(tagger, id);
  return tagger;
}

/** Each fold tagged by a tagger that has not seen it, so that the parser learns from tags as faulty as those it will get. */
export function jackknife(examples: readonly Example[], forms: FormTable, options: TagOptions): readonly Example[] {
  const fold = (at: number): number => Math.floor(at / 40) % options.folds, out: Example[] = [];
  for (let held = 0; held < options.folds; held++) {
    const weights = trainTags(examples.filter((_, at) => fold(at) !== held), forms, { ...options, seeds: 1 });
    const tagger = runningTagger(weights, forms, options);
    examples.forEach((one, at) => {
      if (fold(at) === held) out[at] = { ...one, tags: tag(tagger, { ids: one.ids, from: 0, to: one.ids.length }) };
    });
  }
  return out;
}

/** The lead from which on what the forms around prefer holds, once the tags before are asked, in all but one of `odds` cases. */
export function sureTags(tagger: Tagger, sentences: readonly Int32Array[], odds: number): number {
  return sureLead(sentences.flatMap((ids) => {
    const span = { ids, from: 0, to: ids.length }, tags = tag(tagger, span);
    return Array.from(ids, (_, i) => {
      const preferred = preference(tagger, span, i);
      return { lead: preferred.lead, held: preferred.tag === tags[i] };
    });
  }), odds);
}
