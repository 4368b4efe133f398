import { sql } from "kysely";
import { row, type Db } from "./database.ts";

/** The number of the last change, 0 where there is none: what was made of the register before stays true while it stands. */
export const lastChange = async (db: Db): Promise<number> => (await row(db, sql<{ seq: number }>`select coalesce(max(seq), 0)::float8 as seq from changes`))?.seq ?? 0;
