import pg from "pg";
import { RapporteurError } from "#model/errors.ts";
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

// A path is that of a socket.
const URLS = /^(postgres(ql)?:\/\/|socket:|\/)/;

/** A PostgreSQL server, by its URL. Throws RapporteurError `usage` where it is none. */
export function openServer(url: string): Store {
  if (!URLS.test(url)) throw new RapporteurError("usage", undefined, "DATABASE_URL is no address such as postgres://user:password@host:5432/database");
  const pool = steady(new pg.Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: PATIENCE, application_name: "rapporteur", pipeline: true }));
  const db = overPipelines(pool);
  return { db, kind: "server", place: shown(url), close: () => db.destroy() };
}
