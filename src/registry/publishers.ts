import { sql } from "kysely";
import { rows, type Db } from "./database.ts";

/** A publisher that sources name, whether somebody has described it or not. */
export interface Publisher {
  /** id of the outlet */
  readonly id: string;
  readonly name: string;
  readonly sources: number;
  /** reprints and translations count once */
  readonly reports: number;
  /** YYYY-MM-DD */
  readonly latest: string | null;
}

/** The publishers that sources name, those of most sources first. */
export const publishers = (db: Db, most: number): Promise<Publisher[]> =>
  rows(db, sql<Publisher>`
    select outlet as id, min(heading #>> '{publisher,value}') as name, count(*)::int as sources, count(distinct cluster)::int as reports, max(published_on) as latest
    from sources where outlet is not null and heading #>> '{publisher,value}' is not null and kind = 'text' group by outlet order by sources desc, id limit ${most}`);
