import type { Property, PropertyValues } from "./claim.ts";
import { statuses, type Status } from "./codes/statuses.ts";
import { edtfDays } from "./edtf-days.ts";
import type { Entry, Rank, RankedClaim } from "./entry.ts";

/** A claim of one property, with its rank. */
export type Valued<P extends Property> = RankedClaim & { readonly property: P; readonly value: PropertyValues[P] };

const ORDER: ReadonlyMap<string, number> = new Map(statuses.flatMap(({ code, order }) => (order === null ? [] : [[code, order] as const])));
// Off the ladder means after all rungs: who hears of a halt hears the last word.
const OFF = 99;
const RANKS: Readonly<Record<Rank, number>> = { preferred: 0, normal: 1, deprecated: 2 };

/** The place of a status on the ladder, 99 for those off it. */
export const rungOf = (status: Status): number => ORDER.get(status) ?? OFF;

/** The last day (YYYY-MM-DD) on which a claim may have been said, "" where its source has no date. */
export const saidDay = ({ saidOn }: { readonly saidOn?: string }): string => (saidOn === undefined ? "" : (edtfDays(saidOn).last ?? ""));

/** The claims that nobody has found wrong. */
export const standing = ({ claims }: Pick<Entry, "claims">): readonly RankedClaim[] => claims.filter(({ rank }) => rank !== "deprecated");

const isOf = <P extends Property>(property: P) => (claim: RankedClaim): claim is Valued<P> => claim.property === property && claim.rank !== "deprecated";

/** The claims of a property that nobody has found wrong, in the order in which they came. */
export const claimsOf = <P extends Property>({ claims }: Pick<Entry, "claims">, property: P): readonly Valued<P>[] => claims.filter(isOf(property));

function before(a: RankedClaim, b: RankedClaim): number {
  if (a.rank !== b.rank) return RANKS[a.rank] - RANKS[b.rank];
  const [on, other] = [saidDay(a), saidDay(b)];
  if (on !== other) return on < other ? 1 : -1;
  return a.property === "status" && b.property === "status" ? rungOf(b.value) - rungOf(a.value) : 0;
}

/** The claim that stands for a property: the preferred, the later said, the further rung, the one that came last; undefined where there is none. */
export const leading = <P extends Property>(entry: Pick<Entry, "claims">, property: P): Valued<P> | undefined => claimsOf(entry, property).toReversed().toSorted(before)[0];
