import { Kysely, PostgresDialect, type PostgresPoolClient, type PostgresQueryResult } from "kysely";
import type pg from "pg";
import type { Db } from "../database.ts";
import { translateError } from "../translate-error.ts";

const translated = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw translateError(error);
  }
};

// The server keeps the plan of a statement that has a name. Filters make many statements, so there is an end to it.
const MOST = 400;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST || text.startsWith("declare")) return known;
  const name = `rapporteur_${names.size}`;
  names.set(text, name);
  return name;
}

function ask(client: pg.PoolClient, text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
  // Without values several statements may stand in one text, and those cannot be named.
  const name = values.length === 0 ? undefined : nameOf(text);
  return client.query(name === undefined ? { text, values: [...values] } : { name, text, values: [...values] });
}

type Asked = (sql: string, parameters: readonly unknown[]) => Promise<PostgresQueryResult<unknown>>;

/** A connection whose errors are those that a user may meet. Cursors of the driver are not used here. */
function wrap(client: pg.PoolClient): PostgresPoolClient {
  const query: Asked = async (text, values) => {
    const { command, rowCount, rows } = await translated(ask(client, text, values));
    return { command: command as PostgresQueryResult<unknown>["command"], rowCount: rowCount ?? 0, rows };
  };
  return { query: query as PostgresPoolClient["query"], release: () => client.release() };
}

/** A pool that outlives its connections: one that breaks tells whoever uses it, and is replaced when the next one is asked for. */
export function steady(pool: pg.Pool): pg.Pool {
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** The register's queries over a driver's pool; the pool is closed by `destroy`. */
export function overPool(pool: pg.Pool): Db {
  const connect = async (): Promise<PostgresPoolClient> => wrap(await translated(pool.connect()));
  return new Kysely({ dialect: new PostgresDialect({ pool: { connect, end: () => pool.end() } }) });
}
