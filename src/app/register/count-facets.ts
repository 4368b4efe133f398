import { facets, moreFacets, type EntryFilter, type Facets, type MoreFacets } from "#registry/index.ts";
import { keptAnswer } from "./kept-answer.ts";
import { filterOf, type EntryWishes } from "./list-entries.ts";
import type { Register } from "./register.ts";

const NONE: Facets & MoreFacets = { total: 0, type: [], status: [], country: [], purpose: [], instrument: [], year: [], pair: [], verification: [], body: [], product: [], person: [] };

async function counted({ db }: Register, filter: EntryFilter): Promise<Facets & MoreFacets> {
  const [few, more] = await Promise.all([facets(db, filter), moreFacets(db, filter)]);
  return { ...few, ...more };
}

/** Counts by all that a list could be narrowed down to, pairs, bodies and products too. */
export async function countFacets(register: Register, wishes: EntryWishes): Promise<Facets & MoreFacets> {
  const filter = await filterOf(register, wishes);
  return filter ? keptAnswer(register, `facets ${JSON.stringify(filter)}`, () => counted(register, filter)) : NONE;
}
