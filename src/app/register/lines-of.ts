import { entryLines } from "#registry/index.ts";
import { entryLine, type EntryLine } from "./entry-line.ts";
import type { Register } from "./register.ts";

/** The lines of these entries by their ids; those that are not live are left out. */
export async function linesOf({ db }: Pick<Register, "db">, ids: readonly string[]): Promise<ReadonlyMap<string, EntryLine>> {
  if (ids.length === 0) return new Map();
  const { rows } = await entryLines(db, { ids: [...new Set(ids)] }, { limit: ids.length, order: "name" });
  return new Map(rows.map((one) => [one.id, entryLine(one)]));
}
