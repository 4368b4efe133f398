import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, type PostgresQueryResult } from "kysely";
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

type Asked = (sql: string, parameters: readonly unknown[]) => Promise<PostgresQueryResult<unknown>>;

/** A connection whose errors are those that a user may meet. Cursors are not used here. */
function wrap(client: PostgresPoolClient): PostgresPoolClient {
  const query: Asked = (sql, parameters) => translated(client.query(sql, parameters));
  return { query: query as PostgresPoolClient["query"], release: () => client.release() };
}

/** A pool that outlives its connections: one that breaks tells whoever uses it, and is replaced when the next one is asked for. */
export function steady(pool: pg.Pool): pg.Pool {
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** The register's queries over a driver's pool; the pool is closed by `destroy`. */
export function overPool(pool: PostgresPool): Db {
  const connect = async (): Promise<PostgresPoolClient> => wrap(await translated(pool.connect()));
  return new Kysely({ dialect: new PostgresDialect({ pool: { connect, end: () => pool.end() } }) });
}
