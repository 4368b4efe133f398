import type { Claim } from "./claim.ts";
import type { ActivityKind } from "./codes/activity-kinds.ts";
import type { EntityKind } from "./codes/entity-kinds.ts";

/** Which of contradicting values is shown first; after the ranks of Wikibase. None is ever taken away. */
export type Rank = "preferred" | "normal" | "deprecated";

/** What sort of thing an entry is about. */
export type EntryKind = { readonly kind: "activity"; readonly type: ActivityKind } | { readonly kind: "entity"; readonly type: EntityKind };

/** A claim in its entry, with its rank and the change that gave it that rank. */
export type RankedClaim = Claim & { readonly rank: Rank; readonly change: string };

/** How an activity stands to another: under an agreement, delivering what was announced, following from it. */
export type LinkKind = "part-of" | "delivers" | "follows";

/** A person's or the matcher's judgement, not a claim: the reason is the change's. */
export interface Link {
  readonly kind: LinkKind;
  readonly to: string;
  readonly change: string;
}

/** Who follows an entry up, and the day (YYYY-MM-DD) on which to look again. */
export interface Charge {
  readonly person: string;
  readonly lookAgain?: string;
}

/**
 * What the register holds of one real thing: the fold of its changes. `state` is `merged` where another entry has taken it in,
 * and `empty` where every change that put something in was undone.
 */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind["kind"];
  readonly type: EntryKind["type"];
  readonly state: "live" | "merged" | "empty";
  readonly mergedInto: string | null;
  /** entries that were taken in */
  readonly absorbed: readonly string[];
  /** entries that this one is not, whatever likeness says */
  readonly apartFrom: readonly string[];
  readonly claims: readonly RankedClaim[];
  readonly links: readonly Link[];
  readonly charge: Charge | null;
  /** how many changes have been folded */
  readonly version: number;
}
