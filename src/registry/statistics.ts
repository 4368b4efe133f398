import { sql } from "kysely";
import { row, type Db } from "./database.ts";

const TABLES = sql.raw("sources, source_keys, readings, drafts, claims, mentions, changes, entries, links, entry_keys");

/** Has the database look what its tables hold. It plans for what it saw last, and by itself it looks about once a minute: too seldom for tables that have just been filled. */
export async function refreshStatistics(db: Db): Promise<void> {
  await sql`analyze ${TABLES}`.execute(db);
}

// Below it any plan will do.
const FEWEST = 32;
const added = new WeakMap<Db, number>();

const hasDoubled = (before: number, after: number): boolean => after >= FEWEST && Math.floor(Math.log2(after)) > Math.floor(Math.log2(before));

/** To be told how many sources came. Each time that they have doubled, the database looks again, unless it has seen about as many already. */
export async function noteGrowth(db: Db, sources: number): Promise<void> {
  const before = added.get(db) ?? 0;
  const after = before + sources;
  added.set(db, after);
  if (!hasDoubled(before, after)) return;
  const seen = await row(db, sql<{ sources: number }>`select reltuples::float8 as sources from pg_class where oid = 'sources'::regclass`);
  if ((seen?.sources ?? 0) < after) await refreshStatistics(db);
}
