import type { ActivityKind } from "./codes/activity-kinds.ts";
import type { CreditRole } from "./codes/credit-roles.ts";
import type { EntityKind } from "./codes/entity-kinds.ts";
import type { Instrument } from "./codes/instruments.ts";
import type { Qualifier } from "./codes/qualifiers.ts";
import type { RelationKind } from "./codes/relation-kinds.ts";
import type { Role } from "./codes/roles.ts";
import type { Status } from "./codes/statuses.ts";
import type { Terms } from "./codes/terms.ts";
import type { Ground } from "./ground.ts";
import type { Note } from "./note.ts";
import type { Cited, Quote } from "./quote.ts";

/** A date as EDTF (ISO 8601-2 level 1): "2019-11-19", "2020", "1979/..", "198X/..", "../2021-07", "XXXX-11-30". */
export type Edtf = string;

/** Who stands behind a text besides its publisher. */
export interface Credit {
  readonly role: CreditRole;
  readonly name: string;
  readonly quote: Quote;
}

/** One text with where it came from. `id` is "sha256:" and the hex digest of the text's UTF-8 bytes. */
export interface Source {
  readonly id: string;
  readonly text: string;
  /** BCP 47 */
  readonly language: string;
  readonly url: string | null;
  readonly title: Cited<string> | null;
  readonly publisher: Cited<string> | null;
  readonly published: Cited<Edtf> | null;
  readonly credits: readonly Credit[];
}

/** Confidence of a fact, 0 to 1, with the reasons it rests on in English words of our own ("object: workers"), and the same as data. */
export interface Confidence {
  readonly value: number;
  readonly reasons: readonly string[];
  /** one for each reason */
  readonly grounds?: readonly Ground[];
}

/** A thing that the text names: one however often and however spelt it is named. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** countries: ISO 3166-1 alpha-2 */
  readonly code?: string;
  readonly mentions: readonly Quote[];
  readonly confidence?: Confidence;
}

/** A date in the words of the text. */
export interface DateValue {
  readonly edtf: Edtf;
  readonly quote: Quote;
}

/** A reference to an entity of the same reading, with the words that make it. */
export interface Reference {
  readonly entity: string;
  readonly quote: Quote;
}

export interface Participant extends Reference {
  readonly role: Role;
}

/** Something that two sides do, did, or speak of doing together. */
export interface Activity {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly status: Status;
  /** the words that assert it */
  readonly trigger: Quote;
  /** the sentence or clause that holds trigger, participants and status */
  readonly quote: Quote;
  readonly participants: readonly Participant[];
  readonly date?: DateValue;
  readonly place?: Reference;
  readonly about?: readonly Reference[];
  /** who says so, where it is not the publisher itself */
  readonly assertedBy?: Reference;
  /** id of an agreement or visit that it falls under */
  readonly partOf?: string;
  readonly instrument?: Instrument;
  readonly terms?: Terms;
  /** OECD CRS purpose code */
  readonly purpose?: string;
  readonly confidence?: Confidence;
}

/** A counted thing or a sum of money. */
export interface Figure {
  readonly value: number;
  readonly max?: number;
  readonly qualifier?: Qualifier;
  /** what is counted, singular; for money the ISO 4217 code */
  readonly unit: string;
  /** id of the entity or activity that it measures */
  readonly of?: string;
  readonly date?: DateValue;
  readonly quote: Quote;
}

export interface Relation {
  readonly kind: RelationKind;
  readonly subject: string;
  readonly object?: string;
  /** a position's title, "Minister of Health" */
  readonly label?: string;
  readonly date?: DateValue;
  readonly quote: Quote;
}

/** What the built-in reader makes of one source: the public format `rapporteur/reading@1`. */
export interface Reading {
  readonly format: "rapporteur/reading@1";
  readonly source: Source;
  readonly entities: readonly Entity[];
  readonly activities: readonly Activity[];
  readonly figures: readonly Figure[];
  readonly relations: readonly Relation[];
  readonly notes: readonly Note[];
}
