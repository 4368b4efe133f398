import { sql, type RawBuilder } from "kysely";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import { OPEN } from "./commitments.ts";
import { rows, type Db } from "./database.ts";
import { conditions, type EntryFilter } from "./entries.ts";

/** Two countries that take part in the same activities, and how many of each kind. */
export interface PairCount {
  /** ISO codes in the order of the alphabet */
  readonly countries: readonly [string, string];
  readonly count: number;
  /** those not yet done or given up; a paper that was signed is done */
  readonly open: number;
  readonly kinds: Readonly<Partial<Record<ActivityKind, number>>>;
  /** YYYY-MM-DD: first and last day of those that have one */
  readonly first: string | null;
  readonly last: string | null;
}

const IS_OPEN = sql`e.status = any (${OPEN}::text[]) and not (e.type = 'agreement' and e.status in ('agreed', 'underway'))`;

/** One side is among these countries; anybody where none is given. */
const sides = (countries: readonly string[]): RawBuilder<unknown> => (countries.length === 0 ? sql`true` : sql`(a = any (${countries}::text[]) or b = any (${countries}::text[]))`);

/**
 * All pairs among the activities that a filter finds, the most active first. An activity of three countries counts for each two of them.
 * Where the filter names countries, only pairs with one of them.
 */
export const pairs = (db: Db, filter: EntryFilter): Promise<PairCount[]> =>
  rows(db, sql<PairCount>`
    with found as materialized (
      select e.type, e.countries, e.first_day, e.last_day, (${IS_OPEN}) as open from entries e
      where ${conditions({ ...filter, kind: "activity" })} and cardinality(e.countries) > 1
    ), counted as (
      select a, b, type, count(*)::int as count, count(*) filter (where open)::int as open, min(first_day) as first, max(coalesce(last_day, first_day)) as last
      from found, unnest(countries) a, unnest(countries) b where a < b and ${sides(filter.countries ?? [])} group by a, b, type
    )
    select array[a, b]::text[] as countries, sum(count)::int as count, sum(open)::int as open, json_object_agg(type, count order by type) as kinds, min(first) as first, max(last) as last
    from counted group by a, b order by count desc, a, b`);
