import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { Instrument } from "#model/codes/instruments.ts";
import type { Role } from "#model/codes/roles.ts";
import type { Status } from "#model/codes/statuses.ts";
import type { Terms } from "#model/codes/terms.ts";
import type { Edtf } from "#model/reading.ts";
import type { MatchEntity } from "../entities/entity.ts";

/** `entry` is what the register knows the entity by, where that is decided: two participants with one entry are one. */
export interface MatchParticipant {
  readonly entity: MatchEntity;
  readonly role: Role;
  readonly entry?: string;
}

export interface MatchFigure {
  readonly value: number;
  readonly max?: number;
  readonly unit: string;
}

/**
 * What matching asks of an activity: a reading's (`activitiesOf`) or a stored row. `told` is the day of the source, for what has no date of its own;
 * `words` are those that assert it. `id` and `partOf` need to be unique among what is compared.
 */
export interface MatchActivity {
  readonly id?: string;
  readonly kind: ActivityKind;
  readonly status: Status;
  readonly participants: readonly MatchParticipant[];
  readonly date?: Edtf;
  readonly told?: Edtf;
  readonly place?: MatchEntity;
  readonly about?: readonly MatchEntity[];
  readonly figures?: readonly MatchFigure[];
  readonly instrument?: Instrument;
  readonly terms?: Terms;
  readonly words: string;
  /** the id of the source that `words` stand in: within one source the same words are no evidence, since a sentence may tell of several activities */
  readonly source?: string;
  readonly partOf?: string;
}
