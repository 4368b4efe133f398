import type { EntryLine } from "./entry-line.ts";
import { keptLines } from "./kept-lines.ts";
import type { Register } from "./register.ts";

/** The lines of these entries by their ids; those that are not live are left out. */
export async function linesOf({ db }: Pick<Register, "db">, ids: readonly string[]): Promise<ReadonlyMap<string, EntryLine>> {
  if (ids.length === 0) return new Map();
  const { rows } = await keptLines(db, { ids: [...new Set(ids)] }, { limit: ids.length, order: "name" });
  return new Map(rows.map((one) => [one.id, one]));
}
