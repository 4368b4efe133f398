import { sql, type RawBuilder } from "kysely";
import { ANEW, row, rows, type Db } from "./database.ts";
import type { FacetValue } from "./facets.ts";
import type { SourceSummary } from "./source.ts";
import { searchQuery } from "./words.ts";

export interface SourceListFilter {
  readonly text?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly kind?: "text" | "note";
  readonly cluster?: string;
  /** four digits */
  readonly year?: string;
}

/** A source in a list: how many sources its report is, and how many of its drafts are open. */
export interface ListedSource extends SourceSummary {
  readonly copies: number;
  readonly open: number;
}

/** What a list of sources can be narrowed down to. */
export interface SourceFacets {
  readonly total: number;
  /** reports: reprints and translations count once */
  readonly reports: number;
  readonly publisher: readonly FacetValue[];
  readonly language: readonly FacetValue[];
  readonly kind: readonly FacetValue[];
  readonly year: readonly FacetValue[];
}

const PUBLISHER = sql`(s.heading #>> '{publisher,value}')`;
const DAY = sql`coalesce(s.published_on, '')`;
const MOST = 40;

function wanted({ text, publisher, language, kind, cluster, year }: SourceListFilter): RawBuilder<unknown> {
  const query = text === undefined ? null : searchQuery(text);
  return sql.join([
    sql`true`,
    ...(query === null ? [] : [sql`s.search @@ ${query}::tsquery`]),
    ...(publisher === undefined ? [] : [sql`${PUBLISHER} = ${publisher}`]),
    ...(language === undefined ? [] : [sql`s.language = ${language}`]),
    ...(kind === undefined ? [] : [sql`s.kind = ${kind}`]),
    ...(cluster === undefined ? [] : [sql`s.cluster = ${cluster}`]),
    ...(year === undefined ? [] : [sql`left(s.published_on, 4) = ${year}`]),
  ], sql` and `);
}

/** Sources, the latest published first; `after` is the day and id of the last one before. */
export function sourceList(db: Db, filter: SourceListFilter, { limit, after }: { readonly limit: number; readonly after?: readonly [day: string, id: string] }): Promise<ListedSource[]> {
  const later = after ? sql`and (${DAY}, s.id) < (${after[0]}, ${after[1]})` : sql``;
  return rows(db, sql<ListedSource>`${ANEW}
    select s.id, s.title, ${PUBLISHER} as publisher, s.published, s.published_on as "publishedOn", s.language, s.url, s.outlet, s.kind, s.cluster, s.added_by as "addedBy", s.added_at as "addedAt",
      (select count(*)::int from sources c where c.cluster = s.cluster) as copies, (select count(*)::int from drafts d where d.source = s.id and d.state = 'open') as open
    from sources s where ${wanted(filter)} ${later} order by ${DAY} desc, s.id desc limit ${limit}`);
}

/** Counts what a filter finds by what it could be narrowed down to. */
export async function sourceFacets(db: Db, filter: SourceListFilter): Promise<SourceFacets> {
  const counted = await rows(db, sql<FacetValue & { facet: string }>`${ANEW}
    with found as materialized (select s.cluster, ${PUBLISHER} as publisher, s.language, s.kind, left(s.published_on, 4) as year from sources s where ${wanted(filter)})
    select 'total' as facet, '' as value, count(*)::int as count from found
    union all select 'reports', '', count(distinct cluster)::int from found
    union all (select 'publisher', publisher, count(*)::int from found where publisher is not null group by publisher order by 3 desc, 2 limit ${sql.lit(MOST)})
    union all select 'language', language, count(*)::int from found group by language
    union all select 'kind', kind, count(*)::int from found group by kind
    union all select 'year', year, count(*)::int from found where year is not null group by year`);
  const of = (facet: string): readonly FacetValue[] => counted.filter((one) => one.facet === facet).map(({ value, count }) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { total: of("total")[0]?.count ?? 0, reports: of("reports")[0]?.count ?? 0, publisher: of("publisher"), language: of("language"), kind: of("kind"), year: of("year") };
}

/** A feed that is watched, with how many of its pages stand where. */
export interface FeedState {
  readonly address: string;
  /** ISO 8601, null where it was never asked for */
  readonly checkedAt: string | null;
  readonly failures: number;
  readonly waiting: number;
  readonly done: number;
  readonly refused: number;
}

/** The feeds that are watched, by their addresses. */
export const feedStates = (db: Db): Promise<FeedState[]> =>
  rows(db, sql<FeedState>`
    select f.address, f.checked_at as "checkedAt", f.failures, count(*) filter (where p.state = 'waiting')::int as waiting,
      count(*) filter (where p.state = 'done')::int as done, count(*) filter (where p.state = 'refused')::int as refused
    from fetches f left join fetches p on p.feed = f.address and p.kind = 'page' where f.kind = 'feed' group by f.address, f.checked_at, f.failures order by f.address`);

/** How many drafts of a source stand in each state. */
export async function draftsOfSource(db: Db, source: string): Promise<{ readonly open: number; readonly accepted: number; readonly rejected: number; readonly unsure: number }> {
  const found = await row(db, sql<{ open: number; accepted: number; rejected: number; unsure: number }>`
    select count(*) filter (where state = 'open')::int as open, count(*) filter (where state = 'accepted')::int as accepted,
      count(*) filter (where state = 'rejected')::int as rejected, count(*) filter (where state = 'unsure')::int as unsure from drafts where source = ${source}`);
  return found!;
}
