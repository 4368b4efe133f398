import { sql } from "kysely";
import { rows, type Db } from "./database.ts";
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

/** The sources that the entries of a filter rest on, `most` of them listed. */
export async function sourcesBehind(db: Db, filter: EntryFilter, most: number): Promise<SourcesBehind> {
  const found = await rows(db, sql<SourceBehind & { readonly sources: number; readonly independent: number }>`
    with found as materialized (select e.sources from entries e where ${conditions(filter)}),
    used as materialized (select u.id, count(*)::int as entries from found, unnest(found.sources) u (id) group by u.id),
    clustered as materialized (select used.id, used.entries, s.cluster from used join sources s on s.id = used.id),
    weighed as materialized (select clustered.*, sum(entries) over (partition by cluster) as weight from clustered),
    counted as (select count(*)::int as sources, count(distinct cluster)::int as independent from clustered)
    select w.id, s.title, s.heading #>> '{publisher,value}' as publisher, s.published, s.language, w.cluster, w.entries, c.sources, c.independent
    from (select * from weighed order by weight desc, cluster, entries desc, id limit ${most}) w join sources s on s.id = w.id cross join counted c
    order by w.weight desc, w.cluster, w.entries desc, s.published_on nulls last, w.id`);
  const { sources, independent } = found[0] ?? { sources: 0, independent: 0 };
  return { sources, independent, rows: found.map(({ sources: _, independent: __, ...row }) => row) };
}
