import { reason, type Reason } from "../likeness.ts";
import { remembered } from "../remembered.ts";
import { wordsOf } from "../words/fold.ts";
import { likeWords, type WordLikeness } from "../words/like-words.ts";
import { commonNames } from "./common-names.ts";
import { particles, titles } from "./titles.ts";

/** A person's name taken apart, without titles and particles. */
export interface PersonName {
  readonly name: string;
  readonly parts: readonly string[];
  /** "bin": whose son is said by the order of the names */
  readonly fathers: boolean;
}

const orAll = (rest: readonly string[], words: readonly string[]): readonly string[] => (rest.length > 0 ? rest : words);

/** Titles stand before or behind a name; within it the same word may be a name. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !titles.has(word));
  const last = words.findLastIndex((word) => !titles.has(word));
  return orAll(words.slice(Math.max(first, 0), last + 1), words);
}
const withoutParticles = (words: readonly string[]): readonly string[] => orAll(words.filter((word) => !particles.has(word)), words);
const FATHERS = new Set(["bin", "ibn", "ben", "bint"]);

/** "BIN SALEH, Isa" is turned round; words in brackets are kept, since they may be a former name. */
const turned = (name: string): string => {
  const [family = "", given = "", ...more] = name.split(",");
  return more.length === 0 && given.trim() !== "" ? `${given} ${family}` : name;
};

export const personName = remembered((name: string): PersonName => {
  const words = wordsOf(turned(name));
  return { name, parts: withoutParticles(withoutTitles(words)), fathers: words.some((word) => FATHERS.has(word)) };
});

interface Link {
  readonly i: number;
  readonly j: number;
  readonly likeness: WordLikeness;
}

const RANK: Readonly<Record<WordLikeness, number>> = { equal: 4, sound: 3, slip: 2, initial: 1, none: 0 };
const COST: Readonly<Record<WordLikeness, number>> = { equal: 0, sound: 1, slip: 3.5, initial: 2, none: 0 };

/** The best pairs of parts, each part once: likest first, then those that stand in like places. */
function align(a: readonly string[], b: readonly string[]): readonly Link[] {
  const links = a.flatMap((one, i) => b.map((other, j): Link => ({ i, j, likeness: likeWords(one, other) }))).filter(({ likeness }) => likeness !== "none");
  links.sort((x, y) => RANK[y.likeness] - RANK[x.likeness] || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i + x.j - y.i - y.j || Math.min(x.i, x.j) - Math.min(y.i, y.j));
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return links.filter(({ i, j }) => {
    if (usedA.has(i) || usedB.has(j)) return false;
    usedA.add(i);
    usedB.add(j);
    return true;
  });
}

const kindOf = (links: readonly Link[], turnedRound: boolean): "name" | "spelling" | "word-order" =>
  links.some(({ likeness }) => likeness !== "equal") ? "spelling" : turnedRound ? "word-order" : "name";
const isTurnedRound = (links: readonly Link[]): boolean => links.length > 1 && links.some((x) => links.some((y) => (x.i - y.i) * (x.j - y.j) < 0));
const lettersOf = (links: readonly Link[], parts: readonly string[]): number => links.reduce((sum, { i }) => sum + parts[i]!.length, 0);

/** "Castro Ruz" may be either brother: two family names without the given one. */
const lacksGivenName = (a: PersonName, b: PersonName, links: readonly Link[]): boolean =>
  a.parts.length !== b.parts.length && links.length === 2 && links.every(({ i, j }) => (a.parts.length > b.parts.length ? i : j) > 0);

function matched(a: PersonName, b: PersonName, links: readonly Link[]): readonly Reason[] {
  const turnedRound = isTurnedRound(links);
  const cost = links.reduce((sum, { likeness }) => sum + COST[likeness], 0) + (turnedRound ? (a.fathers && b.fathers ? 8 : links.length > 2 ? 0.5 : 2.5) : 0);
  const extra = Math.abs(a.parts.length - b.parts.length);
  const weight = (links.length > 2 ? 9 : 7) - cost - (lacksGivenName(a, b, links) ? 2.75 : 0) - extra * (links.length > 2 && extra < 3 ? 0.5 : 1.25);
  const common = links.every(({ i }) => a.parts[i]!.length < 2 || commonNames.has(a.parts[i]!)) || lettersOf(links, a.parts) < 8;
  return [reason(kindOf(links, turnedRound), weight, a.name, b.name), ...(common ? [reason("common-name", links.length > 2 ? -1 : -3, a.name, b.name)] : [])];
}

/** One of the names is a single word: a family name as a rule, in the second text; never enough. */
function single(a: PersonName, b: PersonName, link: Link): readonly Reason[] {
  const cost = COST[link.likeness];
  if (a.parts.length === b.parts.length) return [reason(cost > 0 ? "spelling" : "name", 4 - cost, a.name, b.name)];
  const [place, of] = a.parts.length === 1 ? [link.j, b.parts.length] : [link.i, a.parts.length];
  return [reason("short-name", (place === 0 && of > 1 ? 0 : 1) - cost, a.name, b.name)];
}

/** Compares two names of persons; symmetric. */
export function comparePersonNames(a: PersonName, b: PersonName): readonly Reason[] {
  if (a.parts.join("") === b.parts.join("") && a.parts.length !== b.parts.length) return [reason("spelling", 7, a.name, b.name)];
  const links = align(a.parts, b.parts);
  const [restA, restB] = [a.parts.length - links.length, b.parts.length - links.length];
  if (links.length === 0) return [reason("name", -9, a.name, b.name)];
  if (restA > 0 && restB > 0) return [reason("name", links.length > 1 && links.length >= restA + restB ? -2.5 : -6, a.name, b.name)];
  if (Math.min(a.parts.length, b.parts.length) === 1) return single(a, b, links[0]!);
  return matched(a, b, links);
}
