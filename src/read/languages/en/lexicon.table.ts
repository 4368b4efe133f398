import { buildNouns, buildVerbs } from "../../lexicon/build.ts";
import { ACTS, bitsOf, MODES, THINGS, type Bits } from "../../lexicon/classes.ts";
import { writeNouns, writeVerbs } from "../../lexicon/form-table.ts";
import { verbForms, withS } from "./inflect.ts";
import { MODE_ADJECTIVES, MODE_NOUNS, THING_NOUNS } from "./nouns.ts";
import { ACT_VERBS, MODE_VERBS } from "./verbs.ts";

const built = buildVerbs({ first: ACT_VERBS, firstOrder: ACTS, second: MODE_VERBS, secondOrder: MODES }, verbForms);

export const verbs = writeVerbs(built.single);
export const phrasal = writeVerbs(built.phrasal);
const known = buildNouns({ first: THING_NOUNS, firstOrder: THINGS, second: MODE_NOUNS, secondOrder: MODES }, withS);
export const nouns = writeNouns(known);
/** those of several words, in the order of the lists */
export const terms: readonly (readonly string[])[] = [...known.keys()].filter((name) => name.includes(" of ")).map((name) => name.split(" "));
export const adjectives: readonly (readonly [form: string, modes: Bits])[] = Object.entries(MODE_ADJECTIVES).map(([word, mode]) => [word, bitsOf(MODES, [mode])]);
