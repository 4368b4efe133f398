import type { Claim } from "#model/claim.ts";
import type { Entry } from "#model/entry.ts";

const keyOf = ({ property, value }: Claim): string => `${property} ${JSON.stringify(value)}`;

/**
 * The claims that say of an entity what the entry does not say yet. That the thousandth source calls it by its name is a mention: as a claim it
 * would make the entry of every country as long as the register.
 */
export function novelClaims(claims: readonly Claim[], entry: Entry | undefined): readonly Claim[] {
  const there = new Set(entry?.claims.map(keyOf));
  return claims.filter((one) => !there.has(keyOf(one)));
}
