import type { ChildProcess } from "node:child_process";
import { mkdirSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { RapporteurError } from "#model/errors.ts";
import { failure, lastLog, NAME, startCluster } from "./cluster.ts";
import type { Store } from "./options.ts";
import { placesOf, type Places } from "./places.ts";
import { isHeld, processLock } from "./process-lock.ts";
import { running, socketsOf } from "./running.ts";
import { CONNECTIONS, overPipelines, steady } from "./pool.ts";
import { withFirst } from "./with-first.ts";

const PATIENCE = 30_000;
// Where a server is there and lets nobody in yet: after a crash it first reads its data again, on a slow disk or a busy machine for long.
const MOST_PATIENCE = 120_000;
const PAUSE = 10;
const STARTS = 8;
// A server that was killed leaves processes that need a moment to notice.
const REST = 250;
// Held shared by every process that uses the store; who gets it alone may stop the server.
const USERS = 7_267_012;

const settings = (places: Places) => ({ host: socketsOf(places), user: NAME, database: "postgres", application_name: NAME, pipeline: true }) as const;

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new RapporteurError("folder-closed", folder, error instanceof Error && "code" in error ? String(error.code) : undefined);
  }
}

/** A connection that counts this process among the users of the store; null where no server answers, or one that is just stopping. */
async function enter(places: Places): Promise<pg.Client | null> {
  const client = new pg.Client(settings(places));
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query(`select pg_advisory_lock_shared(${USERS})`);
    // While a server stops, whoever stops it loses the lock before others lose their connections: then the lock says nothing.
    if (isHeld(places.stopping)) throw new Error("it is stopping");
    // Nobody stops it, or it has stopped already, and this finds out.
    await client.query("select 1");
    return client;
  } catch {
    await client.end().catch(() => {});
    return null;
  }
}

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Whether the last start failed on what a killed server left: its number is not given back, or its processes have not noticed yet. */
const restsOf = (places: Places): boolean => /lock file .* already exists|pre-existing shared memory/.test(lastLog(places));

/** The server that runs on the data, or a new one. Of several processes that start one at once, PostgreSQL lets one win, and all use that. */
async function adoptOrStart(places: Places): Promise<pg.Client> {
  let child: ChildProcess | null = null;
  let starts = 0;
  let patience = PATIENCE;
  for (const since = Date.now(); Date.now() - since < patience; await setTimeout(PAUSE)) {
    const client = await enter(places);
    if (client) return client;
    const isThere = running(places) !== null || (child !== null && !ended(child));
    patience = isThere ? MOST_PATIENCE : PATIENCE;
    if (isThere) continue;
    if (starts >= STARTS && !restsOf(places)) break;
    if (starts > 0) await setTimeout(REST);
    child = await startCluster(places);
    starts++;
  }
  throw failure(places, lastLog(places));
}

/** Stops the server and waits until its data is closed. */
async function end(places: Places, pid: number): Promise<void> {
  let release = processLock(places.stopping);
  for (; typeof release === "number"; release = processLock(places.stopping)) await setTimeout(PAUSE);
  process.kill(pid, "SIGINT");
  for (const until = Date.now() + PATIENCE; running(places) === pid && Date.now() < until; ) await setTimeout(PAUSE);
  release();
}

/** Gives the store up, and stops the server where nobody else uses it. Who comes meanwhile waits for its end and starts it anew. */
async function leave(places: Places, client: pg.Client): Promise<void> {
  try {
    const { rows } = await client.query<{ alone: boolean }>(`select pg_advisory_unlock_shared(${USERS}), pg_try_advisory_lock(${USERS}) as alone`);
    const pid = rows[0]?.alone ? running(places) : null;
    if (pid !== null) await end(places, pid);
  } catch {
    // The server has gone by itself: there is nothing to give up.
  }
  await client.end().catch(() => {});
}

/** A private PostgreSQL on a unix socket in `folder`, shared by all processes that open it. */
export async function openEmbedded(folder: string): Promise<Store> {
  const places = placesOf(folder);
  makeFolder(folder);
  const user = await adoptOrStart(places);
  const pool = steady(new pg.Pool({ ...settings(places), max: CONNECTIONS }));
  const db = overPipelines(withFirst(pool, user));
  const close = async (): Promise<void> => {
    await db.destroy();
    await leave(places, user);
  };
  return { db, kind: "embedded", place: folder, close };
}
