import { UPOS } from "../grammar/index.ts";
import type { Layers } from "../layers.ts";
import { THING } from "../lexicon/classes.ts";
import type { Lexicon, NounForm } from "../lexicon/lexicon.ts";

/** The text as far as a pronoun looks back on it. */
interface Behind {
  readonly read: Pick<Layers, "words" | "tokens" | "tags">;
  readonly lexicon: Lexicon;
}

/** How far back a pronoun reaches, in tokens. */
const BACK = 40;

/** What is handed on, built or treated; persons who only speak are passed over. */
const HANDED = THING.goods | THING.facility | THING.product | THING.workers;

/** What "they" may be: whoever is named last of these. */
const TOLD = HANDED | THING.delegation | THING.learners | THING.patients | THING.experts;

/** Nouns of one person, who is no "it": a minister is, a team is not. */
const isPerson = ({ things, plural }: NounForm): boolean => !plural && (things & THING.delegation) !== 0 && (things & (THING.goods | THING.facility)) === 0;

/** The things of the nearest noun before a token that passes the test; 0 where none is near. */
function nearest({ read, lexicon }: Behind, before: number, fits: (noun: NounForm, word: string) => boolean): number {
  for (let j = before - 1; j >= 0 && j > before - BACK; j--) {
    const tag = UPOS[read.tags[j]!];
    if (tag !== "NOUN" && tag !== "PROPN") continue;
    const word = read.words.lower[read.tokens.word[j]!]!;
    const noun = lexicon.noun(word);
    if (noun && noun.things !== 0 && fits(noun, word)) return noun.things;
  }
  return 0;
}

/** Things of the nearest noun of that number: "they arrived", "llegaron". */
const ofNumber = (behind: Behind, i: number, plural: boolean): number =>
  nearest(behind, i, (noun) => noun.plural === plural && (noun.things & TOLD) !== 0 && !isPerson(noun)) & HANDED;

const wordOf = ({ read }: Behind, i: number): string => read.words.lower[read.tokens.word[i]!]!;

/** What a pronoun for things stands for, by its number, or by the ending of what a Spanish one agrees with; 0 where it stands for none. */
export function antecedentThings(behind: Behind, i: number): number {
  const word = wordOf(behind, i);
  const ending = behind.lexicon.syntax?.clitics.get(word);
  // "el convenio lo firmaron ayer": a paper is told where it is named
  if (ending) return nearest(behind, i, (_, noun) => ending.test(noun)) & ~THING.paper;
  const plural = behind.lexicon.words.things.get(word);
  return plural === undefined ? 0 : ofNumber(behind, i, plural);
}

/** Participles show what they agree with. */
const AGREES = new Map([["o", "lo"], ["a", "la"], ["os", "los"], ["as", "las"]]);

/** "Fueron entregadas el lunes", "Llegaron el lunes": what a verb without a subject is said of; 0 where it does not show. */
export function droppedThings(behind: Behind, verb: number, passive: boolean): number {
  const word = wordOf(behind, verb);
  if (!passive) return word.endsWith("n") ? ofNumber(behind, verb, true) : 0;
  const ending = behind.lexicon.syntax?.clitics.get(AGREES.get(/[ts]?([oa]s?)$/.exec(word)?.[1] ?? "") ?? "");
  return ending ? nearest(behind, verb, ({ things }, noun) => ending.test(noun) && (things & TOLD) !== 0) & TOLD : 0;
}
