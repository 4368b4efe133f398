import { buildNouns, buildVerbs } from "../../lexicon/build.ts";
import { ACTS, bitsOf, MODES, THINGS, type Bits } from "../../lexicon/classes.ts";
import { writeNouns, writeVerbs } from "../../lexicon/form-table.ts";
import type { NounForm } from "../../lexicon/lexicon.ts";
import { adjectiveForms, pluralOf, verbForms } from "./inflect.ts";
import { FRAME_NOUNS, MODE_ADJECTIVES, MODE_NOUNS, THING_NOUNS } from "./nouns.ts";
import { ACT_VERBS, MODE_VERBS } from "./verbs.ts";

function nounTable(): ReadonlyMap<string, NounForm> {
  const named = new Map(Object.entries(FRAME_NOUNS).flatMap(([lemma, nouns]) => nouns.split(" ").map((noun) => [noun.replaceAll("_", " "), lemma] as const)));
  const nouns = buildNouns({ first: THING_NOUNS, firstOrder: THINGS, second: MODE_NOUNS, secondOrder: MODES }, pluralOf);
  return new Map([...nouns].map(([form, noun]) => [form, { ...noun, lemma: named.get(noun.lemma) ?? noun.lemma }]));
}

const built = buildVerbs({ first: ACT_VERBS, firstOrder: ACTS, second: MODE_VERBS, secondOrder: MODES }, verbForms);

export const verbs = writeVerbs(built.single);
export const phrasal = writeVerbs(built.phrasal);
const known = nounTable();
export const nouns = writeNouns(known);
/** those of several words, in the order of the lists */
export const terms: readonly (readonly string[])[] = [...known.keys()].filter((name) => name.includes(" de ")).map((name) => name.split(" "));
export const adjectives: readonly (readonly [form: string, modes: Bits])[] = Object.entries(MODE_ADJECTIVES).flatMap(([lemma, mode]) => adjectiveForms(lemma).map((form) => [form, bitsOf(MODES, [mode])] as const));
