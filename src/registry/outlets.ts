import { sql } from "kysely";
import type { Outlet } from "#model/outlet.ts";
import { row, rows, type Db } from "./database.ts";

/** All outlets by name. An outlet is set by a decision `describe`. */
export const outlets = async (db: Db): Promise<Outlet[]> => (await rows(db, sql<{ body: Outlet }>`select body from outlets order by name collate "C", id`)).map(({ body }) => body);

/** One outlet, undefined where it was not described. */
export const outlet = async (db: Db, id: string): Promise<Outlet | undefined> => (await row(db, sql<{ body: Outlet }>`select body from outlets where id = ${id}`))?.body;
