import { statuses, type Status } from "#model/codes/statuses.ts";
import type { Entry, RankedClaim } from "#model/entry.ts";

export type StatusClaim = Extract<RankedClaim, { readonly property: "status" }>;

/** A rung that somebody has said the matter stands on, with every quote for it, the earliest said first. */
export interface Rung {
  readonly status: Status;
  readonly claims: readonly StatusClaim[];
}

const isStatus = (claim: RankedClaim): claim is StatusClaim => claim.property === "status" && claim.rank !== "deprecated";
const earlier = (a: StatusClaim, b: StatusClaim): number => {
  const [x, y] = [a.saidOn ?? "9999", b.saidOn ?? "9999"];
  if (x === y) return 0;
  return x < y ? -1 : 1;
};

/** The ladder of an entry: from interest up, then the two ends; rungs that nobody spoke of are left out. Pure. */
export function ladder(entry: Pick<Entry, "claims">): readonly Rung[] {
  const claims = entry.claims.filter(isStatus);
  return statuses.map(({ code }) => ({ status: code, claims: claims.filter(({ value }) => value === code).toSorted(earlier) })).filter((rung) => rung.claims.length > 0);
}
