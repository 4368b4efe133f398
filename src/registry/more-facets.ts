import { sql } from "kysely";
import { ANEW, rows, type Db } from "./database.ts";
import { conditions, type EntryFilter, type FacetValue } from "./entries.ts";
import { OFFICIAL } from "./verified.ts";

/** A value that is an entry, with its name. */
export type NamedValue = FacetValue & { readonly name: string };

/** Counts by what has to be joined: pairs ("CU KZ", by the alphabet), bodies, products, people, and how well entries are borne out. Of many the most frequent. */
export interface MoreFacets {
  readonly pair: readonly FacetValue[];
  readonly verification: readonly FacetValue[];
  readonly body: readonly NamedValue[];
  readonly product: readonly NamedValue[];
  readonly person: readonly NamedValue[];
}

const MOST = 60;

type Row = FacetValue & { readonly facet: "organisation" | "product" | "person" | "pair" | "verification"; readonly name: string };

/** Counts what a filter finds by pairs, bodies, products, people and verification. */
export async function moreFacets(db: Db, filter: EntryFilter): Promise<MoreFacets> {
  const found = await rows(db, sql<Row>`${ANEW}
    with found as materialized (select e.id, e.countries, e.refs, e.sources from entries e where ${conditions(filter)}),
    reports as (
      select f.id, count(distinct s.cluster) as reports, bool_or(o.kind = any (${OFFICIAL}::text[])) as official
      from found f cross join lateral unnest(f.sources) as own (source) join sources s on s.id = own.source left join outlets o on o.id = s.outlet group by f.id
    ), named as (
      select coalesce(x.merged_into, x.id) as id, count(*)::int as count from found f cross join lateral unnest(f.refs) as own (ref) join entries x on x.id = own.ref
      where x.kind = 'entity' and x.type in ('organisation', 'product', 'person') group by 1
    ), ranked as (
      select x.type, n.id, x.name, n.count, row_number() over (partition by x.type order by n.count desc, x.name) as place from named n join entries x on x.id = n.id where x.state = 'live'
    )
    select 'verification' as facet, case when reports = 1 then 'single' else 'several' end as value, '' as name, count(*)::int as count from reports group by 2
    union all select 'verification', 'official', '', count(*)::int from reports where official having count(*) > 0
    union all (select 'pair', a || ' ' || b, '', count(*)::int from found, unnest(countries) a, unnest(countries) b where a < b group by 2 order by 4 desc, 2 limit ${sql.lit(MOST)})
    union all select type, id, name, count from ranked where place <= ${sql.lit(MOST)}`);
  const of = (facet: Row["facet"]): readonly NamedValue[] =>
    found.filter((one) => one.facet === facet).map(({ value, name, count }) => ({ value, name, count })).sort((a, b) => b.count - a.count || (a.name + a.value < b.name + b.value ? -1 : 1));
  const bare = (facet: Row["facet"]): readonly FacetValue[] => of(facet).map(({ value, count }) => ({ value, count }));
  return { pair: bare("pair"), verification: bare("verification"), body: of("organisation"), product: of("product"), person: of("person") };
}
