import { sql } from "kysely";
import type { Entry } from "#model/entry.ts";
import type { LinkKind } from "#model/entry.ts";
import { row, rows, type Db } from "./database.ts";
import { conditions, pageOf, type EntryFilter } from "./entries.ts";
import { ladder, type Rung } from "./ladder.ts";
import { project } from "./project.ts";
import { sourcesOf, type SourceSummary } from "./source.ts";

/** How another entry stands to this one. */
export interface Backlink {
  readonly kind: LinkKind;
  readonly from: string;
  readonly name: string;
}

/** An entry with what its page shows besides. */
export interface EntryPage {
  readonly entry: Entry;
  readonly name: string;
  readonly changedAt: string;
  /** the sources that its claims rest on, and how many of them are independent of each other */
  readonly sources: readonly SourceSummary[];
  readonly independent: number;
  readonly ladder: readonly Rung[];
  /** the entries that it names, as they are called now, and where they were taken in */
  readonly names: Readonly<Record<string, { readonly name: string; readonly mergedInto: string | null }>>;
  readonly linkedFrom: readonly Backlink[];
}

/** The folded entry of an id; undefined where there is none. One that was taken in says into which. */
export async function entry(db: Db, id: string): Promise<Entry | undefined> {
  return (await row(db, sql<{ body: Entry }>`select body from entries where id = ${id}`))?.body;
}

/** The folded entries of these ids, in no order. */
export async function entriesOf(db: Db, ids: readonly string[]): Promise<Entry[]> {
  const found = await rows(db, sql<{ body: Entry }>`select body from entries where id = any (${ids}::text[])`);
  return found.map(({ body }) => body);
}

/** The folded entries that a filter finds, the latest first, at most so many. */
export async function entriesIn(db: Db, filter: EntryFilter, { limit }: { readonly limit: number }): Promise<readonly Entry[]> {
  const { rows: found } = await pageOf<{ readonly id: string; readonly body: Entry }>(db, conditions(filter), { limit, columns: sql`e.id, e.body` });
  return found.map(({ body }) => body);
}

/** The entry that an id stands for now: itself, or what has taken it in at last. */
export async function standingFor(db: Db, id: string): Promise<string> {
  const found = await row(db, sql<{ into: string | null }>`select merged_into as into from entries where id = ${id}`);
  return found?.into ? standingFor(db, found.into) : id;
}

async function namesOf(db: Db, ids: readonly string[]): Promise<EntryPage["names"]> {
  const found = await rows(db, sql<{ id: string; name: string; mergedInto: string | null }>`
    select id, name, merged_into as "mergedInto" from entries where id = any (${ids}::text[])`);
  return Object.fromEntries(found.map(({ id, ...rest }) => [id, rest]));
}

/** Everything about one entry but its history; undefined where there is none. */
export async function entryPage(db: Db, id: string): Promise<EntryPage | undefined> {
  const found = await row(db, sql<{ body: Entry; changedAt: string }>`select body, changed_at as "changedAt" from entries where id = ${id}`);
  if (!found) return undefined;
  const { name, refs, sources: ids } = project(found.body);
  const [sources, linkedFrom, names] = await Promise.all([
    sourcesOf(db, ids),
    rows(db, sql<Backlink>`select l.kind, l.entry as "from", e.name from links l join entries e on e.id = l.entry where l.target = any (same_entries(${id})) order by l.kind, l.entry`),
    namesOf(db, refs),
  ]);
  return {
    entry: found.body, name, changedAt: found.changedAt, sources, independent: new Set(sources.map(({ cluster }) => cluster)).size,
    ladder: ladder(found.body), names, linkedFrom,
  };
}
