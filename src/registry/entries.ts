import { sql, type RawBuilder } from "kysely";
import { RapporteurError } from "#model/errors.ts";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { EntityKind } from "#model/codes/entity-kinds.ts";
import type { Status } from "#model/codes/statuses.ts";
import { among, ANEW, rows, type Db } from "./database.ts";
import type { Spelling } from "./words-like.ts";
import { isVerified, type Verification } from "./verified.ts";
import { searchQuery } from "./words.ts";

/** What is wanted of the register's entries; all that is given must hold. */
export interface EntryFilter {
  readonly kind?: "activity" | "entity";
  readonly types?: readonly (ActivityKind | EntityKind)[];
  readonly statuses?: readonly Status[];
  /** ISO 3166-1 alpha-2: all of them take part; a pair is two */
  readonly countries?: readonly string[];
  /** ids of entries that it names: bodies, people, products, conditions; what they took in counts too */
  readonly refs?: readonly string[];
  readonly instrument?: string;
  readonly purpose?: string;
  /** words in names, values and quotes, each by its beginning */
  readonly text?: string;
  /** what else words of `text` may mean, in the register */
  readonly spelt?: readonly Spelling[];
  /** YYYY-MM-DD: it may have happened on or after, or on or before */
  readonly from?: string;
  readonly to?: string;
  /** id of a source that it rests on */
  readonly source?: string;
  readonly charge?: string;
  readonly verification?: Verification;
  readonly ids?: readonly string[];
}

/** An entry as a list shows it. `independent` counts its sources, reprints and translations as one. */
export interface EntrySummary {
  readonly id: string;
  readonly kind: "activity" | "entity";
  readonly type: ActivityKind | EntityKind;
  readonly name: string;
  readonly status: Status | null;
  readonly countries: readonly string[];
  readonly providers: readonly string[];
  readonly recipients: readonly string[];
  readonly instrument: string | null;
  readonly purpose: string | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly dueDay: string | null;
  readonly heardOn: string | null;
  readonly charge: string | null;
  readonly lookAgain: string | null;
  readonly changedAt: string;
  readonly sources: number;
  readonly independent: number;
}

/**
 * `date`: the latest day first, those without a day last. `changed`: what was changed last first. `name`: A to Z. `due`: what is due
 * first, what has no day last. `silent`: what was not heard of for longest first.
 */
export type EntryOrder = "date" | "changed" | "name" | "due" | "silent";

export interface PageOptions {
  readonly limit: number;
  /** where the page before ended: its `next` */
  readonly after?: string;
  readonly order?: EntryOrder;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** what to ask the next page with, null at the end */
  readonly next: string | null;
}

export const SUMMARY = sql`e.id, e.kind, e.type, e.name, e.status, e.countries, e.providers, e.recipients, e.instrument, e.purpose, e.first_day as "firstDay", e.last_day as "lastDay",
  e.due_day as "dueDay", e.heard_on as "heardOn", e.charge_person as "charge", e.look_again as "lookAgain", e.changed_at as "changedAt",
  cardinality(e.sources) as sources, (select count(distinct s.cluster)::int from sources s where s.id = any (e.sources)) as independent`;

const ORDERS: Readonly<Record<EntryOrder, { readonly key: RawBuilder<string>; readonly way: RawBuilder<unknown>; readonly than: RawBuilder<unknown> }>> = {
  date: { key: sql`coalesce(e.first_day, '')`, way: sql`desc`, than: sql`<` },
  changed: { key: sql`e.changed_at`, way: sql`desc`, than: sql`<` },
  name: { key: sql`e.name`, way: sql`asc`, than: sql`>` },
  due: { key: sql`coalesce(e.due_day, '9999')`, way: sql`asc`, than: sql`>` },
  silent: { key: sql`coalesce(e.heard_on, '')`, way: sql`asc`, than: sql`>` },
};

const oneOf = (column: RawBuilder<unknown>, values: readonly string[] | undefined) => (values === undefined ? [] : [sql`${column} = any (${values})`]);
const equals = (column: RawBuilder<unknown>, value: string | undefined) => (value === undefined ? [] : [sql`${column} = ${value}`]);

// What was taken in is still named by those that named it before.
const named = (id: string) => sql`e.refs && same_entries(${id})`;

function textMatches(text: string, spelt: readonly Spelling[] = []): RawBuilder<unknown> {
  const query = searchQuery(text, new Map(spelt.map(({ asked, meant }) => [asked, meant])));
  return query === null ? sql`true` : sql`e.search @@ ${query}::tsquery`;
}

/** The conditions of a filter on `entries e`. */
export function conditions(filter: EntryFilter): RawBuilder<unknown> {
  const { countries, refs = [], text, from, to, source } = filter;
  return sql.join([
    sql`e.state = 'live'`,
    ...equals(sql`e.kind`, filter.kind),
    ...oneOf(sql`e.type`, filter.types),
    ...oneOf(sql`e.status`, filter.statuses),
    ...(countries && countries.length > 0 ? [sql`e.countries @> ${countries}::text[]`] : []),
    ...refs.map(named),
    ...equals(sql`e.instrument`, filter.instrument),
    ...equals(sql`e.purpose`, filter.purpose),
    ...(text === undefined ? [] : [textMatches(text, filter.spelt)]),
    ...(from === undefined ? [] : [sql`e.last_day >= ${from}`]),
    ...(to === undefined ? [] : [sql`e.first_day <= ${to}`]),
    ...(source === undefined ? [] : [sql`e.sources @> array[${source}]`]),
    ...equals(sql`e.charge_person`, filter.charge),
    ...(filter.verification === undefined ? [] : [isVerified(filter.verification)]),
    ...(filter.ids === undefined ? [] : [sql`e.id = any (${among(filter.ids)})`]),
  ], sql` and `);
}

const encode = (key: string, id: string): string => Buffer.from(JSON.stringify([key, id])).toString("base64url");

function decode(cursor: string): readonly [string, string] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(value) && value.length === 2) return [String(value[0]), String(value[1])];
  } catch {
    // It is no cursor either way.
  }
  throw new RapporteurError("usage", undefined, "this is no cursor of a page");
}

interface ColumnOptions extends PageOptions {
  readonly columns?: RawBuilder<unknown>;
  /** of ids that are known: how to find them is planned once */
  readonly known?: boolean;
}

/** A page of rows of `entries e` under a condition. */
export async function pageOf<T extends { readonly id: string }>(db: Db, where: RawBuilder<unknown>, { limit, after, order = "date", columns = SUMMARY, known = false }: ColumnOptions): Promise<Page<T>> {
  const { key, way, than } = ORDERS[order];
  const start = after === undefined ? sql`true` : sql`(${key}, e.id) ${than} (${sql.join(decode(after))})`;
  const found = await rows(db, sql<T & { cursor: string }>`${known ? sql`` : ANEW}
    select ${columns}, ${key} as cursor from entries e where ${where} and ${start} order by ${key} ${way}, e.id ${way} limit ${limit + 1}`);
  const kept = found.slice(0, limit);
  const last = kept.at(-1);
  return { rows: kept.map(({ cursor: _, ...rest }) => rest as never as T), next: found.length > limit && last ? encode(last.cursor, last.id) : null };
}

/** Entries, a page at a time. */
export const entries = (db: Db, filter: EntryFilter, page: PageOptions): Promise<Page<EntrySummary>> => pageOf<EntrySummary>(db, conditions(filter), page);
