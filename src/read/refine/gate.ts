import { THING } from "../lexicon/classes.ts";
import { byWord, type ByWord } from "../lexicon/by-word.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { lexiconOf } from "../languages/lexicons.ts";
import type { Layers } from "../layers.ts";
import type { Sentence } from "../text/sentences.ts";

type Needs = Pick<Layers, "language" | "words" | "tokens" | "sentences" | "blocks">;

/** Nouns that assert an activity by themselves. */
const TELLING =
  THING.paper | THING.ties | THING.meeting | THING.course | THING.study | THING.admission | THING.care | THING.gift | THING.finance | THING.posting | THING.building | THING.handover | THING.aid | THING.exchange;

/** Blocks whose sentences speak in the text's own voice; headlines and standfirsts only repeat what follows. */
const VOICED = new Set(["body", "item"]);

/** Where the word may stand that makes one verb of several: "handed over", "cut the ribbon", "ground was broken". */
const PARTICLES = [1, 2, 4, -2, -3];

/** A sentence's words, and what the lexicon knows of them. */
interface Here extends ByWord {
  readonly lexicon: Lexicon;
  readonly id: (i: number) => number;
  /** empty outside the sentence */
  readonly at: (i: number) => string;
}

function tells({ lexicon, verb: verbOf, noun, id, at }: Here, i: number): boolean {
  const verb = verbOf(id(i));
  if (verb && (verb.acts !== 0 || PARTICLES.some((n) => (lexicon.particle(verb.lemma, at(i + n))?.acts ?? 0) !== 0))) return true;
  return ((noun(id(i))?.things ?? 0) & TELLING) !== 0 || lexicon.words.due.has(at(i));
}

function holdsTrigger({ words, tokens }: Needs, lexicon: Lexicon, { first, last }: Sentence): boolean {
  const at = (i: number): string => (i >= first && i < last ? words.lower[tokens.word[i]!]! : "");
  const here: Here = { lexicon, ...byWord(lexicon, words), id: (i) => tokens.word[i]!, at };
  for (let i = first; i < last; i++) if (tells(here, i)) return true;
  return false;
}

/**
 * Which sentences are worth a parse: those of the body that hold a word which may assert an activity, or a sum of money in a list. One entry
 * a sentence, 1 or 0.
 */
export function gate(needs: Needs): Pick<Layers, "gate"> {
  const open = new Uint8Array(needs.sentences.length);
  const lexicon = lexiconOf(needs.language);
  if (!lexicon) return { gate: open };
  needs.sentences.forEach((sentence, n) => {
    const { kind } = needs.blocks[sentence.block]!;
    if (VOICED.has(kind) && (kind === "item" || holdsTrigger(needs, lexicon, sentence))) open[n] = 1;
  });
  return { gate: open };
}
