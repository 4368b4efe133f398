import type { Because } from "./because.ts";
import type { Claim } from "./claim.ts";
import type { EntryKind } from "./entry.ts";

/** Names a draft: its source, and its id in that source. */
export interface DraftKey {
  readonly source: string;
  readonly id: string;
}

/** `withdrawn`: whoever made it by hand has taken that back; nothing can be decided about it, and no list shows it. */
export type DraftState = "open" | "accepted" | "rejected" | "unsure" | "withdrawn";

/** An entry, or claims of one, as a reading proposes it. */
export interface Proposal extends DraftKey {
  readonly entry: EntryKind;
  /** the entry that it seems to belong to, null for a new one */
  readonly target: string | null;
  readonly claims: readonly Claim[];
  /** why it belongs to the target, in English words for people */
  readonly reasons: readonly string[];
  /** the same as data, one for each reason */
  readonly because?: readonly Because[];
  /** likeness to the target, 0 to 1 */
  readonly likeness?: number;
  /** 0 to 1 */
  readonly confidence?: number;
}

/** A proposal with where it stands. */
export interface Draft extends Proposal {
  readonly reading: string;
  readonly state: DraftState;
  /** the change that decided it */
  readonly change: string | null;
}
