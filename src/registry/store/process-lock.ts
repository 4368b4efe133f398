import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

/** When a process began, by which a pid that was given out again is told from the one that took the lock; "" where the system does not say. */
function begun(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "latin1").split(") ")[1]?.split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** The process that holds the lock, null where it has ended without giving it back. */
function holder(path: string): number | null {
  const [pid = "", since = ""] = readFileSync(path, "utf8").split(" ");
  return isAlive(Number(pid)) && (since === "" || begun(Number(pid)) === since) ? Number(pid) : null;
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

const take = (path: string): boolean => ifThere(() => (writeFileSync(path, `${process.pid} ${begun(process.pid)}`, { flag: "wx" }), true), false);

/** Clears away a lock whose process has ended; one that somebody has taken in the meantime is put back. */
function clear(path: string): void {
  const aside = `${path}.${process.pid}`;
  ifThere(() => renameSync(path, aside), undefined);
  if (ifThere(() => holder(aside), null) !== null) ifThere(() => linkSync(aside, path), undefined);
  rmSync(aside, { force: true });
}

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
