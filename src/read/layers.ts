import type { Cited } from "#model/quote.ts";
import type { Ground } from "#model/ground.ts";
import type { Confidence, Credit, Edtf } from "#model/reading.ts";
import type { Note } from "#model/note.ts";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { EntityKind } from "#model/codes/entity-kinds.ts";
import type { Instrument } from "#model/codes/instruments.ts";
import type { Qualifier } from "#model/codes/qualifiers.ts";
import type { RelationKind } from "#model/codes/relation-kinds.ts";
import type { Role } from "#model/codes/roles.ts";
import type { Status } from "#model/codes/statuses.ts";
import type { Terms } from "#model/codes/terms.ts";
import type { NameRule } from "./confidence/rules.ts";
import type { Grammar } from "./grammar/index.ts";
import type { Block } from "./text/blocks.ts";
import type { Sentence } from "./text/sentences.ts";
import type { Tokens } from "./text/tokens.ts";
import type { Words } from "./text/words.ts";

/** ISO 3166-1 alpha-2, and the codes of the table of historic countries. */
export type CountryCode = string;

/** What is known about a text before it is read. */
export interface Given {
  readonly text: string;
  readonly url?: string;
  readonly title?: string;
  /** EDTF */
  readonly published?: Edtf;
  readonly publisher?: string;
  /** BCP 47 */
  readonly language?: string;
}

/** A stretch of tokens, `last` exclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A date in the text. `edtf` is null where it is relative and the source has no date to resolve it against. */
export interface DateMention extends Span {
  readonly edtf: Edtf | null;
  /** "this Friday", "last April", "today" */
  readonly relative: boolean;
  /** what the words around it make of it: a point ("in 2020"), or one end of a period ("since 1979", "until July 2021") */
  readonly bound: "at" | "since" | "until" | "period";
}

/** Words that name something. Spans do not overlap within the layer `mentions`, but for countries inside organisations' names. */
export interface Mention extends Span {
  readonly kind: EntityKind;
  /** the name itself, without title or article; UTF-16 offsets */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly code?: CountryCode;
  /**
   * How the words point: `name` ("Cuba", "Ministry of Health"), `adjective` ("Cuban"), `people` ("Cubans"), `capital` ("Havana" for the
   * government or the city), `nickname` ("the Caribbean nation"), `acronym`, `short` (surname alone), `pronoun` ("he", "both parties").
   */
  readonly form: "name" | "adjective" | "people" | "capital" | "nickname" | "acronym" | "short" | "pronoun";
  /** inside a longer name: "Cuban" in "Cuban Academy of Sciences" */
  readonly inside?: boolean;
  readonly rule: NameRule;
}

/** One thing however often it is named. `mentions` are indices into the layer `mentions`, in the order of the text. */
export interface EntityDraft {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly code?: CountryCode;
  /** the country it belongs to, where the text or its name says so: persons, organisations, places */
  readonly country?: CountryCode;
  /** persons: "he" or "she" may stand for it */
  readonly gender?: "f" | "m";
  readonly mentions: readonly number[];
  readonly confidence?: Confidence;
}

/** A counted thing or a sum of money at its place. */
export interface FigureDraft extends Span {
  readonly value: number;
  readonly max?: number;
  readonly qualifier?: Qualifier;
  readonly unit: string;
  readonly money: boolean;
  /** token of the counted noun, where there is one */
  readonly noun?: number;
  /** what it measures: an entity's id, or an activity by its index */
  readonly of?: string | number;
  /** as of when it holds, where words near it say so */
  readonly date?: DateMention;
}

export interface RelationDraft {
  readonly kind: RelationKind;
  readonly subject: string;
  readonly object?: string;
  readonly label?: string;
  readonly date?: DateMention;
  /** tokens of the words that say so */
  readonly span: Span;
}

/** What the text says about itself. */
export interface Heading {
  readonly title: Cited<string> | null;
  readonly publisher: Cited<string> | null;
  readonly published: Cited<Edtf> | null;
  readonly credits: readonly Credit[];
}

/** A party to an activity, with the tokens that name it there. */
export interface Party {
  readonly entity: string;
  readonly role: Role;
  readonly span: Span;
}

/** An activity before it is written down with quotes. */
export interface ActivityDraft {
  readonly kind: ActivityKind;
  readonly status: Status;
  readonly trigger: Span;
  /** the clause or sentence */
  readonly clause: Span;
  /** the words that hang on the trigger and its objects */
  readonly extent: Span;
  readonly parties: readonly Party[];
  readonly date?: DateMention;
  readonly place?: Party;
  readonly about: readonly Party[];
  readonly assertedBy?: Party;
  readonly partOf?: number;
  readonly instrument?: Instrument;
  readonly terms?: Terms;
  readonly purpose?: string;
  /** which rules made it: the pattern, what tells the status */
  readonly grounds: readonly Ground[];
  readonly confidence?: Confidence;
}

/** The grammar of the sentences that were parsed; arrays over all tokens of the text. */
export interface Syntax {
  /** head token, -1 for a root, -2 where the sentence was not parsed */
  readonly heads: Int32Array;
  /** index into DEPREL */
  readonly relations: Uint8Array;
}

/** Everything that passes add, one layer each. A pass gets the layers that it says it needs. */
export interface Layers {
  readonly given: Given;
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly words: Words;
  /** the tagger and parser of a language, or null where there is none */
  readonly grammars: (language: string) => Grammar | null;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** index into UPOS, over all tokens */
  readonly tags: Uint8Array;
  /** 1 for each sentence that is worth a parse */
  readonly gate: Uint8Array;
  readonly syntax: Syntax;
  readonly activities: readonly ActivityDraft[];
  readonly heading: Heading;
  readonly dates: readonly DateMention[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly EntityDraft[];
  readonly figures: readonly FigureDraft[];
  readonly relations: readonly RelationDraft[];
  readonly notes: readonly Note[];
}
