import type { EntityKind } from "#model/codes/entity-kinds.ts";
import { allNames } from "./all-names.ts";
import { commonNames } from "./common-names.ts";
import { concepts } from "../words/concepts.ts";
import { soundOf } from "../words/sound.ts";
import { initialsOf } from "./acronym.ts";
import { acronymIn } from "./acronym-in.ts";
import { countriesOf } from "./entity-evidence.ts";
import type { MatchEntity } from "./entity.ts";
import { bodyIdOf } from "./known-bodies.ts";
import { personName } from "./person-name.ts";
import { type Term, type Terms, termsOf } from "./terms.ts";
import { MINISTRIES, withoutClass } from "./classes.ts";

const NAMES = 12;
const PARTS = 5;

/** A sound's first letter and next two consonants: spellings of a name hardly differ in them. */
const short = (part: string): string => {
  const sound = soundOf(part);
  return (sound.slice(0, 1) + sound.slice(1).replace(/[aeiou]/g, "")).slice(0, 3);
};

/** Each two parts of a person's name in either order, each with the first letter of another, the rare ones alone, all run together. */
function personKeys(name: string, { countries }: Asked): readonly string[] {
  const parts = personName(name).parts.slice(0, PARTS);
  const long = parts.filter((part) => part.length > 1);
  const pairs = long.flatMap((a, i) => long.slice(i + 1).map((b) => `p:${[short(a), short(b)].sort().join("+")}`));
  const initials = long.flatMap((a) => parts.filter((b) => a !== b).map((b) => `p:${soundOf(a)}+${soundOf(b)[0] ?? ""}`));
  const alone = long.flatMap((part) => [...(commonNames.has(part) && parts.length > 1 ? [] : [`p:${soundOf(part)}`]), ...countries.map((country) => `p:${soundOf(part)}@${country}`)]);
  return [...pairs, ...initials, ...alone, `p:${parts.join("")}`];
}

const join = (terms: readonly Term[]): string => terms.map(({ term }) => (MINISTRIES.has(term) ? "ministry" : term)).sort().join("+");

/** A ministry is called by one of its charges: "Ministry of Health and Family Welfare" and "Health Ministry". */
const charges = (terms: readonly Term[], lands: readonly string[]): readonly string[] =>
  terms.some(({ term }) => MINISTRIES.has(term)) ? terms.filter(({ term }) => !MINISTRIES.has(term)).flatMap(({ term }) => lands.map((land) => `m:${term}@${land}`)) : [];

/** What tells a thing from others: its own words each; where it has none, what it is about, and all its words with the country. */
function termKeys({ terms: all, countries: named }: Terms, { countries, kind }: Asked): readonly string[] {
  const terms = withoutClass(all, kind);
  const rare = terms.filter(({ weight }) => weight === 3);
  const own = rare.filter(({ word }) => !concepts.has(word));
  const lands = [...new Set([...named, ...countries])];
  if (own.length > 0) {
    const plain = terms.filter((term) => !own.includes(term));
    const keys = own.flatMap(({ term, word, number }) => (number ? [] : [`t:${term}`, `s:${short(word)}${Math.min(own.length, 3)}`, `e:${word[0]!}${word.slice(-4)}`]));
    return plain.length > 1 ? [...keys, ...lands.map((land) => `g:${join(plain)}@${land}`)] : keys;
  }
  const subject = rare.length > 1 ? [`h:${join(rare)}`] : [];
  return [...subject, `g:${join(terms)}`, ...lands.map((land) => `g:${join(terms)}@${land}`), ...charges(terms, lands)];
}

interface Asked {
  readonly countries: readonly string[];
  readonly kind: EntityKind;
}

function thingKeys(name: string, { countries, kind }: Asked): readonly string[] {
  const body = bodyIdOf(name, countries);
  const terms = termsOf(name);
  const initials = initialsOf(name);
  return [
    ...(body === undefined ? [] : [`b:${body}`]),
    ...acronymIn(name).map((acronym) => `a:${acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")}`),
    ...(initials.length > 2 ? [`a:${initials}`] : []),
    `j:${terms.folded.replaceAll(" ", "")}`,
    ...termKeys(terms, { countries, kind }),
  ];
}

/**
 * Keys of which two entities that may be one share some; what a register indexes entities by, so that each is compared with few however many there are.
 * Bodies with general names have a key with their country and one without: look the latter up only for what has no country.
 */
export function keysOfEntity(entity: MatchEntity): readonly string[] {
  if (entity.kind === "country") return countriesOf(entity).map((code) => `c:${code}`);
  const countries = countriesOf(entity);
  const ofName = entity.kind === "person" ? personKeys : thingKeys;
  const keys = allNames(entity).slice(0, NAMES).flatMap((name) => ofName(name, { countries, kind: entity.kind }));
  return [...new Set([...keys, ...(entity.identifiers ?? []).map((one) => `i:${one}`)])];
}
