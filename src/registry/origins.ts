import { sql } from "kysely";
import type { Origin } from "#model/origin.ts";
import { row, send, type Db } from "./database.ts";

/** Keeps what a source was taken out of; where that is known already, it stays. */
export async function addOrigin(db: Db, source: string, { place, format, ...body }: Origin): Promise<void> {
  await send(db, sql`insert into origins (source, place, format, body) values (${source}, ${place.replaceAll("\0", "")}, ${format}, ${JSON.stringify(body)}::json) on conflict (source) do nothing`);
}

/** What a source was taken out of, with the way back to its pages or elements; undefined where nothing is known. */
export async function originOf(db: Db, source: string): Promise<Origin | undefined> {
  const found = await row(db, sql<{ place: string; format: string; body: Omit<Origin, "place" | "format"> }>`select place, format, body from origins where source = ${source}`);
  return found && { place: found.place, format: found.format, ...found.body };
}
