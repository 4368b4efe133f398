import { sql } from "kysely";
import { row, rows, type Db } from "./database.ts";

/** How much waits, in numbers. */
export interface DeskCounts {
  readonly openDrafts: number;
  /** sources that have open drafts */
  readonly sourcesToRead: number;
  /** activities that one report alone speaks of */
  readonly single: number;
  readonly activities: number;
  readonly sources: number;
}

/** Counts what waits. How commitments stand is not for the store to say. */
export async function deskCounts(db: Db): Promise<DeskCounts> {
  const found = await row(db, sql<DeskCounts>`
    with live as materialized (select e.sources from entries e where e.state = 'live' and e.kind = 'activity'),
    reports as (select (select count(distinct s.cluster) from sources s where s.id = any (l.sources)) as reports from live l)
    select (select count(*)::int from drafts where state = 'open') as "openDrafts", (select count(distinct source)::int from drafts where state = 'open') as "sourcesToRead",
      (select count(*)::int from reports where reports = 1) as single, (select count(*)::int from live) as activities, (select count(*)::int from sources) as sources`);
  return found!;
}

/** Entries in which one thing is said in different ways by different reports: those whose claims of one single property or figure's unit differ. The caller looks closer. */
export const maybeContradicted = async (db: Db, limit: number): Promise<readonly string[]> =>
  (await rows(db, sql<{ id: string }>`
    select e.id from entries e where e.state = 'live' and e.kind = 'activity' and cardinality(e.sources) > 1
      and exists (select from claims c where c.entry = any (array(select e.id union select json_array_elements_text(e.body -> 'absorbed'))) and c.property in ('date', 'due', 'instrument', 'terms', 'purpose', 'figure')
        group by c.property, case when c.property = 'figure' then c.value ->> 'unit' end having count(distinct c.value::text) > 1)
    order by e.changed_at desc limit ${limit}`)).map(({ id }) => id);

/** How many changes were made since a moment, by whom; those of machines under their names. */
export const changesSince = (db: Db, since: string): Promise<{ readonly by: string; readonly entries: number }[]> =>
  rows(db, sql<{ by: string; entries: number }>`
    select by, count(distinct subject)::int as entries from changes where at > ${since} and subject not like 'draft:%' and subject not like 'source:%' and subject not like 'outlet:%' group by by order by 2 desc, by`);
