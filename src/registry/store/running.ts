import { existsSync, readFileSync, rmSync } from "node:fs";
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

const fileOf = ({ cluster }: Places): string => join(cluster, "postmaster.pid");

/** The folder that the running server listens in: it may have been started under another name of the data, or with another folder for temporary files. */
export function socketsOf(places: Places): string {
  const said = contents(fileOf(places))?.split("\n")[4];
  return said && existsSync(said) ? said : places.sockets;
}

/**
 * The pid of the server that has the data, null where none runs. A file that a crash left, whose number was given to another
 * program since (in a container that starts anew, for instance), is taken away: PostgreSQL would not dare to.
 */
export function running(places: Places): number | null {
  const file = fileOf(places);
  const pid = Number(contents(file)?.split("\n")[0]);
  if (aliveSince(pid) === null) return null;
  const program = contents(`/proc/${pid}/cmdline`);
  if (program === null || program.includes("postgres")) return pid;
  rmSync(file, { force: true });
  return null;
}
