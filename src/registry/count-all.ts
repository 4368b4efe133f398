import { sql } from "kysely";
import { row, type Db } from "./database.ts";

/** How much there is in a register. */
export interface Counts {
  readonly sources: number;
  readonly activities: number;
  readonly entities: number;
  readonly claims: number;
  readonly changes: number;
  readonly openDrafts: number;
}

/** Counts all that there is. Reads whole indexes: not for every request. */
export async function countAll(db: Db): Promise<Counts> {
  const found = await row(db, sql<Counts>`
    select (select count(*)::int from sources) as sources, (select count(*)::int from entries where state = 'live' and kind = 'activity') as activities,
      (select count(*)::int from entries where state = 'live' and kind = 'entity') as entities, (select count(*)::int from claims) as claims,
      (select count(*)::int from changes) as changes, (select count(*)::int from drafts where state = 'open') as "openDrafts"`);
  return found!;
}
