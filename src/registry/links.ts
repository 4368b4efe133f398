import { sql } from "kysely";
import type { LinkKind } from "#model/entry.ts";
import { listed, rows, type Db } from "./database.ts";

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

/** All links from and to these entries, those of what they took in included. */
export const linksOf = (db: Db, ids: readonly string[]): Promise<StandingLink[]> =>
  rows(db, sql<StandingLink>`
    with wanted as (
      select id as root, id as own from entries where id in (select json_array_elements_text(${listed(ids)}::json))
      union select id, json_array_elements_text(body -> 'absorbed') from entries where id in (select json_array_elements_text(${listed(ids)}::json))
    ), found as (
      select l.entry, l.kind, l.target from links l join wanted w on l.target = w.own
      union select l.entry, l.kind, l.target from links l join wanted w on l.entry = w.own
    )
    select distinct coalesce(a.merged_into, a.id) as "from", f.kind, coalesce(b.merged_into, b.id) as "to"
    from found f join entries a on a.id = f.entry join entries b on b.id = f.target
    order by 1, 2, 3`);
