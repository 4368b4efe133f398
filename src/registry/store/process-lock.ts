import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { aliveSince } from "./alive.ts";

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

/** The process that holds the lock, null where it has ended without giving it back. */
function holder(path: string): number | null {
  const [pid = "", since = ""] = readFileSync(path, "utf8").split(" ");
  const alive = aliveSince(Number(pid));
  return alive !== null && (since === "" || alive === since) ? Number(pid) : null;
}

/** Does something with a file that another process may take away meanwhile. */
function ifThere<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "EEXIST") return otherwise;
    throw error;
  }
}

const take = (path: string): boolean => ifThere(() => (writeFileSync(path, `${process.pid} ${aliveSince(process.pid)}`, { flag: "wx" }), true), false);

/** Clears away a lock whose process has ended; one that somebody has taken in the meantime is put back. */
function clear(path: string): void {
  const aside = `${path}.${process.pid}`;
  ifThere(() => renameSync(path, aside), undefined);
  if (ifThere(() => holder(aside), null) !== null) ifThere(() => linkSync(aside, path), undefined);
  rmSync(aside, { force: true });
}

/** Whether some process holds a lock file. */
export const isHeld = (path: string): boolean => ifThere(() => holder(path), null) !== null;

/** A lock file that one process holds. Gives what lets go of it, or the pid of the process that has it. */
export function processLock(path: string): (() => void) | number {
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    if (take(path)) return () => rmSync(path, { force: true });
    const pid = ifThere(() => holder(path), null);
    if (pid !== null) return pid;
    clear(path);
  }
}
