import { sql } from "kysely";
import { rows, type Db } from "./database.ts";

/** Ids of sources that begin so, two at most: enough to know whether one is meant. */
export const sourcesBeginning = async (db: Db, words: string): Promise<readonly string[]> =>
  (await rows(db, sql<{ id: string }>`select id from sources where id >= ${words} and id < ${`${words}g`} order by id limit 2`)).map(({ id }) => id);
