import pg from "pg";
import { overPool } from "./pool.ts";
import type { Store } from "./options.ts";

const CONNECTIONS = 20;
const PATIENCE = 10_000;

/** The address without its password. */
function shown(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return host + pathname;
  } catch {
    return "DATABASE_URL";
  }
}

/** A PostgreSQL server, by its URL. */
export function openServer(url: string): Store {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: PATIENCE, application_name: "rapporteur" });
  // A connection that breaks while nobody uses it is replaced when the next one is asked for.
  pool.on("error", () => {});
  const db = overPool(pool);
  return { db, kind: "server", place: shown(url), close: () => db.destroy() };
}
