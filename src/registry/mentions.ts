import { sql, type RawBuilder } from "kysely";
import type { Quote } from "#model/quote.ts";
import { among, listed, rows, send, type Db } from "./database.ts";

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

/**
 * Where an entry, and what it has taken in, is named; the latest source first. Whoever was parted from it takes along the mentions of the
 * sources that only its own claims rest on now, and gives them back when the parting is undone.
 */
export const mentionsOf = (db: Db, entry: string, page: MentionsPage = {}): Promise<Mention[]> => rows(db, mentionsIn(entry, page));

interface MentionsPage {
  readonly limit?: number;
  readonly offset?: number;
}

export const mentionsIn = (entry: string, { limit = 50, offset = 0 }: MentionsPage = {}): RawBuilder<Mention> =>
  sql<Mention>`
    with own as materialized (select e.id, e.sources from entries e where e.id = ${entry}),
      parted as materialized (select t.sources from own, changes c join entries t on t.id = c.after ->> 'to' where c.subject = any ((select same_entries(${entry}))::text[]) and c.kind = 'split'),
      origin as materialized (select f.id, f.sources from changes c join entries f on f.id = c.after ->> 'from' where c.subject = ${entry} and c.kind = 'split-off'),
      found as (
        select m.* from own, mentions m where m.entry = any ((select same_entries(${entry}))::text[])
          and (m.source = any (own.sources) or not exists (select from parted where m.source = any (parted.sources)))
        union
        select m.* from own, origin, mentions m where m.entry = any (same_entries(origin.id)) and m.source = any (own.sources) and not m.source = any (origin.sources)
      )
    select m.source, m.entry, json_build_object('start', quote_start, 'end', quote_end, 'exact', quote_exact) as quote
    from found m join sources s on s.id = m.source
    order by s.published_on desc nulls last, m.source, quote_start limit ${limit} offset ${offset}`;

/** That somebody noted something of an entry that says nothing of its values, and the last day on which that was so. */
export interface Noted {
  readonly entry: string;
  readonly day: string;
}

/** Those of these entries that somebody has noted something of. */
export const notedIn = (entries: readonly string[]): RawBuilder<Noted> => sql<Noted>`
    select m.entry, max(s.published_on) as day from mentions m join sources s on s.id = m.source
    where m.entry = any (${among(entries)}) and s.kind = 'note' and s.published_on is not null
      and not exists (select from changes c join changes u on u.subject = c.subject and u.undoes = c.id where c.subject = m.entry and c.at = s.added_at and c.by = s.added_by)
    group by m.entry`;
