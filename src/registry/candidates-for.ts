import { sql } from "kysely";
import type { Entry } from "#model/entry.ts";
import { listed, rows, type Db } from "./database.ts";
import { foldOf } from "./fold-of.ts";

/** An entry that shares keys with what is compared. */
export interface Candidate {
  readonly entry: Entry;
  /** those of the keys asked for that it has, common ones left out */
  readonly keys: readonly string[];
}

export interface CandidateOptions {
  readonly kind?: "activity" | "entity";
  /** at most so many, those that share most first */
  readonly limit?: number;
  /** a key that more entries have tells nothing and is passed over */
  readonly common?: number;
}

// So many times the candidates wanted are looked at, since some are of another kind.
const SPARE = 4;

/** The entries that share most of these keys: those worth comparing. A key is best made so that only entries of one kind have it.
 * An entry that has not changed since it was a candidate before is the same object, so that what was worked out of it may be kept with it. */
export async function candidatesFor(db: Db, keys: readonly string[], { kind, limit = 20, common = 500 }: CandidateOptions = {}): Promise<Candidate[]> {
  const found = await rows(db, sql<{ body: string; keys: string[] }>`
    with hits as materialized (
      select k.key, hit.entry, count(*) over (partition by k.key) as of_key from json_array_elements_text(${listed([...new Set(keys)])}::json) as k (key)
      cross join lateral (select own.entry from entry_keys own where own.key = k.key limit ${sql.lit(common + 1)}) hit
    ), sharing as materialized (
      select entry, count(*) as shared, array_agg(key) as keys from hits where of_key <= ${sql.lit(common)} group by entry order by shared desc, entry limit ${sql.lit(limit * SPARE)}
    )
    select e.body::text as body, s.keys from sharing s cross join lateral (select * from entries where id = s.entry offset 0) e
    where e.state = 'live' and ${kind === undefined ? sql`true` : sql`e.kind = ${kind}`}
    order by s.shared desc, e.id limit ${sql.lit(limit)}`);
  return found.map(({ body, keys }) => ({ entry: foldOf(body), keys }));
}
