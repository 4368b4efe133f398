import pg from "pg";
import { CONNECTIONS, overPipelines, steady } from "./pool.ts";
import type { Store } from "./options.ts";

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
  const pool = steady(new pg.Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: PATIENCE, application_name: "rapporteur", pipeline: true }));
  const db = overPipelines(pool);
  return { db, kind: "server", place: shown(url), close: () => db.destroy() };
}
