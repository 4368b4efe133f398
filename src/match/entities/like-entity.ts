import type { EntityKind } from "#model/codes/entity-kinds.ts";
import { certain, type Likeness, type Reason, reason, type Verdict, weigh } from "../likeness.ts";
import { allNames } from "./all-names.ts";
import { countriesOf, factsInCommon } from "./entity-evidence.ts";
import type { MatchEntity } from "./entity.ts";
import { nameEvidence } from "./name-evidence.ts";
import { bodyIdOf } from "./known-bodies.ts";
import { once } from "../once.ts";

const near = (a: EntityKind, b: EntityKind): boolean => NEAR.has(`${a} ${b}`) || NEAR.has(`${b} ${a}`);
/** Kinds that readers and writers take for one another. */
const NEAR: ReadonlySet<string> = new Set(["organisation programme", "organisation place", "organisation product", "programme product"]);

function likeCountries(a: MatchEntity, b: MatchEntity): Likeness {
  const [left, right] = [countriesOf(a)[0], countriesOf(b)[0]];
  if (left === undefined || right === undefined) return weigh([reason("name", -6, a.names[0] ?? "", b.names[0] ?? "")]);
  return left === right ? certain("same", reason("country", 20, left)) : certain("unlike", reason("country", -20, left, right));
}

const schemeOf = (identifier: string): string => identifier.slice(0, identifier.indexOf(":") + 1);

function identifierReason({ identifiers: a = [] }: MatchEntity, { identifiers: b = [] }: MatchEntity): Reason | null {
  const shared = a.find((one) => b.includes(one));
  if (shared !== undefined) return reason("identifier", 20, shared);
  const apart = a.flatMap((one) => b.filter((other) => schemeOf(one) !== "" && schemeOf(one) === schemeOf(other)).map((other) => [one, other] as const))[0];
  return apart === undefined ? null : reason("identifier", -12, ...apart);
}

interface KnownName {
  readonly body: string;
  readonly name: string;
  /** it only shortens another of the names, which means something else: "United Nations" for its council on human rights */
  readonly short: boolean;
}

/** The well-known bodies that an entity's names mean: mostly none or one, more where texts gave it names of several. */
const bodiesOf = once((one: MatchEntity): readonly KnownName[] => {
  const names = allNames(one);
  const meant = names.map((name) => bodyIdOf(name, countriesOf(one)));
  return names.flatMap((name, i) => {
    const body = meant[i];
    return body === undefined ? [] : [{ body, name, short: names.some((other, j) => meant[j] !== body && other.startsWith(`${name} `)) }];
  });
});

function knownBodyReason(a: MatchEntity, b: MatchEntity): Reason | null {
  if (a.kind === "person" || b.kind === "person") return null;
  const [left, right] = [bodiesOf(a), bodiesOf(b)];
  const shared = left.flatMap((one) => right.filter(({ body }) => body === one.body).map((other) => ({ names: [one.name, other.name], short: Number(one.short) + Number(other.short) })));
  const first = shared.find(({ short }) => short === 0) ?? shared[0];
  if (first !== undefined) return first.short > 1 ? null : reason("known-body", first.short === 1 ? -6 : 12, ...first.names);
  return left[0] === undefined || right[0] === undefined ? null : reason("known-body", -12, left[0].name, right[0].name);
}

/** "Maputo" is no short name of its hospital: of two kinds, the whole names have to agree. */
const isPart = (reasons: readonly Reason[]): boolean => reasons.some(({ kind }) => kind === "short-name");

const atMostOf = (a: MatchEntity, b: MatchEntity, limited: boolean): Verdict => (a.kind !== b.kind || limited ? "likely" : "same");

/**
 * Whether two entities are one: countries by their code, the others by all their names and by what is known of them. Symmetric. Of two names that many
 * bear, and of a family name alone, no more comes out than "likely".
 */
export function likeEntity(a: MatchEntity, b: MatchEntity): Likeness {
  if (a === b) return certain("same", reason("itself", 20, a.names[0] ?? ""));
  if (a.kind === "country" && b.kind === "country") return likeCountries(a, b);
  if (a.kind !== b.kind && !near(a.kind, b.kind)) return certain("unlike", reason("kind", -20, a.kind, b.kind));
  const identifier = identifierReason(a, b);
  if (identifier !== null && identifier.weight > 0) return certain("same", identifier);
  const names = nameEvidence(a, b);
  const body = knownBodyReason(a, b);
  if (body !== null && body.weight > 0 && a.kind === b.kind && identifier === null) return certain("same", body);
  const more = [identifier, body, a.kind === b.kind ? null : reason("kind", isPart(names.reasons) ? -8 : -4, a.kind, b.kind)].filter((one) => one !== null);
  return weigh([...names.reasons, ...more, ...factsInCommon(a, b, names.generic)], { atMost: atMostOf(a, b, names.limited) });
}
