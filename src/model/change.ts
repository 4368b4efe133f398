import type { Because } from "./because.ts";
import type { Claim, Property } from "./claim.ts";
import type { DraftKey } from "./draft.ts";
import type { Charge, EntryKind, Link } from "./entry.ts";
import type { Outlet } from "./outlet.ts";

type LinkTarget = Pick<Link, "kind" | "to">;

/** What somebody decides. Each act names the entries, drafts, sources or outlets that it touches. */
export type Act =
  /** claims become part of an entry, which is made where it is not there yet */
  | { readonly kind: "accept"; readonly entry: string; readonly as: EntryKind; readonly claims: readonly Claim[]; readonly draft?: DraftKey; readonly links?: readonly LinkTarget[] }
  /** somebody makes a draft of words that the reader passed over; undone, the draft is withdrawn */
  | { readonly kind: "propose"; readonly draft: DraftKey }
  | { readonly kind: "reject" | "unsure"; readonly draft: DraftKey }
  /** another value in the place of a claim, with a quote of its own; the claim stays, deprecated */
  | { readonly kind: "edit"; readonly entry: string; readonly replaces: string; readonly claim: Claim }
  /** claims that are wrong stay, deprecated */
  | { readonly kind: "retract"; readonly entry: string; readonly claims: readonly string[] }
  /** one claim of a property is preferred, or none again */
  | { readonly kind: "prefer"; readonly entry: string; readonly property: Property; readonly claim: string | null }
  | { readonly kind: "retype"; readonly entry: string; readonly as: EntryKind }
  | { readonly kind: "link" | "unlink"; readonly entry: string; readonly link: LinkTarget }
  /** `from` is the same thing as `into`, and taken in */
  | { readonly kind: "merge"; readonly into: string; readonly from: string }
  /** claims of an entry go to a new one; the two are never joined by themselves again */
  | { readonly kind: "split"; readonly entry: string; readonly to: string; readonly as: EntryKind; readonly claims: readonly string[] }
  /** two entries are not the same thing */
  | { readonly kind: "apart"; readonly entry: string; readonly other: string }
  | { readonly kind: "charge"; readonly entry: string; readonly charge: Charge | null }
  /** two sources are one report */
  | { readonly kind: "join"; readonly source: string; readonly with: string; readonly reasons: readonly string[] }
  /** a source is none of its cluster, and never joined to any of them by itself again */
  | { readonly kind: "leave"; readonly source: string }
  | { readonly kind: "describe"; readonly outlet: Outlet }
  | { readonly kind: "undo"; readonly change: string };

export type ActKind = Act["kind"];

/** An act with who does it, when (ISO 8601 in UTC with milliseconds) and why. The id is the caller's: the same id again does nothing. */
export interface Decision {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly why?: string;
  /** the same as data, where it is not a person's words alone */
  readonly because?: readonly Because[];
  readonly act: Act;
}

/** What a change is to one of its subjects: the act's kind, or the other side of it. */
export type ChangeKind = ActKind | "merged" | "split-off" | "decide";

/**
 * A decision as one of its subjects keeps it. `subject` is an entry's id, or `draft:SOURCE/ID`, `source:ID`, `outlet:ID`; `version`
 * counts the changes of the subject from 1; `after` holds all that is needed to fold it, `before` what stood there.
 */
export interface Change {
  readonly id: string;
  readonly subject: string;
  readonly version: number;
  readonly by: string;
  readonly at: string;
  readonly why: string | null;
  readonly kind: ChangeKind;
  readonly before: unknown;
  readonly after: unknown;
  /** id of the change that this one undoes */
  readonly undoes: string | null;
}
