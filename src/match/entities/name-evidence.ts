import type { EntityKind } from "#model/codes/entity-kinds.ts";
import { type Reason, reason } from "../likeness.ts";
import { isAcronymOf } from "./acronym.ts";
import { acronymIn } from "./acronym-in.ts";
import type { MatchEntity } from "./entity.ts";
import { allNames } from "./all-names.ts";
import { comparePersonNames, type PersonName, personName } from "./person-name.ts";
import { isShortFor, type Terms, termsOf } from "./terms.ts";
import { compareThingNames, type NameComparison } from "./thing-name.ts";

/** What the names say. `generic`: they are such as many bear, so that the country decides. `limited`: never beyond doubt. */
export interface NameEvidence {
  readonly reasons: readonly Reason[];
  readonly generic: boolean;
  readonly limited: boolean;
}

const FORMS = 12;
const ACRONYMS: ReadonlySet<EntityKind> = new Set(["organisation", "programme"]);
/** Longer words in capitals are as likely a name in capitals. */
const LONG_ACRONYM = 6;
const sum = (reasons: readonly Reason[]): number => reasons.reduce((total, { weight }) => total + weight, 0);
const key = (reasons: readonly Reason[]): string => reasons.map(({ kind, words }) => `${kind} ${[...words].sort().join(" ")}`).join();

/** The best of several findings, the same whichever order they come in. */
const best = <T>(all: readonly T[], reasonsOf: (one: T) => readonly Reason[]): T | undefined =>
  all.reduce<T | undefined>((top, one) => {
    if (top === undefined) return one;
    const difference = sum(reasonsOf(one)) - sum(reasonsOf(top));
    return difference > 0 || (difference === 0 && key(reasonsOf(one)) < key(reasonsOf(top))) ? one : top;
  }, undefined);

interface Forms {
  readonly full: readonly Terms[];
  readonly short: readonly string[];
  readonly persons: readonly PersonName[];
}

const memo = new WeakMap<MatchEntity, Forms>();

/** The names taken apart; kept as long as the entity is, since one is compared with many. */
function formsOf(entity: MatchEntity): Forms {
  const known = memo.get(entity);
  if (known !== undefined) return known;
  const names = allNames(entity).slice(0, FORMS);
  const person = entity.kind === "person";
  const short = ACRONYMS.has(entity.kind) ? [...new Set(names.flatMap(acronymIn))] : [];
  const full = person ? [] : names.filter((name) => !short.includes(name) || name.length > LONG_ACRONYM || isShortFor(name)).map(termsOf);
  const forms = { full, short, persons: person ? names.map(personName) : [] };
  memo.set(entity, forms);
  return forms;
}

function personEvidence(a: Forms, b: Forms): NameEvidence {
  const [left, right] = [a.persons, b.persons].map((all) => all.filter(({ parts }) => parts.length > 1));
  const [ones, others] = left!.length > 0 && right!.length > 0 ? [left!, right!] : [a.persons, b.persons];
  const pairs = ones.flatMap((one) => others.map((other) => ({ reasons: comparePersonNames(one, other), single: one.parts.length === 1 || other.parts.length === 1 })));
  const found = best(pairs, ({ reasons }) => reasons);
  return { reasons: found?.reasons ?? [reason("name", -9, "", "")], generic: false, limited: found?.single ?? true };
}

/** How much an acronym that fits a name says, and one that two names share, by its letters. */
const bits = (acronym: string): number => Math.min(4, acronym.length - 0.5);
const SHARED = [0, 0, 1, 2.5, 4, 6, 7];
const sharedBits = (acronym: string): number => SHARED[Math.min(acronym.length, 6)]!;

function acronymReason(a: Forms, b: Forms): Reason | null {
  const folded = (name: string): string => name.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
  const fits = ({ short, full }: Forms): readonly string[] => [...short, ...single(full)].filter((name) => !isShortFor(name));
  const same = a.short.flatMap((one) => b.short.filter((other) => folded(one) === folded(other)).map((other) => reason("acronym", sharedBits(folded(one)), one, other)));
  const spelt = (shorts: readonly string[], fulls: readonly Terms[]): readonly (readonly [string, string])[] =>
    shorts.flatMap((short) => fulls.filter(({ name }) => isAcronymOf(short, name)).map(({ name }) => [short, name] as const));
  const forth = spelt(fits(a), b.full).map(([short, name]) => reason("acronym", bits(short), short, name));
  const back = spelt(fits(b), a.full).map(([short, name]) => reason("acronym", bits(short), name, short));
  return best([...same, ...forth, ...back], (one) => [one]) ?? null;
}
/** "Minsap", "Fiocruz": one word with one capital may be an acronym too. */
const single = (full: readonly Terms[]): readonly string[] => full.filter(({ name }) => /^\p{Lu}\p{Ll}{3,9}$/u.test(name)).map(({ name }) => name);

const shown = ({ short, full }: Forms): string => short[0] ?? full[0]?.name ?? "";

/** Full names that fit, or an acronym that does; a full name that does not fit an acronym is silent, one that contradicts a full name is not. */
function reasonsOf(full: NameComparison | undefined, acronym: Reason | null, silent: boolean): readonly Reason[] {
  if (full === undefined) return acronym === null ? [] : [acronym];
  if (acronym === null) return [full.reason];
  return full.reason.weight < 0 && (silent || full.reason.weight > -7) ? [acronym] : [full.reason, acronym];
}

/** A condition or a place with a word more is another: "yellow fever", "Southeast Asia"; a class of products needs no name of its own. */
function ofKind(kind: EntityKind, { reason: found, generic }: NameComparison): NameComparison {
  if ((kind === "condition" || kind === "place") && found.kind === "short-name" && found.weight < 7) return { reason: reason("short-name", -3, ...found.words), generic: false };
  if (kind !== "condition" && kind !== "product") return { reason: found, generic };
  return { reason: generic && found.weight > 0 ? reason(found.kind, 7, ...found.words) : found, generic: false };
}

function thingEvidence(a: Forms, b: Forms, kind: EntityKind): NameEvidence {
  const pairs = a.full.flatMap((one) => b.full.map((other) => ofKind(kind, compareThingNames(one, other, kind))));
  const full = best(pairs, (one) => [one.reason]);
  const acronym = ACRONYMS.has(kind) ? acronymReason(a, b) : null;
  const reasons = reasonsOf(full, acronym, isShort(a) || isShort(b));
  if (reasons.length === 0) return { reasons: [reason("name", -6, shown(a), shown(b))], generic: false, limited: true };
  return { reasons, generic: full?.generic ?? true, limited: false };
}

/** All its names are of one word: none of them can contradict the other's full name. */
const isShort = ({ full }: Forms): boolean => full.every(({ terms }) => terms.length < 2);

/** What the names of two entities say of their being one: the best pair of full names, and an acronym that fits. */
export function nameEvidence(a: MatchEntity, b: MatchEntity): NameEvidence {
  const [left, right] = [formsOf(a), formsOf(b)];
  return a.kind === "person" ? personEvidence(left, right) : thingEvidence(left, right, a.kind === b.kind ? a.kind : "organisation");
}
