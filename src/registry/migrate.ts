import { sql } from "kysely";
import { RapporteurError } from "#model/errors.ts";
import { row, transact, type Db } from "./database.ts";
import { migrations } from "./migrations/index.ts";

// Any number will do that no other program locks in this database.
const LOCK = 7_267_011;
const OLDEST_SERVER = 150_000;
const LATEST = migrations.length;

/** The number of the last migration that has run here, 0 where none has. */
async function current(db: Db): Promise<number> {
  // Not to_regclass: it may answer from before another process's migration that this one has just waited for.
  const there = await row(db, sql<{ found: boolean; server: number; encoding: string }>`
    select exists (select from pg_class where relname = 'migrations' and relnamespace = current_schema()::regnamespace) as found, current_setting('server_version_num')::int as server,
      current_setting('server_encoding') as encoding`);
  if (there && there.server < OLDEST_SERVER) throw new RapporteurError("old-server", undefined, `it is ${Math.floor(there.server / 10_000)}`);
  if (there && there.encoding !== "UTF8") throw new RapporteurError("not-utf8", undefined, `it keeps ${there.encoding}`);
  if (!there?.found) return 0;
  return (await row(db, sql<{ number: number }>`select coalesce(max(number), 0) as number from migrations`))?.number ?? 0;
}

async function run(tx: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx);
  // Another process may have been quicker while this one waited.
  const from = await current(tx);
  if (from === 0) await sql`create table if not exists migrations (number int primary key, name text not null)`.execute(tx);
  for (const { number, name, sql: text } of migrations.slice(from)) {
    await sql.raw(text).execute(tx);
    await sql`insert into migrations (number, name) values (${number}, ${name})`.execute(tx);
  }
}

const NO_TABLE = "42P01";

/** The same in one question where there is a table of migrations: nearly always. */
async function standing(db: Db): Promise<number> {
  try {
    return (await row(db, sql<{ number: number }>`select coalesce(max(number), 0) as number from migrations`))?.number ?? 0;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === NO_TABLE) return current(db);
    throw error;
  }
}

/**
 * Brings the store to this version's schema: all that is missing, or nothing. Several processes may do so at once. Throws
 * RapporteurError `newer-schema` where a later version of Rapporteur has been here, `old-server` below PostgreSQL 15, `not-utf8` where text is kept in another encoding.
 */
export async function migrate(db: Db): Promise<void> {
  const number = await standing(db);
  if (number > LATEST) throw new RapporteurError("newer-schema", undefined, `schema ${number}, this version knows ${LATEST}`);
  if (number < LATEST) await transact(db, run);
}
