import { sql } from "kysely";
import type { Entry } from "#model/entry.ts";
import { listed, rows, type Db } from "./database.ts";

/** An entry that shares keys with what is compared. */
export interface Candidate {
  readonly entry: Entry;
  readonly shared: number;
}

export interface CandidateOptions {
  readonly kind?: "activity" | "entity";
  /** at most so many, those that share most first */
  readonly limit?: number;
  /** a key that more entries have tells nothing and is passed over */
  readonly common?: number;
}

/** The entries that share most of these keys: those worth comparing. */
export function candidatesFor(db: Db, keys: readonly string[], { kind, limit = 20, common = 500 }: CandidateOptions = {}): Promise<Candidate[]> {
  return rows(db, sql<Candidate>`
    with telling as (
      select k.key from json_array_elements_text(${listed([...new Set(keys)])}::json) as k (key)
      where (select count(*) from (select from entry_keys own where own.key = k.key limit ${common + 1}) few) <= ${common}
    ), sharing as (select own.entry, count(*)::int as shared from entry_keys own join telling using (key) group by own.entry)
    select e.body as entry, s.shared from sharing s join entries e on e.id = s.entry
    where e.state = 'live' and ${kind === undefined ? sql`true` : sql`e.kind = ${kind}`}
    order by s.shared desc, e.id limit ${limit}`);
}
