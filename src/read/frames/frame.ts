import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { Role } from "#model/codes/roles.ts";
import type { Status } from "#model/codes/statuses.ts";
import type { Act, Thing } from "../lexicon/classes.ts";

/**
 * Where a name stands seen from the words that assert the activity: `subject` (or agent of a passive), `object`, and the prepositions by
 * what they do; `owner` ("Cuba's donation", "Cuban donation"), `member` (inside the object: "Cuban doctors"), `patient` ("Cambodian
 * patients", "the hospital in Kochi"), `presence` ("in the presence of X") and `onlooker` (the subject of "witnessed") look on; `lender` is the
 * subject of the verb that governs the deed ("[Cuba] agreed to send").
 */
export const SLOTS = ["subject", "object", "to", "from", "with", "between", "by", "in", "through", "owner", "member", "of", "near", "presence", "onlooker", "lender"] as const;
export type Slot = (typeof SLOTS)[number];

/** A verb asserts the kind when it is of class `act` and its object names one of `object` (absent: any object or none). */
export interface VerbPattern {
  readonly act: Act;
  readonly object?: readonly Thing[];
  /** not where the object names one of these as well: "brindar servicios" cares, and gives no facility */
  readonly unless?: readonly Thing[];
  /** subject of this class is asked for: "two brigades arrived" */
  readonly subject?: readonly Thing[];
  /** only these lemmas of the class */
  readonly lemmas?: readonly string[];
  /** not these lemmas of the class */
  readonly except?: readonly string[];
  /** in the active, and no participle behind its noun */
  readonly active?: boolean;
  /** in the active and without an object: "the clinic opened" */
  readonly alone?: boolean;
  /** the subject is the receiving side: "Kenya has received 2.8 million vaccines" */
  readonly inverse?: boolean;
  /** the object tells the sense wherever it stands behind the verb: "was granted emergency use authorisation" */
  readonly eager?: boolean;
  /** roles of this wording, where they are not the frame's: "help Tanzania" has a giver and a taker though the kind is cooperation */
  readonly roles?: RoleTable;
  /** what the verb itself says of the standing: "discussed" */
  readonly status?: Status;
}

/** A noun asserts the kind when it is of class `thing` and, where `of` is given, a noun that it governs or that stands before it is of those. */
export interface NounPattern {
  readonly thing: Thing;
  readonly of?: readonly Thing[];
  /** only these lemmas of the class */
  readonly lemmas?: readonly string[];
  /** the owner is the receiving side: "Peru's purchase of vaccines" */
  readonly inverse?: boolean;
  readonly roles?: RoleTable;
  /** what the noun itself says of the standing: an order asks */
  readonly status?: Status;
}

/** The role of a name by its slot; a slot that is not named gives no participant. */
export type RoleTable = Readonly<Partial<Record<Slot, Role>>>;

/** How one kind of activity is said: which words assert it and who plays which part. */
export interface Frame {
  readonly kind: ActivityKind;
  readonly verbs: readonly VerbPattern[];
  readonly nouns: readonly NounPattern[];
  /** roles of countries and organisations */
  readonly roles: RoleTable;
  /** roles of persons, where they differ */
  readonly persons: RoleTable;
}
