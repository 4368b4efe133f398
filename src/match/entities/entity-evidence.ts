import { type Reason, reason } from "../likeness.ts";
import type { MatchEntity, MatchPosition } from "./entity.ts";
import { termsOf } from "./terms.ts";

const memo = new WeakMap<MatchEntity, readonly string[]>();

/** The countries that an entity belongs to: as given, as its code, or as its names say ("Cuban Ministry of Health"). */
export function countriesOf(entity: MatchEntity): readonly string[] {
  const known = memo.get(entity);
  if (known !== undefined) return known;
  const given = [...(entity.code === undefined ? [] : [entity.code]), ...(entity.countries ?? [])];
  const named = given.length > 0 || entity.kind === "person" || entity.kind === "condition" ? [] : entity.names.flatMap((name) => termsOf(name).countries);
  const countries = [...new Set([...given, ...named])];
  memo.set(entity, countries);
  return countries;
}

/** What another country weighs: companies and persons work abroad, a ministry has one country, a place stands in one. */
const AGAINST: Readonly<Record<MatchEntity["kind"], number>> = { country: -20, organisation: -7, person: -4, place: -12, product: -1, condition: 0, programme: -3 };

function countryReason(a: MatchEntity, b: MatchEntity, generic: boolean): Reason | null {
  const [left, right] = [countriesOf(a), countriesOf(b)];
  if (left.length === 0 && right.length === 0) return null;
  if (left.length === 0 || right.length === 0) return generic ? reason("country", -2.5, left.join(", ") || "?", right.join(", ") || "?") : null;
  const shared = left.find((code) => right.includes(code));
  if (shared !== undefined) return reason("country", generic ? 5 : 2, shared);
  return reason("country", Math.max(AGAINST[a.kind], AGAINST[b.kind]) - (generic ? 5 : 0), left.join(", "), right.join(", "));
}

const keyOf = (name: string): string => termsOf(name).terms.map(({ term }) => term).sort().join(" ");
const inBoth = (a: readonly string[] = [], b: readonly string[] = []): string | undefined => {
  const keys = new Set(b.map(keyOf));
  return a.find((name) => keys.has(keyOf(name)));
};

/** Evidence from names that both may have, where both have any. */
function listReason(kind: "parent" | "maker" | "treats", [a = [], b = []]: readonly (readonly string[] | undefined)[], [pro, contra]: readonly [number, number]): Reason | null {
  if (a.length === 0 || b.length === 0) return null;
  const shared = inBoth(a, b);
  return shared === undefined ? reason(kind, contra, a.join(", "), b.join(", ")) : reason(kind, pro, shared);
}

const titleKey = ({ title }: MatchPosition): string => keyOf(title);

/** The same office speaks for one person; another says nothing, since people move on. */
function positionReason(a: readonly MatchPosition[] = [], b: readonly MatchPosition[] = []): Reason | null {
  const pairs = a.flatMap((one) => b.filter((other) => titleKey(one) !== "" && titleKey(one) === titleKey(other)).map((other) => [one, other] as const));
  const [first] = pairs;
  if (first === undefined) return null;
  const exact = pairs.find(([one, other]) => one.of !== undefined && other.of !== undefined && keyOf(one.of) === keyOf(other.of) && one.of !== "");
  const [one, other] = exact ?? first;
  return reason("position", exact === undefined ? 1.5 : 2.5, one.title, other.title);
}

/** What is known of two entities besides their names: countries, offices, parents, makers, uses. */
export function factsInCommon(a: MatchEntity, b: MatchEntity, generic: boolean): readonly Reason[] {
  return [
    countryReason(a, b, generic),
    positionReason(a.positions, b.positions),
    listReason("parent", [a.parents, b.parents], [1.5, 0]),
    listReason("maker", [a.makers, b.makers], [2, -3]),
    listReason("treats", [a.treats, b.treats], [1.5, -4]),
  ].filter((one) => one !== null && one.weight !== 0) as readonly Reason[];
}
