import type { Label } from "#model/codes/code.ts";
import type { Case, ClaimKey } from "../case.ts";
import type { CheckContext, Finding } from "./finding.ts";
import type { CheckKind } from "./check-kinds.ts";

/** Looks at one entry for one kind of trouble. */
export type Check = (one: Case, context: CheckContext) => readonly Finding[];

export interface Grounds {
  readonly reason: Label;
  readonly claims?: readonly ClaimKey[];
  readonly others?: readonly string[];
}

export const finding = (check: CheckKind, entry: string, { reason, claims = [], others = [] }: Grounds): Finding => ({ check, entry, others, reason, claims });

/** Claims of one entry by their keys. */
export const keysOf = (entry: string, claims: readonly { readonly id: string }[]): readonly ClaimKey[] => claims.map(({ id }) => ({ entry, claim: id }));
