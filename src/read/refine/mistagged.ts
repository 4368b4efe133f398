import { uposIndex } from "../grammar/index.ts";
import type { Layers, Span } from "../layers.ts";
import { lexiconOf } from "../languages/lexicons.ts";
import { ACT, THING } from "../lexicon/classes.ts";

const [NOUN, ADJ, VERB, DET, NUM, ADP, PROPN, PART, ADV] = ["NOUN", "ADJ", "VERB", "DET", "NUM", "ADP", "PROPN", "PART", "ADV"].map(uposIndex) as [number, number, number, number, number, number, number, number, number];

/** Nouns that are adjectives too: "médico", "técnico". */
const PERSONS = THING.workers | THING.learners | THING.experts;

const BEFORE_NOUN: ReadonlySet<number> = new Set([DET, NUM, ADP]);

const OWNING = new Set(["'s", "’s", "its", "their", "his", "our"]);

const ARTICLES = new Set(["the", "a", "an"]);

interface Words {
  readonly at: (i: number) => string;
  /** what a noun of that spelling names, 0 where there is none */
  readonly things: (i: number) => number;
  /** what a verb of that spelling does, 0 where there is none */
  readonly acts: (i: number) => number;
  /** what it makes of another verb */
  readonly modes: (i: number) => number;
  readonly tags: Uint8Array;
}

/** "rejected Cuba's [offer] to send": what follows its owner is a noun where it may be one. */
const isOwned = ({ at, tags }: Words, i: number): boolean => tags[i] === VERB && OWNING.has(at(i - 1));

/** "the [groundbreaking] for the hospital": what follows its article ends the nominal where no noun follows. */
const isHead = ({ at, tags }: Words, i: number): boolean => tags[i] === VERB && ARTICLES.has(at(i - 1)) && ![NOUN, ADJ, PROPN].includes(tags[i + 1]!);

/** "emergency [use] authorisation" is one nominal. */
const isUse = ({ at, tags, things }: Words, i: number): boolean => tags[i] === VERB && at(i) === "use" && tags[i - 1] === NOUN && (things(i + 1) & THING.admission) !== 0;

/** "will continue to [partner] with": behind the "to" of an infinitive. */
const isInfinitive = ({ at, tags, acts }: Words, i: number): boolean => tags[i] === NOUN && at(i - 1) === "to" && tags[i - 1] === PART && acts(i) !== 0;

const HELP = new Set(["help", "helps", "helped", "helping"]);

/** "help [train] nurses": behind the verb what may be a verb is one where an object follows. */
const isHelped = ({ at, tags, acts }: Words, i: number): boolean => tags[i] === NOUN && HELP.has(at(i - 1)) && tags[i - 1] === VERB && acts(i) !== 0 && [NOUN, DET, ADJ, PROPN].includes(tags[i + 1]!);

const BEFORE_VERB = new Set(["to", "will", "would", "should", "may"]);

/** "is to [second] specialists", "will [second] three doctors". */
const seconds = ({ at, tags, things }: Words, i: number): boolean =>
  at(i) === "second" && BEFORE_VERB.has(at(i - 1)) && [i + 1, i + 2].some((next) => (things(next) & PERSONS) !== 0) && !ARTICLES.has(at(i + 1)) && tags[i] !== VERB;

/** "The [two] exchanged views", "los [dos] firmaron": right before a verb the number stands for who does it. */
const isBoth = ({ at, tags, acts }: Words, i: number): boolean => (at(i) === "two" || at(i) === "dos") && tags[i] === NUM && tags[i - 1] === DET && tags[i + 1] === VERB && !(tags[i + 2] === NOUN && (acts(i + 1) & MADE) !== 0);

/** "the two [donated] ambulances" */
const MADE = ACT.give | ACT.send | ACT.build | ACT.sell | ACT.get | ACT.teach | ACT.fund;

/** "send [further] doctors" */
const isFurther = ({ at, tags }: Words, i: number): boolean => at(i) === "further" && tags[i] !== ADJ && [NOUN, NUM, ADJ].includes(tags[i + 1]!);

