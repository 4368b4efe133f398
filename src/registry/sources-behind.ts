import { sql } from "kysely";
import { row, rows, type Db } from "./database.ts";
import { conditions, type EntryFilter } from "./entries.ts";

/** A source that entries rest on, and how many of them do. */
export interface SourceBehind {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** EDTF */
  readonly published: string | null;
  readonly language: string;
  readonly cluster: string;
  readonly entries: number;
}

export interface SourcesBehind {
  readonly sources: number;
  /** reprints and translations counted as one */
  readonly independent: number;
  /** the reports that most entries rest on first, the sources of one report together */
  readonly rows: readonly SourceBehind[];
}

const uses = (filter: EntryFilter) => sql`
  found as materialized (select e.sources from entries e where ${conditions(filter)}),
  used as materialized (select u.id, count(*)::int as entries, s.cluster from found, unnest(found.sources) u (id) join sources s on s.id = u.id group by u.id, s.cluster)`;

/** The sources that the entries of a filter rest on, `most` of them listed. */
export async function sourcesBehind(db: Db, filter: EntryFilter, most: number): Promise<SourcesBehind> {
  const counted = await row(db, sql<{ sources: number; independent: number }>`with ${uses(filter)} select count(*)::int as sources, count(distinct cluster)::int as independent from used`);
  const listed = await rows(db, sql<SourceBehind>`
    with ${uses(filter)}, weighed as (select used.*, sum(entries) over (partition by cluster) as weight from used)
    select w.id, s.title, s.heading #>> '{publisher,value}' as publisher, s.published, s.language, w.cluster, w.entries
    from (select * from weighed order by weight desc, cluster, entries desc, id limit ${most}) w join sources s on s.id = w.id
    order by w.weight desc, w.cluster, w.entries desc, s.published_on nulls last, w.id`);
  return { sources: counted?.sources ?? 0, independent: counted?.independent ?? 0, rows: listed };
}
