import { sql } from "kysely";
import { rows, type Db } from "./database.ts";

/** What entries are called, by their ids; those that are not there are left out. */
export async function entryNames(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await rows(db, sql<{ id: string; name: string }>`select id, name from entries where id = any (${[...new Set(ids)]}::text[])`);
  return new Map(found.map(({ id, name }) => [id, name]));
}