function mendEnglish({ language, words, tokens }: Pick<Layers, "language" | "words" | "tokens">, tags: Uint8Array, { first, last }: Span): void {
  const lexicon = lexiconOf(language);
  const at = (i: number): string => (i < last ? words.lower[tokens.word[i]!]! : "");
  const here: Words = { at, tags, things: (i) => lexicon?.noun(at(i))?.things ?? 0, acts: (i) => lexicon?.verb(at(i))?.acts ?? 0, modes: (i) => lexicon?.verb(at(i))?.modes ?? 0 };
  // "Talks are under way": the capital of a first word makes no name
  if (tags[first] === PROPN && tags[first + 1] !== PROPN && lexicon?.noun(at(first))) tags[first] = NOUN;
  for (let i = first + 1; i < last; i++) {
    if ((isOwned(here, i) || isHead(here, i)) && lexicon?.noun(at(i))) tags[i] = NOUN;
    else if (isFurther(here, i)) tags[i] = ADJ;
    else if (isUse(here, i) || isBoth(here, i)) tags[i] = NOUN;
    else if (isInfinitive(here, i) || isHelped(here, i)) tags[i] = VERB;
    else if (seconds(here, i)) {
      tags[i] = VERB;
      if (at(i - 1) === "to") tags[i - 1] = PART;
    }
  }
}

/** "los [médicos] cubanos": of two words that may be either the first is the noun where it names persons. */
const isPersons = ({ at, tags, things }: Words, i: number): boolean => tags[i] === ADJ && tags[i + 1] === NOUN && (BEFORE_NOUN.has(tags[i - 1]!) || at(i - 1) === "") && (things(i) & PERSONS) !== 0;

/** "pidió a Cuba [médicos]" */
const isAsked = ({ at, tags, things }: Words, i: number): boolean => tags[i] === ADJ && tags[i - 1] === PROPN && /s$/.test(at(i)) && (things(i) & PERSONS) !== 0;

/** "acto [protocolar]": behind a noun, and no verb that there is. */
const isAdjective = ({ at, tags }: Words, i: number): boolean => /[^c]ar$/.test(at(i)) && tags[i - 1] === NOUN;

/** "en el acto [funcionarios] de Kenia": many are no quality of one. */
const isSomebody = ({ at, tags, things }: Words, i: number): boolean => tags[i] === ADJ && tags[i - 1] === NOUN && /s$/.test(at(i)) && !/s$/.test(at(i - 1)) && (things(i) & (PERSONS | THING.delegation)) !== 0;

/** "la empresa [planea] construir": before an infinitive what may be a verb is one. */
const isFinite = ({ at, tags, things, acts, modes }: Words, i: number): boolean => tags[i] === ADJ && tags[i - 1] === NOUN && tags[i + 1] === VERB && /[aei]r$/.test(at(i + 1)) && things(i) === 0 && (acts(i) | modes(i)) !== 0;

/** "ha recibido [hasta ahora] vacunas" */
const UNTIL_NOW = new Set(["ahora", "hoy"]);

function mendSpanish({ language, words, tokens }: Pick<Layers, "language" | "words" | "tokens">, tags: Uint8Array, { first, last }: Span): void {
  const lexicon = lexiconOf(language);
  if (!lexicon) return;
  const at = (i: number): string => (i >= first && i < last ? words.lower[tokens.word[i]!]! : "");
  const here: Words = { at, tags, things: (i) => lexicon.noun(at(i))?.things ?? 0, acts: (i) => lexicon.verb(at(i))?.acts ?? 0, modes: (i) => lexicon.verb(at(i))?.modes ?? 0 };
  for (let i = first; i < last; i++) {
    if (i + 1 < last && isPersons(here, i) && !lexicon.noun(at(i + 1))) {
      tags[i] = NOUN;
      tags[i + 1] = ADJ;
    } else if (isAsked(here, i) || isBoth(here, i) || isSomebody(here, i)) tags[i] = NOUN;
    else if (isFinite(here, i)) tags[i] = VERB;
    else if (tags[i] === ADP && at(i) === "hasta" && UNTIL_NOW.has(at(i + 1))) tags[i] = ADV;
    else if (tags[i] === VERB && !lexicon.verb(at(i)) && (lexicon.noun(at(i)) || isAdjective(here, i))) tags[i] = lexicon.noun(at(i)) ? NOUN : ADJ;
  }
}

/**
 * Sets the tags right where our own words know better than the tagger: in Spanish, in "los médicos cubanos" the first word is the noun,
 * "insumos" is no verb, and neither is the second word of "acto protocolar".
 */
export function mendTags(layers: Pick<Layers, "language" | "words" | "tokens">, tags: Uint8Array, sentence: Span): void {
  if (layers.language.startsWith("en")) mendEnglish(layers, tags, sentence);
  if (layers.language.startsWith("es")) mendSpanish(layers, tags, sentence);
}
