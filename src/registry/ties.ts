import { sql } from "kysely";
import { rows, type Db } from "./database.ts";
import { conditions, type EntryFilter } from "./entries.ts";

/** A body and a country that take part in the same activities, and how many those are. */
export interface Tie {
  readonly body: string;
  readonly name: string;
  /** ISO code */
  readonly country: string;
  readonly count: number;
  /** how many activities name the body, of whatever country */
  readonly all: number;
}

export interface Ties {
  readonly ties: readonly Tie[];
  /** bodies that the activities name, those left out too */
  readonly bodies: number;
}

/** The bodies that most of the activities of a filter name, `most` of them, with the countries of those activities. */
export async function tiesOf(db: Db, filter: EntryFilter, most: number): Promise<Ties> {
  const found = await rows(db, sql<Tie & { readonly bodies: number }>`
    with found as materialized (
      select e.id, e.countries, e.refs from entries e where ${conditions({ ...filter, kind: "activity" })} and cardinality(e.countries) > 0
    ), acting as materialized (
      select distinct f.id, coalesce(o.merged_into, o.id) as body from found f, unnest(f.refs) ref join entries o on o.id = ref where o.kind = 'entity' and o.type = 'organisation'
    ), counted as (
      select body, count(*)::int as "all" from acting group by body
    ), top as (
      select body, "all" from counted order by "all" desc, body limit ${most}
    )
    select t.body, own.name, c.country, count(*)::int as count, t."all", (select count(*)::int from counted) as bodies
    from top t join entries own on own.id = t.body join acting a on a.body = t.body join found f on f.id = a.id cross join lateral unnest(f.countries) c (country)
    group by t.body, own.name, c.country, t."all" order by t."all" desc, t.body, count desc, c.country`);
  return { bodies: found[0]?.bodies ?? 0, ties: found.map(({ bodies: _, ...tie }) => tie) };
}
