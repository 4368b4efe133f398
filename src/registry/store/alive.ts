import { readFileSync } from "node:fs";

const ENDED = new Set(["Z", "X"]);

function signalled(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * When a process began, by which a number that was given out again is told from the one it was; "" where the system does not say,
 * null where no such process runs. One that has ended and waits for its parent to notice does not run.
 */
export function aliveSince(pid: number): string | null {
  if (!(pid > 0) || !signalled(pid)) return null;
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1)?.split(" ") ?? [];
    return ENDED.has(fields[0] ?? "") ? null : (fields[19] ?? "");
  } catch {
    return "";
  }
}
