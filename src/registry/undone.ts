import { sql } from "kysely";
import { rows, type Db } from "./database.ts";

/** Which of these changes are not in force: an undo that stands takes them out. Undoes may have been undone themselves. */
export async function undoneOf(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const undoes = await rows(db, sql<{ id: string; of: string }>`
    with recursive chain (id, undoes) as (
      select id, undoes from changes where undoes = any (${ids}::text[])
      union select c.id, c.undoes from changes c join chain on c.undoes = chain.id
    ) select distinct id, undoes as "of" from chain`);
  const stands = (id: string): boolean => !undoes.some((one) => one.of === id && stands(one.id));
  return new Set(ids.filter((id) => !stands(id)));
}
