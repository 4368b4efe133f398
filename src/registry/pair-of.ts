import { sql } from "kysely";
import type { EntityKind } from "#model/codes/entity-kinds.ts";
import type { RankedClaim } from "#model/entry.ts";
import { rows, type Db } from "./database.ts";
import { OPEN } from "./commitments.ts";
import { conditions, pageOf, type EntryFilter, type EntrySummary } from "./entries.ts";

/** A person, body, product, condition or programme that the activities of a pair name, and how many do. */
export interface PairEntity {
  readonly id: string;
  readonly type: EntityKind;
  readonly name: string;
  readonly count: number;
}

export interface PairFigure {
  readonly entry: string;
  readonly claim: Extract<RankedClaim, { readonly property: "figure" }>;
}

/** Two countries and all between them. Every activity stands once in `agreements` or `activities`, latest first; `open` are those of them not yet done. */
export interface Pair {
  readonly countries: readonly [string, string];
  readonly agreements: readonly EntrySummary[];
  readonly activities: readonly EntrySummary[];
  readonly open: readonly EntrySummary[];
  readonly entities: readonly PairEntity[];
  readonly figures: readonly PairFigure[];
}

// More than a page holds; a pair that has more is looked at with filters.
const MOST = 1000;

const entitiesOf = (db: Db, filter: EntryFilter): Promise<PairEntity[]> =>
  rows(db, sql<PairEntity>`
    with named as (select ref, count(*)::int as count from entries e, unnest(e.refs) ref where ${conditions(filter)} group by ref)
    select own.id, own.type, own.name, sum(count)::int as count
    from named join entries e on e.id = ref join entries own on own.id = coalesce(e.merged_into, e.id)
    where own.kind = 'entity' and own.type <> 'country'
    group by own.id, own.type, own.name order by count desc, own.name, own.id limit ${sql.lit(MOST)}`);

const figuresOf = (db: Db, filter: EntryFilter): Promise<PairFigure[]> =>
  rows(db, sql<PairFigure>`
    select e.id as entry, claim from entries e, json_array_elements(e.body -> 'claims') claim
    where ${conditions(filter)} and claim ->> 'property' = 'figure' and claim ->> 'rank' <> 'deprecated' order by e.id limit ${sql.lit(MOST)}`);

/** What there is between two countries, by their ISO codes. At most 1000 activities, entities and figures each. */
export async function pairOf(db: Db, a: string, b: string): Promise<Pair> {
  const filter: EntryFilter = { kind: "activity", countries: [a, b] };
  const { rows: all } = await pageOf<EntrySummary>(db, conditions(filter), { limit: MOST });
  const [agreements, activities] = [all.filter(({ type }) => type === "agreement"), all.filter(({ type }) => type !== "agreement")];
  const open = all.filter(({ type, status }) => status !== null && OPEN.includes(status) && !(type === "agreement" && (status === "agreed" || status === "underway")));
  return { countries: [a, b], agreements, activities, open, entities: await entitiesOf(db, filter), figures: await figuresOf(db, filter) };
}
