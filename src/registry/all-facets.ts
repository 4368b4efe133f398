import { sql } from "kysely";
import { ANEW, row, rows, type Db } from "./database.ts";
import { conditions, type EntryFilter } from "./entries.ts";
import { tally, type Facets, type FacetValue } from "./facets.ts";
import { OFFICIAL } from "./verified.ts";

/** A value that is an entry, with its name. */
export type NamedValue = FacetValue & { readonly name: string };

/** Facets with those that have to be joined: pairs ("CU KZ", by the alphabet), bodies, products, people, and how well entries are borne out. Of many the most frequent. */
export interface AllFacets extends Facets {
  readonly pair: readonly FacetValue[];
  readonly verification: readonly FacetValue[];
  readonly body: readonly NamedValue[];
  readonly product: readonly NamedValue[];
  readonly person: readonly NamedValue[];
}

const MOST = 60;

type Named = NamedValue & { readonly type: "organisation" | "product" | "person" };

/** The bodies, products and people that entries name most. What was taken in counts for what took it. */
const namedMost = (db: Db, filter: EntryFilter): Promise<Named[]> =>
  rows(db, sql<Named>`${ANEW}
    with named as materialized (
      select n.id, count(*) as count from (select unnest(e.named) as id from entries e where ${conditions(filter)}) n group by n.id
    ), standing as (
      select o.id, o.type, o.name, sum(n.count)::int as count from named n join entries x on x.id = n.id join entries o on o.id = coalesce(x.merged_into, x.id)
      where x.kind = 'entity' and x.type in ('organisation', 'product', 'person') and o.state = 'live' group by o.id, o.type, o.name
    ), ranked as (
      select s.*, row_number() over (partition by type order by count desc, name) as place from standing s
    )
    select type, id as value, name, count from ranked where place <= ${sql.lit(MOST)}`);

interface Reports {
  /** entries whose several sources are one report, copied */
  readonly single: number;
  readonly several: number;
  readonly official: number;
}

// Most sources are copies of no other, and stand for themselves.
const reports = (db: Db, filter: EntryFilter): Promise<Reports | undefined> =>
  row(db, sql<Reports>`${ANEW}
    with copies as materialized (select id, cluster from sources where cluster <> id),
    official as materialized (select s.id from outlets o join sources s on s.outlet = o.id where o.kind = any (${OFFICIAL}::text[])),
    borne as (
      select own.id, min(coalesce(c.cluster, own.source)) as first, max(coalesce(c.cluster, own.source)) as last
      from (select e.id, unnest(e.sources) as source from entries e where ${conditions(filter)} and right(e.facets, 1) = '+') own left join copies c on c.id = own.source group by own.id
    )
    select count(*) filter (where first = last)::int as single, count(*) filter (where first <> last)::int as several,
      (select count(distinct own.id)::int from (select e.id, unnest(e.sources) as source from entries e where ${conditions(filter)}) own join official f on f.id = own.source) as official
    from borne`);

function verification(ofOneSource: number, { single, several, official }: Reports): FacetValue[] {
  const counts = [{ value: "official", count: official }, { value: "several", count: several }, { value: "single", count: ofOneSource + single }];
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

/** Counts what a filter finds by all that it could be narrowed down to, pairs, bodies, products, people and verification too. */
export async function allFacets(db: Db, filter: EntryFilter): Promise<AllFacets> {
  const [{ pair, ofOneSource, ...found }, named, borne] = await Promise.all([tally(db, filter), namedMost(db, filter), reports(db, filter)]);
  const of = (type: Named["type"]): NamedValue[] =>
    named.filter((one) => one.type === type).map(({ value, name, count }) => ({ value, name, count })).sort((a, b) => b.count - a.count || (a.name + a.value < b.name + b.value ? -1 : 1));
  return {
    ...found, pair: pair.slice(0, MOST), verification: verification(ofOneSource, borne ?? { single: 0, several: 0, official: 0 }),
    body: of("organisation"), product: of("product"), person: of("person"),
  };
}
