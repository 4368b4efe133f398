import { allFacets, type AllFacets } from "#registry/index.ts";
import { keptAnswer } from "./kept-answer.ts";
import { filterOf, type EntryWishes } from "./list-entries.ts";
import type { Register } from "./register.ts";

const NONE: AllFacets = { total: 0, type: [], status: [], country: [], purpose: [], instrument: [], year: [], pair: [], verification: [], body: [], product: [], person: [] };

/** Counts by all that a list could be narrowed down to, pairs, bodies and products too. */
export async function countFacets(register: Register, wishes: EntryWishes): Promise<AllFacets> {
  const filter = await filterOf(register, wishes);
  return filter ? keptAnswer(register, `facets ${JSON.stringify(filter)}`, () => allFacets(register.db, filter)) : NONE;
}
