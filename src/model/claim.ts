import type { EntityKind } from "./codes/entity-kinds.ts";
import type { Instrument } from "./codes/instruments.ts";
import type { Qualifier } from "./codes/qualifiers.ts";
import type { Role } from "./codes/roles.ts";
import type { Status } from "./codes/statuses.ts";
import type { Terms } from "./codes/terms.ts";
import type { Quote } from "./quote.ts";
import type { Edtf } from "./reading.ts";

/** An entity of the register as a value names it: its entry, and what it is called, so that the value can be read alone. */
export interface EntryReference {
  readonly entry: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** countries: ISO 3166-1 alpha-2 */
  readonly code?: string;
}

export interface ParticipantValue extends EntryReference {
  readonly role: Role;
}

export interface FigureValue {
  readonly value: number;
  readonly max?: number;
  readonly qualifier?: Qualifier;
  /** what is counted, singular; for money the ISO 4217 code */
  readonly unit: string;
  readonly date?: Edtf;
}

export interface PositionValue {
  /** the title, "Minister of Health" */
  readonly label: string;
  readonly of?: EntryReference;
  readonly date?: Edtf;
}

export interface FoundingValue {
  readonly by?: EntryReference;
  readonly date?: Edtf;
}

/** What can be claimed of an entry, with the shape of its value. */
export interface PropertyValues {
  // entities
  readonly name: string;
  readonly alias: string;
  readonly code: string;
  readonly position: PositionValue;
  readonly "part-of": EntryReference;
  readonly "located-in": EntryReference;
  readonly produces: EntryReference;
  readonly treats: EntryReference;
  readonly founded: FoundingValue;
  // activities
  readonly status: Status;
  readonly date: Edtf;
  /** the day by which it shall be done */
  readonly due: Edtf;
  readonly participant: ParticipantValue;
  /** ISO 3166-1 alpha-2 of a country that a body or a person among the participants stands for */
  readonly country: string;
  readonly about: EntryReference;
  readonly place: EntryReference;
  readonly instrument: Instrument;
  readonly terms: Terms;
  /** OECD CRS purpose code */
  readonly purpose: string;
  readonly figure: FigureValue;
}

export type Property = keyof PropertyValues;

/** Who says something: a name, and the entry of that name where the register has one. */
export interface Speaker {
  readonly name: string;
  readonly entry?: string;
}

/** One value of one property, from one quote, said by somebody. */
export interface ClaimOf<P extends Property> {
  /** unique in its entry; the same words read the same way again have the same id */
  readonly id: string;
  readonly property: P;
  readonly value: PropertyValues[P];
  /** id of the source that the quote is in */
  readonly source: string;
  readonly quote: Quote;
  /** absent where the publisher itself says so */
  readonly saidBy?: Speaker;
  /** whether the one who says so is party to the deal */
  readonly party?: boolean;
  /** the date of the source */
  readonly saidOn?: Edtf;
  /** 0 to 1 */
  readonly confidence?: number;
}

export type Claim = { readonly [P in Property]: ClaimOf<P> }[Property];
