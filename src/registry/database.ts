import { type Kysely, type RawBuilder, type Transaction } from "kysely";

type Tables = Record<never, never>;

/** The open register, or a transaction in it: what every function of this room is handed first. */
export type Db = Kysely<Tables>;

/** All rows of a query. */
export const rows = async <T>(db: Db, query: RawBuilder<T>): Promise<T[]> => (await query.execute(db)).rows;

/** The one row of a query, undefined where there is none. */
export const row = async <T>(db: Db, query: RawBuilder<T>): Promise<T | undefined> => (await rows(db, query))[0];

/** A list as one parameter, whatever its length: `json_to_recordset(${listed(rows)})`. */
export const listed = (values: readonly unknown[]): string => JSON.stringify(values);

// Deadlock and serialisation failure: the same work does well a moment later.
const AGAIN = new Set(["40P01", "40001"]);
const TRIES = 5;
const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

async function attempt<T>(db: Db, work: (tx: Transaction<Tables>) => Promise<T>, left: number): Promise<T> {
  try {
    return await db.transaction().execute(work);
  } catch (error) {
    if (left === 0 || !AGAIN.has(String(codeOf(error)))) throw error;
    return attempt(db, work, left - 1);
  }
}

/** Does all of the work or none of it; inside a transaction it joins that one. */
export const transact = <T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> => (db.isTransaction ? work(db) : attempt(db, work, TRIES));
