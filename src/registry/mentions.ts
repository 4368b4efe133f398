import { sql } from "kysely";
import type { Quote } from "#model/quote.ts";
import { listed, rows, send, type Db } from "./database.ts";

/** That a source names an entry, where it claims nothing of it that others have not. */
export interface Mention {
  readonly source: string;
  readonly entry: string;
  readonly quote: Quote;
}

/** Keeps mentions; the database checks their quotes. One that is there already is left. */
export async function addMentions(db: Db, mentions: readonly Mention[]): Promise<void> {
  const values = mentions.map(({ source, entry, quote }) => ({ source, entry, ...quote }));
  await send(db, sql`
    insert into mentions (source, entry, quote_start, quote_end, quote_exact)
    select source, entry, start, "end", exact from json_to_recordset(${listed(values)}) as m (source text, entry text, start int, "end" int, exact text)
    on conflict do nothing`);
}

/** Where an entry, and what it has taken in, is named; the latest source first. */
export const mentionsOf = (db: Db, entry: string, { limit = 50, offset = 0 } = {}): Promise<Mention[]> =>
  rows(db, sql<Mention>`
    select m.source, m.entry, json_build_object('start', quote_start, 'end', quote_end, 'exact', quote_exact) as quote
    from mentions m join sources s on s.id = m.source where m.entry = any (same_entries(${entry}))
    order by s.published_on desc nulls last, m.source, quote_start limit ${limit} offset ${offset}`);
