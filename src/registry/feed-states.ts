import { sql } from "kysely";
import { rows, type Db } from "./database.ts";

/** A feed that was asked for, and what of its pages is still to be fetched. */
export interface FeedState {
  readonly address: string;
  /** ISO 8601, as the next one; null where it was never had */
  readonly checkedAt: string | null;
  readonly notBefore: string | null;
  readonly failures: number;
  /** pages by where they stand */
  readonly waiting: number;
  readonly done: number;
  readonly refused: number;
}

/** All feeds that were ever asked for, by address. */
export const feedStates = (db: Db): Promise<FeedState[]> =>
  rows(db, sql<FeedState>`
    select f.address, f.checked_at as "checkedAt", f.not_before as "notBefore", f.failures,
      count(p.address) filter (where p.state = 'waiting')::int as waiting, count(p.address) filter (where p.state = 'done')::int as done, count(p.address) filter (where p.state = 'refused')::int as refused
    from fetches f left join fetches p on p.feed = f.address and p.kind = 'page' where f.kind = 'feed'
    group by f.address, f.checked_at, f.not_before, f.failures order by f.address`);
