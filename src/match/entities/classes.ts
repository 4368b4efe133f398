import type { EntityKind } from "#model/codes/entity-kinds.ts";
import { concepts } from "../words/concepts.ts";
import { fold } from "../words/fold.ts";
import type { Term, Terms } from "./terms.ts";

/** What names of a kind may have or lack and mean the same: "Abdala vaccine", "dengue fever", "Sinopharm Group". */
const CLASS: Readonly<Partial<Record<EntityKind, ReadonlySet<string>>>> = {
  organisation: new Set(["company", "group", "holding"]),
  product: new Set(["vaccine", "dose", "drug", "medicine", "injection", "tablet", "candidate"]),
  programme: new Set(["programme", "initiative", "plan", "project", "campaign", "facility", "mechanism", "mission", "operation"]),
  condition: new Set(["disease", "virus", "infection", "epidemic", "pandemic", "outbreak", "fever", "syndrome"]),
};

/** What a government's parts are called: one country's secretariat of health is in another's paper its ministry. */
export const MINISTRIES: ReadonlySet<string> = new Set(["ministry", "secretariat", "department"]);

const SHORTEST = 4;

/** Whether a word says only what a body or a programme is. */
export const isClassWord = (word: string): boolean => [CLASS.organisation, CLASS.programme].some((words) => words?.has(concepts.get(fold(word)) ?? "") === true);

/** A name of one's own; a condition is told by its common name. */
const isOwn = ({ word, weight, number }: Term, kind: EntityKind): boolean => weight === 3 && !number && (kind === "condition" || (!concepts.has(word) && word.length >= SHORTEST));

/** A name's terms without those that say what its kind is, where it has others. */
export function withoutClass(terms: readonly Term[], kind: EntityKind): readonly Term[] {
  const rest = terms.filter(({ term }) => CLASS[kind]?.has(term) !== true);
  return rest.some((one) => isOwn(one, kind)) ? rest : terms;
}

/** Whether the longer of two names only adds what both are, and the shorter is a name of its own. */
export function isSameClass(a: Terms, b: Terms, { more, kind }: { readonly more: readonly Term[]; readonly kind: EntityKind }): boolean {
  const classes = CLASS[kind];
  const { terms } = a.terms.length < b.terms.length ? a : b;
  return classes !== undefined && more.every(({ term }) => classes.has(term)) && terms.some((one) => isOwn(one, kind) && !classes.has(one.term));
}
