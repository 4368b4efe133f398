import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The files of an embedded store. */
export interface Places {
  readonly folder: string;
  /** PostgreSQL's own data */
  readonly cluster: string;
  readonly sockets: string;
  readonly log: string;
  /** held by who stops the server */
  readonly stopping: string;
}

// The path of a unix socket has 107 bytes at most, and 103 on macOS.
const LONGEST = 100;
const SOCKET = ".s.PGSQL.5432";

export function placesOf(folder: string): Places {
  const near = join(folder, "run");
  const digest = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  const sockets = Buffer.byteLength(join(near, SOCKET)) <= LONGEST ? near : join(tmpdir(), `rapporteur-${digest}`);
  return { folder, cluster: join(folder, "postgres"), sockets, log: join(folder, "postgres.log"), stopping: join(folder, "stopping.lock") };
}
