import { uposIndex } from "../grammar/index.ts";
import type { Layers, Span } from "../layers.ts";
import { lexiconOf } from "../languages/lexicons.ts";
import { THING } from "../lexicon/classes.ts";

const [NOUN, ADJ, VERB, DET, NUM, ADP] = ["NOUN", "ADJ", "VERB", "DET", "NUM", "ADP"].map(uposIndex) as [number, number, number, number, number, number];

/** Nouns that are adjectives too: "médico", "técnico". */
const PERSONS = THING.workers | THING.learners | THING.experts;

const BEFORE_NOUN: ReadonlySet<number> = new Set([DET, NUM, ADP]);

const OWNING = new Set(["'s", "’s", "its", "their", "his", "our"]);

/** "rejected Cuba's [offer] to send": what follows its owner is a noun where it may be one. */
function mendOwned({ language, words, tokens }: Pick<Layers, "language" | "words" | "tokens">, tags: Uint8Array, { first, last }: Span): void {
  const lexicon = lexiconOf(language);
  const at = (i: number): string => words.lower[tokens.word[i]!]!;
  for (let i = first + 1; i < last; i++) if (tags[i] === VERB && OWNING.has(at(i - 1)) && lexicon?.noun(at(i))) tags[i] = NOUN;
}

/**
 * Sets the tags right where our own words know better than the tagger: in Spanish, in "los médicos cubanos" the first word is the noun,
 * "insumos" is no verb, and neither is the second word of "acto protocolar".
 */
export function mendTags({ language, words, tokens }: Pick<Layers, "language" | "words" | "tokens">, tags: Uint8Array, { first, last }: Span): void {
  if (language.startsWith("en")) mendOwned({ language, words, tokens }, tags, { first, last });
  const lexicon = language.startsWith("es") ? lexiconOf(language) : undefined;
  if (!lexicon) return;
  const at = (i: number): string => words.lower[tokens.word[i]!]!;
  for (let i = first; i < last; i++) {
    const next = i + 1 < last && tags[i + 1] === NOUN && !lexicon.noun(at(i + 1));
    if (tags[i] === ADJ && next && (i === first || BEFORE_NOUN.has(tags[i - 1]!)) && (lexicon.noun(at(i))?.things ?? 0) & PERSONS) {
      tags[i] = NOUN;
      tags[i + 1] = ADJ;
    } else if (tags[i] === VERB && !lexicon.verb(at(i))) {
      if (lexicon.noun(at(i))) tags[i] = NOUN;
      else if (/[^c]ar$/.test(at(i)) && i > first && tags[i - 1] === NOUN) tags[i] = ADJ;
    }
  }
}
