import type { EntityKind } from "#model/codes/entity-kinds.ts";
import { reason, type Reason } from "../likeness.ts";
import { bodyKinds, concepts } from "../words/concepts.ts";
import { likeWords } from "../words/like-words.ts";
import { isSameClass, MINISTRIES } from "./classes.ts";
import type { Term, Terms } from "./terms.ts";

/** What comparing two names of things finds. `generic`: all that they share is what many names have. */
export interface NameComparison {
  readonly reason: Reason;
  readonly generic: boolean;
}

interface Aligned {
  /** weight of what both have, and of what only one has */
  readonly shared: number;
  readonly onlyA: readonly Term[];
  readonly onlyB: readonly Term[];
  readonly slips: number;
  readonly generic: boolean;
}

interface Between {
  readonly aligned: Aligned;
  readonly kind: EntityKind;
}

const alike = (a: Term, b: Term): number => {
  if (a.term === b.term) return 2;
  if (MINISTRIES.has(a.term) && MINISTRIES.has(b.term)) return 1;
  if (a.number || b.number || a.weight === 1 || b.weight === 1) return 0;
  const likeness = likeWords(a.word, b.word);
  return a.word.length > 4 && b.word.length > 4 && (likeness === "sound" || likeness === "slip") ? 1 : 0;
};

function align(a: Terms, b: Terms): Aligned {
  const left = [...b.terms];
  const onlyA: Term[] = [];
  const found: { readonly weight: number; readonly exact: boolean }[] = [];
  for (const closeness of [2, 1]) {
    for (const term of closeness === 2 ? a.terms : onlyA.splice(0)) {
      const at = left.findIndex((other) => alike(term, other) >= closeness);
      if (at < 0) onlyA.push(term);
      else found.push({ weight: Math.min(term.weight, left.splice(at, 1)[0]!.weight), exact: closeness === 2 });
    }
  }
  const shared = found.reduce((sum, { weight }) => sum + weight, 0);
  return { shared, onlyA, onlyB: left, slips: found.filter(({ exact }) => !exact).length, generic: found.every(({ weight }) => weight === 1) };
}

const weightOf = (terms: readonly Term[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);
const sameOrder = (a: Terms, b: Terms): boolean => a.terms.every(({ term }, k) => term === b.terms[k]!.term);

/** Both names have the same terms. */
function whole(a: Terms, b: Terms, { aligned: { slips, generic }, kind: of }: Between): NameComparison {
  const kind = a.folded === b.folded ? "name" : slips > 0 ? "spelling" : sameOrder(a, b) ? "name" : isTurned(a, b) ? "word-order" : "translation";
  // whose a medicine is says nothing of which it is
  const land = landLimit(a, b);
  const limit = of === "product" && !generic && land > 0 ? 8 : land;
  const weight = Math.min(generic ? 2 : kind === "name" ? 8 : 7, limit) - slips * 3;
  return { reason: reason(kind, weight, a.name, b.name), generic };
}
/** The embassies of two countries with each other, and those of one in two. */
function swapped(a: Terms, b: Terms): boolean {
  if (a.abroad.length === 0 || b.abroad.length === 0) return false;
  return !a.abroad.some((code) => b.abroad.includes(code));
}
/** "Banco Santander" and "Banco Santander Chile" may be two, those of Chile and of Mexico are. */
function landLimit(one: Terms, other: Terms): number {
  if (swapped(one, other)) return -8;
  const [{ countries: a }, { countries: b }] = [one, other];
  const [onlyA, onlyB] = [a.filter((code) => !b.includes(code)), b.filter((code) => !a.includes(code))];
  return onlyA.length > 0 && onlyB.length > 0 ? -6 : onlyA.length + onlyB.length > 0 ? 3 : 8;
}
const isTurned = (a: Terms, b: Terms): boolean => a.folded.split(" ").sort().join(" ") === b.folded.split(" ").sort().join(" ");

const isTopic = ({ term }: Term): boolean => concepts.has(term) && !bodyKinds.has(term) && !SCOPE.has(term);
const SCOPE: ReadonlySet<string> = new Set(["national", "state", "federal", "central", "general", "public", "republic", "people", "royal"]);
const isPlain = ({ term, weight }: Term): boolean => weight === 1 || term.startsWith("capital ");

/** One name has all terms of the other and more; a number that only one has makes them two, and so does a subject: "University of Medical Sciences of Havana". */
function part(a: Terms, b: Terms, { aligned: { shared, generic, slips, onlyA, onlyB }, kind }: Between): NameComparison {
  const more = [...onlyA, ...onlyB];
  if (more.some(({ number }) => number)) return { reason: reason("number", -4, a.name, b.name), generic };
  if (slips === 0 && isSameClass(a, b, { more, kind })) return { reason: reason("short-name", kind === "organisation" ? 6 : 7, a.name, b.name), generic: false };
  if (!generic && (a.terms.length < b.terms.length ? a : b).terms.every(isPlain) && more.some(isTopic)) return { reason: reason("short-name", -3, a.name, b.name), generic };
  const weight = generic ? -1 : Math.max(begins(a, b) ? 0.75 : -3, 3.5 - weightOf(more) * (shared >= 6 ? 0.5 : 0.75)) - slips * 2.5;
  return { reason: reason("short-name", weight, a.name, b.name), generic };
}

const begins = ({ terms: a }: Terms, { terms: b }: Terms): boolean => (a.length < b.length ? a : b).every(({ term }, k) => term === a[k]!.term && term === b[k]!.term);

/** Each name has terms that the other lacks. */
function rest(a: Terms, b: Terms, { shared, onlyA, onlyB, generic }: Aligned): NameComparison {
  const numbers = [...onlyA, ...onlyB].filter(({ number }) => number);
  if (onlyA.some(({ number }) => number) && onlyB.some(({ number }) => number)) return { reason: reason("number", -8, numbers[0]!.term, numbers.at(-1)!.term), generic };
  const apart = weightOf(onlyA) + weightOf(onlyB);
  return { reason: reason("name", Math.max(-10, -3 - (6 * apart) / (apart + shared)), a.name, b.name), generic };
}

/** Compares two names of bodies, programmes, places, products or conditions; symmetric. */
export function compareThingNames(a: Terms, b: Terms, kind: EntityKind): NameComparison {
  if (a.folded === b.folded && a.folded !== "") return whole(a, b, { aligned: { shared: 0, onlyA: [], onlyB: [], slips: 0, generic: a.terms.every(({ weight }) => weight === 1) }, kind });
  if (a.terms.length === 0 || b.terms.length === 0) return { reason: reason("name", -6, a.name, b.name), generic: true };
  if (a.folded.replaceAll(" ", "") === b.folded.replaceAll(" ", "")) return { reason: reason("spelling", 7, a.name, b.name), generic: false };
  const aligned = align(a, b);
  if (aligned.onlyA.length === 0 && aligned.onlyB.length === 0) return whole(a, b, { aligned, kind });
  if (aligned.shared > 0 && (aligned.onlyA.length === 0 || aligned.onlyB.length === 0)) return part(a, b, { aligned, kind });
  return rest(a, b, aligned);
}
