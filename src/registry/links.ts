import { sql, type RawBuilder } from "kysely";
import type { LinkKind } from "#model/entry.ts";
import { among, rows, type Db } from "./database.ts";

/** A link from one entry to another, both as they stand now: where one was taken in, what took it in. */
export interface StandingLink {
  readonly from: string;
  readonly kind: LinkKind;
  readonly to: string;
}

/** Links that somebody has said are none, by the entry that they would go out from: not to be proposed again. */
export const unlinkedOf = (db: Db, ids: readonly string[]): Promise<StandingLink[]> =>
  rows(db, sql<StandingLink>`
    select c.subject as "from", c.after ->> 'kind' as kind, c.after ->> 'to' as "to" from changes c
    where c.subject = any (${ids}::text[]) and c.kind = 'unlink' and not exists (select from changes u where u.subject = c.subject and u.undoes = c.id)`);

// Ids as one array: what is joined instead is guessed to be thousands, and then all entries are read.
const own = (ids: readonly string[]) => sql`
  wanted as materialized (
    select array_agg(own) as own from (
      select id as own from entries where id = any (${among(ids)})
      union select json_array_elements_text(body -> 'absorbed') from entries where id = any (${among(ids)})
    ) each
  )`;

/** All links from and to these entries, those of what they took in included. */
export const linksOf = (db: Db, ids: readonly string[]): Promise<StandingLink[]> => rows(db, linksIn(ids));

export const linksIn = (ids: readonly string[]): RawBuilder<StandingLink> => sql<StandingLink>`
    with ${own(ids)}, found as materialized (
      select l.entry, l.kind, l.target from links l where l.target = any ((select own from wanted)::text[])
      union select l.entry, l.kind, l.target from links l where l.entry = any ((select own from wanted)::text[])
    ), ends as materialized (
      select id, coalesce(merged_into, id) as now from entries where id = any ((select array_agg(entry) || array_agg(target) from found)::text[])
    )
    select distinct a.now as "from", f.kind, b.now as "to" from found f join ends a on a.id = f.entry join ends b on b.id = f.target
    order by 1, 2, 3`;
