import { sql, type RawBuilder } from "kysely";
import type { OutletKind } from "#model/outlet.ts";
import type { Source } from "#model/reading.ts";
import { among, listed, row, rows, type Db } from "./database.ts";
import { searchQuery } from "./words.ts";

/** A source without its text: what a list or a quote shows of it. */
export interface SourceSummary {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** EDTF */
  readonly published: string | null;
  readonly publishedOn: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly kind: "text" | "note";
  readonly cluster: string;
  readonly addedBy: string;
  readonly addedAt: string;
}

export interface SourceFilter {
  readonly text?: string;
  readonly cluster?: string;
  readonly kind?: "text" | "note";
}

const SUMMARY = sql`id, title, heading #>> '{publisher,value}' as publisher, published, published_on as "publishedOn", language, url, outlet, kind, cluster,
  added_by as "addedBy", added_at as "addedAt"`;

type Heading = Pick<Source, "title" | "publisher" | "published" | "credits">;

/** A source with its text, as the reading knows it; undefined where it is not there. */
export async function source(db: Db, id: string): Promise<(SourceSummary & Source) | undefined> {
  const found = await row(db, sql<SourceSummary & { text: string; heading: Heading }>`select ${SUMMARY}, text, heading from sources where id = ${id}`);
  if (!found) return undefined;
  const { heading, ...rest } = found;
  return { ...rest, ...heading } as SourceSummary & Source;
}

/** The bytes that a source's text was extracted from. */
export async function sourceBytes(db: Db, id: string): Promise<Uint8Array | undefined> {
  const found = await row(db, sql<{ bytes: Uint8Array | null; text: string }>`select bytes, case when bytes is null then text else '' end as text from sources where id = ${id}`);
  return found && (found.bytes ?? Buffer.from(found.text));
}

/** The sources of these ids, in no order; those that are not there are left out. */
export const sourcesOf = (db: Db, ids: readonly string[]): Promise<SourceSummary[]> => rows(db, sql<SourceSummary>`select ${SUMMARY} from sources where id = any (${ids}::text[])`);

/** A source with what its outlet is, and the country for which that speaks where it is said to be a party; null where nobody has said. */
export type PublishedSource = SourceSummary & { readonly outletKind: OutletKind | null; readonly speaksFor: string | null };

/** The sources of a list of ids, with what their outlets are. */
export const sourcesIn = (ids: RawBuilder<unknown>): RawBuilder<PublishedSource> =>
  sql<PublishedSource>`select ${SUMMARY}, (select o.kind from outlets o where o.id = sources.outlet) as "outletKind",
    (select o.country from outlets o where o.id = sources.outlet and o.body ->> 'party' = 'true') as "speaksFor" from sources where id = any (${ids})`;

/** The sources of these ids with what their outlets are, in no order. */
export const publishedSources = (db: Db, ids: readonly string[]): Promise<PublishedSource[]> => rows(db, sourcesIn(among(ids)));

/** Which of these ids the register has. */
export async function knownSources(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await rows(db, sql<{ id: string }>`select id from sources where id = any (${ids}::text[])`);
  return new Set(found.map(({ id }) => id));
}

/** Sources by their words, latest added first; `after` is the last one of the page before. */
export function sources(db: Db, { text, cluster, kind }: SourceFilter, page: { readonly limit: number; readonly after?: Pick<SourceSummary, "id" | "addedAt"> }): Promise<SourceSummary[]> {
  const query = text === undefined ? null : searchQuery(text);
  const after = page.after ? sql`(added_at, id) < (${page.after.addedAt}, ${page.after.id})` : sql`true`;
  return rows(db, sql<SourceSummary>`
    select ${SUMMARY} from sources
    where ${after} and ${query === null ? sql`true` : sql`search @@ ${query}::tsquery`}
      and ${cluster === undefined ? sql`true` : sql`cluster = ${cluster}`} and ${kind === undefined ? sql`true` : sql`kind = ${kind}`}
    order by added_at desc, id desc limit ${page.limit}`);
}

/** A source that shares keys with another, most shared first. */
export type LikeSource = SourceSummary & { readonly shared: number };

/** The sources that share most of these keys; keys that more than `common` sources have tell nothing. */
export function sourcesLike(db: Db, keys: readonly string[], { limit = 20, common = 200, not = [] as readonly string[] } = {}): Promise<LikeSource[]> {
  return rows(db, sql<LikeSource>`
    with hits as materialized (
      select k.key, hit.source, count(*) over (partition by k.key) as of_key from json_array_elements_text(${listed([...new Set(keys)])}::json) as k (key)
      cross join lateral (select own.source from source_keys own where own.key = k.key and own.source <> all (${not}::text[]) limit ${sql.lit(common + 1)}) hit
    ), like_it as materialized (
      select source, count(*)::int as shared from hits where of_key <= ${sql.lit(common)} group by source order by shared desc, source limit ${sql.lit(limit)}
    )
    select ${SUMMARY}, shared from like_it cross join lateral (select * from sources where id = like_it.source offset 0) s order by shared desc, id`);
}
