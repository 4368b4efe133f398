import { entries, entryLines, facets, type EntryFilter, type EntryOrder, type EntrySummary, type Facets, type Page, type Spelling } from "#registry/index.ts";
import { countryCode } from "./country-code.ts";
import { entryLine, type EntryLine } from "./entry-line.ts";
import { keptAnswer } from "./kept-answer.ts";
import { keptLines } from "./kept-lines.ts";
import type { Paging } from "./paging.ts";
import type { Register } from "./register.ts";
import { spellingsOf } from "./spellings.ts";

/** What is wanted, in the words of a person: countries by code or name, bodies and products by the id of their entry or by name. */
export interface EntryWishes extends Omit<EntryFilter, "refs" | "spelt"> {
  readonly named?: readonly string[];
  readonly order?: EntryOrder;
}

const MOST = 50;

/** The entities that a name may mean, one list for each name: its own id, or all that bear the name. */
async function refsOf({ db }: Register, names: readonly string[]): Promise<readonly (readonly string[])[]> {
  const found: (readonly string[])[] = [];
  for (const name of names) {
    const own = await entries(db, { kind: "entity", ids: [name] }, { limit: 1 });
    const { rows } = own.rows.length > 0 ? own : await entries(db, { kind: "entity", text: name, spelt: await spellingsOf({ db }, name) }, { limit: MOST });
    found.push(rows.map(({ id }) => id));
  }
  return found;
}

/** The filter that wishes come to; null where nothing bears a name that is wished for. */
export async function filterOf(register: Register, { named = [], order: _, countries, ...rest }: EntryWishes): Promise<EntryFilter | null> {
  const refs = await refsOf(register, named);
  if (refs.some((ids) => ids.length === 0)) return null;
  const spelt = rest.text === undefined ? [] : await spellingsOf(register, rest.text);
  return { ...rest, ...(spelt.length > 0 && { spelt }), ...(countries && { countries: countries.map(countryCode) }), ...(refs.length > 0 && { refs: refs.map((ids) => ids[0]!) }) };
}

/** A page of entries; `spelt` where words were looked for that are not there, and others were found for them. */
export interface EntriesPage extends Page<EntrySummary> {
  readonly spelt?: readonly Spelling[];
}

/** A page of entries. Where nothing begins with a word that is looked for, those are found that one or two slips of the pen part from it. */
export async function listEntries(register: Register, wishes: EntryWishes, paging: Paging): Promise<EntriesPage> {
  const filter = await filterOf(register, wishes);
  if (!filter) return { rows: [], next: null };
  const page = await entries(register.db, filter, { ...paging, ...(wishes.order && { order: wishes.order }) });
  return { ...page, ...(filter.spelt && { spelt: filter.spelt }) };
}

/** A page of entries with what their names are composed of. */
export const listLines = (register: Register, wishes: EntryWishes, paging: Paging): Promise<Page<EntryLine>> => keptAnswer(register, `lines ${JSON.stringify([wishes, paging])}`, () => linesMade(register, wishes, paging));

async function linesMade(register: Register, wishes: EntryWishes, paging: Paging): Promise<Page<EntryLine>> {
  const filter = await filterOf(register, wishes);
  if (!filter) return { rows: [], next: null };
  const page = { ...paging, ...(wishes.order && { order: wishes.order }) };
  if (!wishes.text) return keptLines(register.db, filter, page);
  const { rows, next } = await entryLines(register.db, filter, page);
  const words = [wishes.text, ...(filter.spelt ?? []).flatMap(({ meant }) => meant)].join(" ");
  return { next, rows: rows.map((one) => entryLine(one, words)) };
}

const NONE: Facets = { total: 0, type: [], status: [], country: [], purpose: [], instrument: [], year: [] };

/** Counts by what a list could be narrowed down to. */
export async function countEntries(register: Register, wishes: EntryWishes): Promise<Facets> {
  const filter = await filterOf(register, wishes);
  return filter ? facets(register.db, filter) : NONE;
}
