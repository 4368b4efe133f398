import { sql, type RawBuilder } from "kysely";
import { rows, type Db } from "./database.ts";

let opened = 0;

/** The rows of a query, `size` at a time, by a cursor; within a transaction. */
export async function* pagesOf<T>(tx: Db, query: RawBuilder<T>, size: number): AsyncGenerator<T[]> {
  const cursor = sql.raw(`pages_${++opened}`);
  await sql`declare ${cursor} no scroll cursor for ${query}`.execute(tx);
  for (;;) {
    const page = await rows(tx, sql<T>`fetch ${sql.lit(size)} from ${cursor}`);
    if (page.length > 0) yield page;
    if (page.length < size) break;
  }
  await sql`close ${cursor}`.execute(tx);
}
