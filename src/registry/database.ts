import { sql, type Kysely, type RawBuilder } from "kysely";

type Tables = Record<never, never>;

/** The open register, or a transaction in it: what every function of this room is handed first. */
export type Db = Kysely<Tables>;

/** All rows of a query. */
export const rows = async <T>(db: Db, query: RawBuilder<T>): Promise<T[]> => (await query.execute(db)).rows;

/** The one row of a query, undefined where there is none. */
export const row = async <T>(db: Db, query: RawBuilder<T>): Promise<T | undefined> => (await rows(db, query))[0];

/** Several questions as one, since each takes its time however little it asks; the rows of each come as JSON, in its order. */
export async function together<T extends Readonly<Record<string, readonly unknown[]>>>(db: Db, questions: { readonly [K in keyof T]: RawBuilder<T[K][number]> }): Promise<T> {
  const parts = Object.entries<RawBuilder<unknown>>(questions).map(([name, question]) => sql`(select coalesce(json_agg(part), '[]') from (${question}) part) as ${sql.ref(name)}`);
  return (await rows(db, sql<T>`select ${sql.join(parts)}`))[0]!;
}

/** Goes before a statement that is best planned for the very values that it is asked with: how many rows fit decides which way is short. */
export const ANEW = sql.raw("/* planned anew */ ");

/**
 * Ids to be compared with: `id = any (${among(ids)})`. They are asked for, so that the plan is the same for any of them and is made once: to plan
 * what is asked of one entry takes longer than to do it.
 */
export const among = (ids: readonly string[]): RawBuilder<unknown> => sql`(select ${ids}::text[])::text[]`;

/** A list as one parameter, whatever its length: `json_to_recordset(${listed(rows)})`. */
export const listed = (values: readonly unknown[]): string => JSON.stringify(values);

/** A transaction on a connection to which statements may be sent before those ahead of them are answered; they are done in their order. */
export interface Line {
  readonly db: Db;
  /** throws the first error that any statement met */
  readonly commit: () => Promise<void>;
  /** gives up what was done, and says which error came first: the statement's, or else the one given */
  readonly abandon: (error: unknown) => Promise<unknown>;
}

const lines = new WeakMap<Db, () => Promise<Line>>();
// What is under way in each transaction on a line and waited for by nobody.
const onLine = new WeakMap<Db, Set<Promise<unknown>>>();

/** Tells how transactions of a store are opened on a line. Without it they are opened one statement at a time. */
export function openLinesBy(db: Db, open: () => Promise<Line>): void {
  lines.set(db, open);
}

/**
 * Has a statement done whose answer nobody needs. In a transaction on a line it is on its way when this returns; should it fail, so does
 * the transaction, with its error.
 */
export async function send(db: Db, statement: RawBuilder<unknown>): Promise<void> {
  const underWay = onLine.get(db);
  if (!underWay) {
    await statement.execute(db);
    return;
  }
  // The line remembers an error and ends the transaction with it.
  const done: Promise<unknown> = statement.execute(db).catch(() => {}).finally(() => underWay.delete(done));
  underWay.add(done);
}

async function workOn<T>({ db, commit, abandon }: Line, work: (tx: Db) => Promise<T>): Promise<T> {
  const underWay = new Set<Promise<unknown>>();
  onLine.set(db, underWay);
  try {
    const made = await work(db);
    await Promise.all(underWay);
    await commit();
    return made;
  } catch (error) {
    throw await abandon(error);
  }
}

// Deadlock and serialisation failure: the same work does well a moment later.
const AGAIN = new Set(["40P01", "40001"]);
const TRIES = 5;
const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

async function attempt<T>(db: Db, work: (tx: Db) => Promise<T>, left: number): Promise<T> {
  try {
    const open = lines.get(db);
    return open ? await workOn(await open(), work) : await db.transaction().execute(work);
  } catch (error) {
    if (left === 0 || !AGAIN.has(String(codeOf(error)))) throw error;
    return attempt(db, work, left - 1);
  }
}

/** Does all of the work or none of it; inside a transaction it joins that one. */
export const transact = <T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> => (db.isTransaction || onLine.has(db) ? work(db) : attempt(db, work, TRIES));
