import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { RapporteurError } from "#model/errors.ts";
import { overPool, steady } from "./pool.ts";
import { processLock } from "./process-lock.ts";
import type { Store, StoreOptions } from "./options.ts";

export const PGLITE_WARNING =
  "this store (--store pglite) keeps nothing safe on a power loss and serves one process at a time. Use the default store or DATABASE_URL for work that matters.";

/** Memory only, for tests and playgrounds. */
export const IN_MEMORY = "memory:";

// A process that was just ended or killed still runs for a moment, longest on a machine that is busy: milliseconds, and how often.
const MOMENT = 100;
const PATIENCE = 20;

async function lock(folder: string): Promise<() => void> {
  for (let tries = 1; ; tries++) {
    const taken = processLock(join(folder, "pglite.lock"));
    if (typeof taken !== "number") return taken;
    if (tries === PATIENCE) throw new RapporteurError("store-locked", folder, `by process ${taken}`);
    await setTimeout(MOMENT);
  }
}

/** PostgreSQL as WebAssembly within this process. It has no lock of its own and never calls fsync. */
export async function openPglite(folder: string, warn: NonNullable<StoreOptions["warn"]>): Promise<Store> {
  const memory = folder.endsWith(IN_MEMORY);
  const unlock = memory ? () => {} : await lock(folder);
  try {
    const [{ PGlite }, { createPgConfig }, { pg_trgm }] = await Promise.all([
      import("@electric-sql/pglite"),
      import("@electric-sql/pglite/node-postgres"),
      import("@electric-sql/pglite/contrib/pg_trgm"),
    ]);
    if (!memory) mkdirSync(folder, { recursive: true });
    const lite = await PGlite.create({ extensions: { pg_trgm }, ...(memory ? {} : { dataDir: join(folder, "pglite") }) });
    if (!memory) warn(PGLITE_WARNING);
    // One connection: there is one session only, and transactions must not mix in it.
    const pool = steady(new pg.Pool({ ...createPgConfig(lite), max: 1, idleTimeoutMillis: 0 } as pg.PoolConfig));
    const db = overPool(pool);
    const close = async (): Promise<void> => {
      await db.destroy();
      await lite.close();
      unlock();
    };
    return { db, kind: "pglite", place: memory ? "memory" : folder, close };
  } catch (error) {
    unlock();
    throw error;
  }
}
