import { createHash } from "node:crypto";
import { pipeline, Readable } from "node:stream";
import { createGzip } from "node:zlib";
import { sql } from "kysely";
import { BACKUP_FORMAT, BACKUP_TABLES, type BackupTable } from "./backup-tables.ts";
import type { Db } from "./database.ts";
import { pagesOf } from "./pages-of.ts";

const SIZE = 200;

interface Lines {
  readonly text: string;
  readonly rows: number;
}

/** The rows of a table as the database writes them in JSON, so that every number and every member keeps its form; a page at a time. */
async function* linesOf(tx: Db, { name, order, columns }: BackupTable): AsyncGenerator<Lines> {
  const wanted = sql.join(Object.keys(columns).map((column) => sql.ref(column)));
  const query = sql<{ line: string }>`select row_to_json(kept)::text as line from (select ${wanted} from ${sql.table(name)} order by ${sql.raw(order)}) kept`;
  for await (const page of pagesOf(tx, query, SIZE)) yield { text: page.map(({ line }) => `{"table":"${name}","row":${line}}\n`).join(""), rows: page.length };
}

async function* allLines(db: Db, at: string): AsyncGenerator<string> {
  const digest = createHash("sha256");
  const seal = (text: string): string => (digest.update(text), text);
  // Everything is of one moment, whatever is recorded meanwhile.
  const tx = await db.startTransaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute();
  let count = 0;
  try {
    yield seal(`${JSON.stringify({ format: BACKUP_FORMAT, at })}\n`);
    for (const table of BACKUP_TABLES) {
      for await (const { text, rows } of linesOf(tx, table)) {
        count += rows;
        yield seal(text);
      }
    }
  } finally {
    await tx.rollback().execute();
  }
  yield `${JSON.stringify({ end: true, rows: count, sha256: digest.digest("hex") })}\n`;
}

/**
 * The whole register as a compressed stream: gzip of JSON Lines, a head with the format, a row a line, an end with count and
 * checksum. Of one moment, even while others work. `at` is the time to put in its head.
 */
export function backup(db: Db, { at }: { readonly at: string }): AsyncIterable<Uint8Array> {
  // An error on the way ends the stream, and so comes to the one who reads it.
  return pipeline(Readable.from(allLines(db, at), { objectMode: false }), createGzip(), () => {});
}
