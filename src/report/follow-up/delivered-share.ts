import type { Entry } from "#model/entry.ts";
import type { ClaimKey } from "../case.ts";
import { claimsOf, type Valued } from "#model/claims-of.ts";
import { sameUnit } from "#model/units.ts";
import type { Commitment } from "./commitment.ts";

export interface DeliveredShare {
  readonly unit: string;
  readonly promised: number;
  readonly delivered: number;
  readonly claims: readonly ClaimKey[];
}

const figuresOf = (entry: Entry, unit: string): readonly Valued<"figure">[] => claimsOf(entry, "figure").filter(({ value }) => sameUnit(value.unit) === sameUnit(unit));
const most = (figures: readonly Valued<"figure">[]): number => Math.max(0, ...figures.map(({ value }) => value.max ?? value.value));

/** How much less than promised was delivered, in the first unit of which both sides give a number; null where it is no less, or cannot be told. */
export function deliveredShare({ entry, deliveries }: Commitment): DeliveredShare | null {
  for (const promise of claimsOf(entry, "figure")) {
    const { unit, value } = promise.value;
    const given = deliveries.flatMap((one) => figuresOf(one, unit).map((claim) => ({ entry: one.id, claim: claim.id })));
    const delivered = deliveries.reduce((sum, one) => sum + most(figuresOf(one, unit)), 0);
    if (given.length > 0 && delivered < value && promise.value.qualifier !== "up-to") return { unit, promised: value, delivered, claims: [{ entry: entry.id, claim: promise.id }, ...given] };
  }
  return null;
}
