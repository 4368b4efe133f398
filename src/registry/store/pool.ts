import { Kysely, PostgresDialect, sql, type PostgresPoolClient, type PostgresQueryResult } from "kysely";
import type pg from "pg";
import { openLinesBy, type Db, type Line } from "../database.ts";
import { translateError } from "../translate-error.ts";

const translated = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw translateError(error);
  }
};

// As many as the pools of this room keep.
export const CONNECTIONS = 20;

// The server keeps the plan of a statement that has a name. Filters make many statements, so there is an end to it.
const MOST = 400;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST || text.startsWith("declare") || text.startsWith("/* planned anew */")) return known;
  const name = `rapporteur_${names.size}`;
  names.set(text, name);
  return name;
}

/** A connection that was lent, until it is released. */
export interface Lent extends Pick<pg.Client, "query" | "connection"> {
  readonly release: () => void;
}

/** What lends connections. */
export interface Connections {
  readonly connect: () => Promise<Lent>;
  readonly end: () => Promise<void>;
}

function ask(client: Lent, text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
  // Without values several statements may stand in one text, and those cannot be named.
  const name = values.length === 0 ? undefined : nameOf(text);
  return client.query(name === undefined ? { text, values: [...values] } : { name, text, values: [...values] });
}

type Asked = (sql: string, parameters: readonly unknown[]) => Promise<PostgresQueryResult<unknown>>;

const asking = (client: Lent): Asked => async (text, values) => {
  const { command, rowCount, rows } = await translated(ask(client, text, values));
  return { command: command as PostgresQueryResult<unknown>["command"], rowCount: rowCount ?? 0, rows };
};

/** The same, where all that is asked in one turn goes out in one write: a write costs more than what is in it. */
function askingTogether(client: Lent): Asked {
  const { stream } = client.connection;
  const one = asking(client);
  return (text, values) => {
    stream.cork();
    process.nextTick(() => stream.uncork());
    return one(text, values);
  };
}

/** The same, where each question waits for the answer to the one before it. */
function askingInTurn(client: Lent): Asked {
  const one = asking(client);
  let last: Promise<unknown> = Promise.resolve();
  return (text, values) => {
    const answer = last.then(() => one(text, values));
    last = answer.catch(() => {});
    return answer;
  };
}

/** A connection whose errors are those that a user may meet. Cursors of the driver are not used here. */
const wrap = (client: Lent): PostgresPoolClient => ({ query: askingInTurn(client) as PostgresPoolClient["query"], release: () => client.release() });

/** A pool that outlives its connections: one that breaks tells whoever uses it, and is replaced when the next one is asked for. */
export function steady(pool: pg.Pool): pg.Pool {
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** The register's queries over a driver's pool; the pool is closed by `destroy`. */
export function overPool(pool: Connections): Db {
  const connect = async (): Promise<PostgresPoolClient> => wrap(await translated(pool.connect()));
  return new Kysely({ dialect: new PostgresDialect({ pool: { connect, end: () => pool.end() } }) });
}

/** The queries over one connection, none of which waits for the answer to another. */
function overClient(query: Asked): Db {
  const client = { query: query as PostgresPoolClient["query"], release: () => {} };
  return new Kysely({ dialect: new PostgresDialect({ pool: { connect: async () => client, end: async () => {} } }) });
}

const isLost = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "connection-lost";

/** Opens a line; where the connection that the pool had has broken while it rested, on another one: nothing was done on it yet. */
async function openLine(pool: Connections, left = CONNECTIONS): Promise<Line> {
  try {
    return await openLineOnce(pool);
  } catch (error) {
    if (left === 0 || !isLost(error)) throw error;
    return openLine(pool, left - 1);
  }
}

async function openLineOnce(pool: Connections): Promise<Line> {
  const client = await translated(pool.connect());
  const query = askingTogether(client);
  let first: unknown;
  let over = false;
  // What comes after an error is refused for that alone: the first one tells why.
  const remembering: Asked = async (text, values) => {
    // Work that was given up may go on for a moment; the connection is another's by then.
    if (over) throw new Error("the transaction is over");
    try {
      return await query(text, values);
    } catch (error) {
      first ??= error;
      throw first;
    }
  };
  const abandon = async (reason: unknown): Promise<unknown> => {
    over = true;
    await query("rollback", []).catch(() => {});
    client.release();
    return first ?? reason;
  };
  const commit = async (): Promise<void> => {
    await remembering("commit", []);
    if (first !== undefined) throw first;
    over = true;
    client.release();
  };
  const db = overClient(remembering);
  // Waited for: from then on every statement takes the same way to the connection, and none overtakes another.
  await sql`begin`.execute(db).catch(async (reason: unknown) => Promise.reject(await abandon(reason)));
  return { db, commit, abandon };
}

/** The same over a pool whose connections take statements ahead of answers (`pipeline`): so are its transactions. */
export function overPipelines(pool: Connections): Db {
  const db = overPool(pool);
  openLinesBy(db, () => openLine(pool));
  return db;
}
