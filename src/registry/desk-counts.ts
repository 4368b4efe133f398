import { sql } from "kysely";
import { row, rows, type Db } from "./database.ts";
import { OPEN } from "./commitments.ts";

/** How much waits, in numbers. Days are YYYY-MM-DD. */
export interface DeskCounts {
  readonly openDrafts: number;
  /** sources that have open drafts */
  readonly sourcesToRead: number;
  readonly overdue: number;
  readonly due: number;
  readonly silent: number;
  readonly lookAgain: number;
  readonly single: number;
  readonly activities: number;
  readonly sources: number;
}

export interface DeskDays {
  readonly today: string;
  /** due on or before this day is soon */
  readonly soon: string;
  /** nothing heard since before this day is silence */
  readonly silentBefore: string;
  /** whose entries to look at again count; all where null */
  readonly person: string | null;
}

/** Counts what waits. A paper that was signed is no promise of a paper; a thing dated after all that was said of it is due then. */
export async function deskCounts(db: Db, { today, soon, silentBefore, person }: DeskDays): Promise<DeskCounts> {
  const found = await row(db, sql<DeskCounts>`
    with live as materialized (
      select e.status, e.type, e.first_day, e.last_day, e.due_day, e.heard_on, e.look_again, e.charge_person, e.sources from entries e where e.state = 'live' and e.kind = 'activity'
    ), promised as materialized (select *, coalesce(due_day, case when first_day > heard_on then last_day end) as by_day from live where status = any (${OPEN}::text[]) and not (type = 'agreement' and status in ('agreed', 'underway'))),
    reports as (select (select count(distinct s.cluster) from sources s where s.id = any (l.sources)) as reports from live l)
    select (select count(*)::int from drafts where state = 'open') as "openDrafts", (select count(distinct source)::int from drafts where state = 'open') as "sourcesToRead",
      (select count(*)::int from promised where by_day < ${today}) as overdue, (select count(*)::int from promised where by_day between ${today} and ${soon}) as due,
      (select count(*)::int from promised where heard_on < ${silentBefore}) as silent,
      (select count(*)::int from live where look_again <= ${today} and (${person}::text is null or charge_person = ${person})) as "lookAgain",
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
