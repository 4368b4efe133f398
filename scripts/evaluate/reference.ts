import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { EntityKind } from "#model/codes/entity-kinds.ts";

/** What of a reference may be found or not: it is neither asked for nor counted wrong. */
interface Leeway {
  readonly optional?: boolean;
}

export interface ReferenceCredit extends Leeway {
  readonly role: string;
  readonly altRoles?: readonly string[];
  readonly name: string;
}

export interface ReferenceSource {
  readonly title?: string | null;
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly language?: string | null;
  readonly credits?: readonly ReferenceCredit[];
}

/** An entity by all its acceptable names. */
export interface ReferenceEntity extends Leeway {
  readonly id: string;
  readonly kind: EntityKind;
  readonly altKinds?: readonly string[];
  readonly names: readonly string[];
  /** countries: ISO 3166-1 alpha-2 */
  readonly code?: string;
}

export interface ReferenceParticipant extends Leeway {
  readonly entity: string;
  readonly role: string;
  readonly altRoles?: readonly string[];
}

/** An activity by the words that assert it. */
export interface ReferenceActivity extends Leeway {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly altKinds?: readonly string[];
  readonly status: string;
  readonly altStatus?: readonly string[];
  readonly trigger: string;
  readonly participants: readonly ReferenceParticipant[];
  readonly date?: string;
  /** null: no date is right too */
  readonly altDates?: readonly (string | null)[];
}

export interface ReferenceFigure extends Leeway {
  readonly value: number;
  readonly qualifier?: string | null;
  readonly unit: string;
  readonly altUnits?: readonly string[];
  readonly quote: string;
}

export interface ReferenceRelation extends Leeway {
  readonly kind: string;
  readonly subject: string;
  readonly object?: string;
  readonly altObjects?: readonly string[];
  readonly label?: string;
  readonly date?: string;
}

/** What a careful reader gets out of a text. Entities are named by their ids, which hold within the reference. */
export interface Reference {
  readonly source: ReferenceSource;
  readonly entities: readonly ReferenceEntity[];
  readonly activities: readonly ReferenceActivity[];
  readonly figures: readonly ReferenceFigure[];
  readonly relations: readonly ReferenceRelation[];
}

/** A text with its reference. */
export interface Referenced {
  readonly name: string;
  readonly text: string;
  readonly reference: Reference;
}
