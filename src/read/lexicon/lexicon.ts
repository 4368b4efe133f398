import type { Instrument } from "#model/codes/instruments.ts";
import type { Terms } from "#model/codes/terms.ts";
import type { Bits } from "./classes.ts";

/** One form of a verb that the lexicon knows. */
export interface VerbForm {
  readonly lemma: string;
  readonly morph: Bits;
  readonly acts: Bits;
  readonly modes: Bits;
}

/** One form of a noun that the lexicon knows. */
export interface NounForm {
  readonly lemma: string;
  readonly plural: boolean;
  readonly things: Bits;
  readonly modes: Bits;
}

/** Small words that steer a reading, by what they do. */
export interface FunctionWords {
  readonly negations: ReadonlySet<string>;
  /** what takes the denial from the negation before it: "not only" */
  readonly only: ReadonlySet<string>;
  /** "will", "shall" */
  readonly future: ReadonlySet<string>;
  /** "would" */
  readonly conditional: ReadonlySet<string>;
  /** "could", "may" */
  readonly possible: ReadonlySet<string>;
  /** "should", "must" */
  readonly necessary: ReadonlySet<string>;
  readonly perfect: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  /** "between", "among" */
  readonly between: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly in: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** by which the giver's name hangs on the deed: "China's donation", "la donación de China" */
  readonly genitive: ReadonlySet<string>;
  /** "se": the pronoun that makes a verb passive or reciprocal */
  readonly reflexive: ReadonlySet<string>;
  readonly through: ReadonlySet<string>;
  /** "joint", "bilateral": words that say two sides are meant */
  readonly mutual: ReadonlySet<string>;
  /** "already", "now", "currently", "ongoing" */
  readonly ongoing: ReadonlySet<string>;
  /** "they", "we", "both": all sides that the text is about */
  readonly allSides: ReadonlySet<string>;
  /** "it": the body spoken of last */
  readonly lastBody: ReadonlySet<string>;
  /** pronouns that stand for things, each with whether it is plural: "it", "them" */
  readonly things: ReadonlyMap<string, boolean>;
  readonly he: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  /** nouns that with "both" or "two" mean the two sides: "countries", "parties" */
  readonly sides: ReadonlySet<string>;
  /** the same for persons: "leaders", "ministers" */
  readonly sidePersons: ReadonlySet<string>;
  /** gatherings held for a deed that is told beside them: "the handover ceremony of the ambulances" */
  readonly ceremonies: ReadonlySet<string>;
  /** "to" before an infinitive */
  readonly infinitive: ReadonlySet<string>;
  /** what joins a clause to the date before it */
  readonly when: ReadonlySet<string>;
  /** "whether", "if" */
  /** what is on its way: "due", "expected" */
  readonly due: ReadonlySet<string>;
  /** what is met without anybody meeting: "needs", "standards" */
  readonly needs: ReadonlySet<string>;
  readonly hypothetical: ReadonlySet<string>;
  /** "presence" in "in the presence of" */
  readonly presence: ReadonlySet<string>;
  /** verbs that tell who makes up a party: "compose" in "a delegation composed of" */
  readonly madeOf: ReadonlySet<string>;
  /** "both", "two": what makes such a noun mean the sides */
  readonly two: ReadonlySet<string>;
}

/** Words that tell the paper and the terms of a deal, by lemma. */
export interface DetailWords {
  readonly instruments: Readonly<Record<string, Instrument>>;
  readonly terms: Readonly<Record<string, Terms>>;
}

/** A language's words, by form in lower case. Words, not logic: the frames are written over the classes. */
export interface Lexicon {
  readonly language: string;
  readonly verb: (form: string) => VerbForm | undefined;
  readonly noun: (form: string) => NounForm | undefined;
  /** nouns of several words joined by "of", as lower-case words: "memorandum of understanding"; they stand as one word in the tree */
  readonly terms: readonly (readonly string[])[];
  /** phrases whose words assert nothing: "of course", "exchange rate" */
  readonly idle: ReadonlySet<string>;
  /** adjectives and adverbs that carry a mode: "willing", "ready", "interested" */
  readonly adjective: (form: string) => Bits;
  /** several words that act as one verb of a class, first word as in `verb`: "set up", "hand over" */
  readonly particle: (lemma: string, next: string) => VerbForm | undefined;
  readonly words: FunctionWords;
  /** what sets the order and the pronouns of a language apart from English; absent where nothing does */
  readonly syntax?: {
    /** a subject may follow its verb: "llegaron 52 médicos" */
    readonly verbFirst: boolean;
    /** prepositions that name the giver behind a verb of getting: "compró vacunas a la India" */
    readonly source: ReadonlySet<string>;
    /** "lo", "las": pronouns before the verb, each with the nouns that it may stand for */
    readonly clitics: ReadonlyMap<string, RegExp>;
  };
  readonly details: DetailWords;
}
