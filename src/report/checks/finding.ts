import type { LinkKind } from "#model/entry.ts";
import type { Label } from "#model/codes/code.ts";
import type { ClaimKey } from "../case.ts";
import type { CheckKind } from "./check-kinds.ts";

/** What a check noticed of an entry: something to look at, never a change. */
export interface Finding {
  readonly check: CheckKind;
  readonly entry: string;
  /** other entries that it is about */
  readonly others: readonly string[];
  /** a sentence without its full stop */
  readonly reason: Label;
  /** the claims that it rests on */
  readonly claims: readonly ClaimKey[];
}

/** Two entries that likeness holds to be one, with its reasons in words of each language. */
export interface Alike {
  readonly entry: string;
  readonly other: string;
  /** 0 to 1 */
  readonly score: number;
  readonly reasons: readonly Label[];
}

/** That an entry seems to stand to another as a link would say. */
export interface LikelyLink {
  readonly from: string;
  readonly kind: LinkKind;
  readonly to: string;
  readonly reasons: readonly Label[];
}

export interface CheckContext {
  /** YYYY-MM-DD */
  readonly today: string;
  /** pairs that the entry is one of, handed in by whoever compared them */
  readonly alike: readonly Alike[];
  /** links from or to the entry that are not made */
  readonly links?: readonly LikelyLink[];
}
