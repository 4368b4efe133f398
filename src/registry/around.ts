import { sql } from "kysely";
import type { Entry } from "#model/entry.ts";
import { OPEN } from "./commitments.ts";
import { rows, type Db } from "./database.ts";
import { conditions, type EntryFilter } from "./entries.ts";

/** The folded entries that a filter finds, the latest first, those without a day last; `most` of them. */
export const latestEntries = async (db: Db, filter: EntryFilter, most: number): Promise<readonly Entry[]> =>
  (await rows(db, sql<{ body: Entry }>`select e.body from entries e where ${conditions(filter)} order by coalesce(e.first_day, '') desc, e.id desc limit ${most}`)).map(({ body }) => body);

export interface OpenEntries {
  readonly entries: readonly Entry[];
  /** those left out too */
  readonly total: number;
}

/** Commitments that a filter finds and that are neither done nor given up, what is due first first; `most` of them. A paper that was signed is none. */
export async function openEntries(db: Db, filter: EntryFilter, most: number): Promise<OpenEntries> {
  const found = await rows(db, sql<{ body: Entry; total: number }>`
    with found as materialized (
      select e.id, e.due_day from entries e
      where ${conditions({ ...filter, kind: "activity", statuses: OPEN })} and not (e.type = 'agreement' and e.status in ('agreed', 'underway'))
    ), first as (select id, due_day from found order by coalesce(due_day, '9999'), id limit ${most})
    select e.body, (select count(*)::int from found) as total from first f join entries e on e.id = f.id order by coalesce(f.due_day, '9999'), f.id`);
  return { entries: found.map(({ body }) => body), total: found[0]?.total ?? 0 };
}
