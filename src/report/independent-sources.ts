import type { OutletKind } from "#model/outlet.ts";
import type { RankedClaim } from "#model/entry.ts";
import type { Case } from "./case.ts";
import { standing } from "#model/claims-of.ts";

const OFFICIAL: readonly OutletKind[] = ["official-party", "official-other", "implementer"];

/** The reports that claims rest on: reprints and translations of one count once. Sorted. */
export const clustersOf = (claims: readonly RankedClaim[], { sources }: Pick<Case, "sources">): readonly string[] =>
  [...new Set(claims.map(({ source }) => sources.get(source)?.cluster ?? source))].sort();

/** The independent reports of an entry, and those of them that an official body or an implementer published. */
export function independentSources(one: Pick<Case, "entry" | "sources">): { readonly all: readonly string[]; readonly official: readonly string[] } {
  const claims = standing(one.entry);
  const official = claims.filter(({ source }) => OFFICIAL.some((kind) => kind === one.sources.get(source)?.outlet));
  return { all: clustersOf(claims, one), official: clustersOf(official, one) };
}

/** Whether a country is a side of the activity, or one of the countries that its participants stand for. */
const isSide = (code: string, entry: Case["entry"]): boolean =>
  standing(entry).some((claim) => (claim.property === "participant" && claim.value.code === code) || (claim.property === "country" && claim.value === code));

/** Whether a party to the deal speaks: the speaker is marked so, or the publisher itself is a party, or speaks for a country that is. */
export function isPartys({ party, saidBy, source }: RankedClaim, { sources, entry }: Pick<Case, "sources" | "entry">): boolean {
  if (party === true) return true;
  const publisher = saidBy === undefined ? sources.get(source) : undefined;
  return publisher?.outlet === "official-party" || (publisher?.speaksFor !== undefined && isSide(publisher.speaksFor, entry));
}
