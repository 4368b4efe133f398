import { sql } from "kysely";
import { listed, row, rows, type Db } from "./database.ts";

/** Where the fetching of an address stands. */
export interface Fetch {
  readonly address: string;
  readonly kind: "feed" | "page";
  /** the feed that names the page; null of a feed */
  readonly feed: string | null;
  readonly state: "waiting" | "done" | "refused";
  /** what the server called its last version, to ask for a newer one only */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** ISO 8601, as the next one; null where it was never asked for */
  readonly checkedAt: string | null;
  /** not to be asked for before; null where it may be at any time */
  readonly notBefore: string | null;
  /** how often in a row it could not be had */
  readonly failures: number;
}

const COLUMNS = sql`address, kind, feed, state, etag, last_modified as "lastModified", checked_at as "checkedAt", not_before as "notBefore", failures`;

/** Where an address stands, undefined where it was never named. */
export const fetchOf = (db: Db, address: string): Promise<Fetch | undefined> => row(db, sql<Fetch>`select ${COLUMNS} from fetches where address = ${address}`);

/** Keeps where an address stands now. */
export async function keepFetch(db: Db, { address, kind, feed, state, etag, lastModified, checkedAt, notBefore, failures }: Fetch): Promise<void> {
  await sql`
    insert into fetches (address, kind, feed, state, etag, last_modified, checked_at, not_before, failures)
    values (${address}, ${kind}, ${feed}, ${state}, ${etag}, ${lastModified}, ${checkedAt}, ${notBefore}, ${failures})
    on conflict (address) do update set kind = excluded.kind, feed = excluded.feed, state = excluded.state, etag = excluded.etag, last_modified = excluded.last_modified,
      checked_at = excluded.checked_at, not_before = excluded.not_before, failures = excluded.failures`.execute(db);
}

/** Notes pages that a feed names, to be fetched; gives those that were not known. */
export async function namePages(db: Db, feed: string, addresses: readonly string[]): Promise<readonly string[]> {
  const made = await rows(db, sql<{ address: string }>`
    insert into fetches (address, kind, feed, state) select value, 'page', ${feed}, 'waiting' from json_array_elements_text(${listed([...new Set(addresses)])}::json)
    on conflict (address) do nothing returning address`);
  return made.map(({ address }) => address);
}

/** Pages that a feed named and that were not had yet, apart from those that have to wait longer; with `all` those too, and those that were given up. */
export const waitingPages = (db: Db, feed: string, { now, all = false }: { readonly now: string; readonly all?: boolean }): Promise<Fetch[]> =>
  rows(db, sql<Fetch>`select ${COLUMNS} from fetches where feed = ${feed} and kind = 'page'
    and ${all ? sql`state <> 'done'` : sql`state = 'waiting' and (not_before is null or not_before <= ${now})`} order by address`);
