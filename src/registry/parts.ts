import type { Claim, Property } from "#model/claim.ts";
import type { DraftKey, DraftState } from "#model/draft.ts";
import type { Charge, EntryKind, Link, RankedClaim } from "#model/entry.ts";

/** The shapes of `after`, by the kind of change: all that folding needs, so that an entry folds from its own changes alone. */
export interface After {
  readonly accept: { readonly as: EntryKind; readonly claims: readonly Claim[]; readonly links: readonly Pick<Link, "kind" | "to">[]; readonly draft: DraftKey | null };
  readonly edit: { readonly replaces: string; readonly claim: Claim };
  readonly retract: { readonly claims: readonly string[] };
  readonly prefer: { readonly property: Property; readonly claim: string | null };
  readonly retype: { readonly as: EntryKind };
  readonly link: Pick<Link, "kind" | "to">;
  readonly unlink: Pick<Link, "kind" | "to">;
  readonly merge: { readonly from: string; readonly absorbed: readonly string[]; readonly apartFrom: readonly string[]; readonly claims: readonly RankedClaim[]; readonly links: readonly Link[] };
  readonly merged: { readonly into: string };
  readonly split: { readonly to: string; readonly claims: readonly string[] };
  readonly "split-off": { readonly from: string; readonly as: EntryKind; readonly claims: readonly RankedClaim[] };
  readonly apart: { readonly other: string };
  readonly charge: { readonly charge: Charge | null };
  readonly decide: { readonly verdict: Exclude<DraftState, "open" | "withdrawn">; readonly entry: string | null };
  readonly join: { readonly with: string; readonly reasons: readonly string[] };
  readonly leave: { readonly from: readonly string[] };
}
