import { execFile, spawn, type ChildProcess } from "node:child_process";
import { accessSync, chmodSync, chownSync, closeSync, constants, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { RapporteurError } from "#model/errors.ts";
import { findBinaries, type Binaries } from "./binaries.ts";
import type { Places } from "./places.ts";

/** The role and the database of the embedded store. */
export const NAME = "rapporteur";

// PostgreSQL refuses to run as root: nobody it is.
const NOBODY = 65_534;

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: "",
  unix_socket_permissions: "0700",
  max_connections: "200",
  shared_buffers: "128MB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "1GB",
  // Tables grow from nothing between two looks of the statistics: an index is never far off.
  random_page_cost: "1.1",
  // A register is small and asked often: no workers that cost memory while nobody asks.
  io_method: "sync",
  max_parallel_workers_per_gather: "0",
  max_logical_replication_workers: "0",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  lc_messages: "C",
};

interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

/** Who PostgreSQL runs as: ourselves, or, for root, the owner of the data. */
function owner({ cluster }: Places): Owner {
  if (process.getuid?.() !== 0) return {};
  const { uid, gid } = existsSync(cluster) ? statSync(cluster) : { uid: 0, gid: 0 };
  return uid === 0 ? { uid: NOBODY, gid: NOBODY } : { uid, gid };
}

function give(folder: string, { uid, gid }: Owner): void {
  mkdirSync(folder, { recursive: true });
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
}

/** The user that PostgreSQL runs as has to pass through the data folder, of which it sees nothing else. */
function letPass({ folder }: Places, { uid }: Owner): void {
  if (uid !== undefined) chmodSync(folder, statSync(folder).mode | 0o011);
}

const run = promisify(execFile);
const environment = (env: Binaries["env"]): NodeJS.ProcessEnv => ({ PATH: process.env["PATH"], TZ: "UTC", LC_ALL: "C", ...env });
const wordsOf = (error: unknown): string => (error instanceof Error && "stderr" in error && String(error.stderr)) || String(error);

// Longer than it ever takes to make a cluster, on any machine.
const ABANDONED = 3_600_000;

/** Takes away what processes that were killed while they made a cluster have left. */
function clearAbandoned({ folder, cluster }: Places): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (/^postgres\.\d+$/.test(name) && path !== cluster && Date.now() - statSync(path).mtimeMs > ABANDONED) rmSync(path, { recursive: true, force: true });
  }
}

/** Makes a new cluster aside and moves it to its place in one step: another process may do the same at once. */
async function initialise(places: Places, { initdb, env }: Binaries, who: Owner): Promise<void> {
  clearAbandoned(places);
  const fresh = `${places.cluster}.${process.pid}`;
  give(fresh, who);
  const words = ["-D", fresh, "-U", NAME, "-E", "UTF8", "--locale=C", "--auth-local=trust", "--auth-host=reject", "--no-instructions"];
  try {
    await run(initdb, words, { ...who, cwd: "/", env: environment(env) });
    renameSync(fresh, places.cluster);
  } catch (error) {
    if (!existsSync(join(places.cluster, "PG_VERSION"))) throw failure(places, wordsOf(error));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Whether nothing more can be written to a folder. */
function isFull(folder: string): boolean {
  const probe = join(folder, `room.${process.pid}`);
  try {
    writeFileSync(probe, Buffer.alloc(65_536));
    return false;
  } catch (error) {
    return /ENOSPC|EDQUOT/.test(String(error));
  } finally {
    rmSync(probe, { force: true });
  }
}

/** What to tell the user of a server that does not start. */
export function failure(places: Places, words: string): RapporteurError {
  const line = words.trim().split("\n").findLast((one) => /error|fatal|could not|panic/i.test(one))?.trim();
  // Where there is no room the server cannot even log that.
  if (/No space left|ENOSPC|EDQUOT/.test(words) || isFull(places.folder)) return new RapporteurError("disk-full", places.folder);
  return new RapporteurError(/Permission denied|EACCES|EPERM|EROFS|Read-only file system/.test(words) ? "folder-closed" : "store-failed", places.folder, line);
}

/** The last of what PostgreSQL logged. */
export const lastLog = ({ log }: Places): string => (existsSync(log) ? readFileSync(log, "utf8").slice(-4000) : "");

/** Starts PostgreSQL on the data, made first where there is none. It goes on when this process ends. Throws RapporteurError. */
export async function startCluster(places: Places): Promise<ChildProcess> {
  try {
    return await start(places);
  } catch (error) {
    throw error instanceof Error && "syscall" in error ? failure(places, error.message) : error;
  }
}

async function start(places: Places): Promise<ChildProcess> {
  // Of another user's data not even its version can be seen: it is not there for us to make.
  if (existsSync(places.cluster)) accessSync(places.cluster, constants.R_OK | constants.X_OK);
  const who = owner(places);
  letPass(places, who);
  const binaries = findBinaries(join(places.folder, "lib"));
  if (!existsSync(join(places.cluster, "PG_VERSION"))) await initialise(places, binaries, who);
  give(places.sockets, who);
  const settings = { ...SETTINGS, unix_socket_directories: places.sockets };
  const words = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const log = openSync(places.log, "w");
  const child = spawn(binaries.postgres, ["-D", places.cluster, ...words], { ...who, cwd: "/", env: environment(binaries.env), detached: true, stdio: ["ignore", log, log] });
  child.on("error", () => {});
  child.unref();
  closeSync(log);
  return child;
}
