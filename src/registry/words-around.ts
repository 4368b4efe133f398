import { sql } from "kysely";
import { row, type Db } from "./database.ts";

/** Words of a source with what stands before and behind them. */
export interface Surroundings {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** The words of a source between two UTF-16 offsets, and up to `reach` units on either side; undefined where there is no such source. */
export async function wordsAround(db: Db, id: string, { start, end, reach }: { readonly start: number; readonly end: number; readonly reach: number }): Promise<Surroundings | undefined> {
  const found = await row(db, sql<{ text: string }>`select text from sources where id = ${id}`);
  return found && { before: found.text.slice(Math.max(0, start - reach), start), exact: found.text.slice(start, end), after: found.text.slice(end, end + reach) };
}
