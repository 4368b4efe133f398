import { createHash } from "node:crypto";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { sql } from "kysely";
import { RapporteurError } from "#model/errors.ts";
import { BACKUP_FORMAT, BACKUP_TABLES, type BackupTable } from "./backup-tables.ts";
import { row, transact, type Db } from "./database.ts";
import { foldAll, type Rebuilt } from "./rebuild.ts";
import { refreshStatistics } from "./statistics.ts";
import type { RecordOptions } from "./record.ts";

// A batch is written when it has so many characters.
const BATCH = 4_000_000;
const TABLES = new Map(BACKUP_TABLES.map((table) => [table.name, table]));
const LINE = /^\{"table":"(\w+)","row":(.*)\}$/s;
const FORMAT = /^rapporteur\/backup@(\d+)$/;

const damaged = (detail: string): RapporteurError => new RapporteurError("damaged-backup", undefined, detail);

function parse(line: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(line) as Readonly<Record<string, unknown>>;
  } catch {
    throw damaged("a line is no JSON");
  }
}

function checkHead(line: string): void {
  const { format } = parse(line);
  const number = FORMAT.exec(String(format))?.[1];
  if (number === undefined) throw damaged("it does not begin like a backup");
  if (format !== BACKUP_FORMAT) throw new RapporteurError("newer-backup", undefined, `format ${number}`);
}

async function insert(tx: Db, { name, columns }: BackupTable, lines: readonly string[]): Promise<void> {
  const names = sql.join(Object.keys(columns).map((column) => sql.ref(column)));
  const types = sql.join(Object.entries(columns).map(([column, type]) => sql`${sql.ref(column)} ${sql.raw(type)}`));
  // The cluster is folded from the changes; until then each source is its own.
  const [into, from] = name === "sources" ? [sql`, cluster`, sql`, id`] : [sql``, sql``];
  await sql`insert into ${sql.table(name)} (${names}${into}) select ${names}${from} from json_to_recordset(${`[${lines.join(",")}]`}) as r (${types})`.execute(tx);
}

/** Lines with their ends, decompressed. What is wrong with the compression is the backup's damage. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const stream = pipeline(Readable.from(chunks, { objectMode: false }), createGunzip(), () => {});
  let rest: Buffer[] = [];
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, end + 1)]).toString();
        rest = [];
        from = end + 1;
      }
      rest.push(chunk.subarray(from));
    }
  } catch (error) {
    throw error instanceof RapporteurError ? error : damaged(error instanceof Error ? error.message : String(error));
  }
  if (rest.some(({ length }) => length > 0)) throw damaged("its last line is broken off");
}

interface Batch {
  readonly table: BackupTable;
  readonly lines: readonly string[];
}

/** The rows of a backup in batches of one table each; the head and the end are checked on the way. */
async function* batches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  const digest = createHash("sha256");
  let [table, lines, size, count, ended, begun]: [BackupTable | undefined, string[], number, number, boolean, boolean] = [undefined, [], 0, 0, false, false];
  for await (const line of linesOf(chunks)) {
    const [, name = "", text = ""] = LINE.exec(line.trimEnd()) ?? [];
    const of = TABLES.get(name);
    if (!begun) checkHead(line);
    else if (!of) ended = checkEnd(line, count, digest.copy().digest("hex"));
    digest.update(line);
    begun = true;
    if (of !== table || size > BATCH) {
      if (table && lines.length > 0) yield { table, lines };
      [table, lines, size] = [of, [], 0];
    }
    if (!of) continue;
    if (ended) throw damaged("there is more after its end");
    lines.push(text);
    size += text.length;
    count++;
  }
  if (!ended) throw damaged("its end is missing");
}

function checkEnd(line: string, count: number, sha256: string): true {
  const end = parse(line);
  if (end["end"] !== true) throw damaged("a line is none of a backup");
  if (end["rows"] !== count || end["sha256"] !== sha256) throw damaged("its checksum is off");
  return true;
}

// Constraints and triggers find what a checksum cannot: a backup that somebody made up.
const REFUSED = /^(22|23|RP|quote-not-in-source$|not-storable$)/;
const isRefusal = (error: unknown): boolean => error instanceof Error && "code" in error && REFUSED.test(String(error.code));

/**
 * Fills an empty register from a backup, of whatever store, and folds everything anew: all of it or nothing. Throws RapporteurError
 * `not-empty`, `damaged-backup`, `newer-backup`.
 */
export async function restore(db: Db, chunks: AsyncIterable<Uint8Array>, options: RecordOptions = {}): Promise<Omit<Rebuilt, "otherwise">> {
  try {
    return await transact(db, async (tx) => {
      const there = await row(tx, sql<{ full: boolean }>`select exists (select from sources) or exists (select from changes) as full`);
      if (there?.full) throw new RapporteurError("not-empty");
      for await (const { table, lines } of batches(chunks)) await insert(tx, table, lines);
      await refreshStatistics(tx);
      return foldAll(tx, options);
    });
  } catch (error) {
    if (isRefusal(error)) throw damaged(error instanceof Error ? error.message : String(error));
    throw error;
  }
}
