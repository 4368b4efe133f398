import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { aliveSince } from "./alive.ts";
import type { Places } from "./places.ts";

function contents(path: string): string | null {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return null;
  }
}

/**
 * The pid of the server that has the data, null where none runs. A file that a crash left, whose number was given to another
 * program since (in a container that starts anew, for instance), is taken away: PostgreSQL would not dare to.
 */
export function running({ cluster }: Places): number | null {
  const file = join(cluster, "postmaster.pid");
  const pid = Number(contents(file)?.split("\n")[0]);
  if (aliveSince(pid) === null) return null;
  const program = contents(`/proc/${pid}/cmdline`);
  if (program === null || program.includes("postgres")) return pid;
  rmSync(file, { force: true });
  return null;
}
