import { sql } from "kysely";
import type { Reading } from "#model/reading.ts";
import { row, rows, send, type Db } from "./database.ts";
import { source } from "./source.ts";

/** Who read, with which version, when. `id` tells readings of a reader apart that does not read the same twice. */
export interface ReaderStamp {
  readonly reader: string;
  readonly version: string;
  readonly at: string;
  readonly id?: string;
}

export interface ReadingSummary {
  readonly source: string;
  readonly id: string;
  readonly reader: string;
  readonly version: string;
  readonly madeAt: string;
}

/** Keeps a reading for good, without the text, which is its source's. One of the same reader and version is kept once. Gives its id. */
export async function addReading(db: Db, { source: { text: _, ...heading }, ...rest }: Reading, { reader, version, at, id = `${reader}@${version}` }: ReaderStamp): Promise<string> {
  const { format, ...found } = rest;
  const body = JSON.stringify({ format, source: heading, ...found });
  await send(db, sql`insert into readings (source, id, reader, version, made_at, body) values (${heading.id}, ${id}, ${reader}, ${version}, ${at}, ${body}) on conflict do nothing`);
  return id;
}

/** The readings of a source, latest first. */
export const readings = (db: Db, ofSource: string): Promise<ReadingSummary[]> =>
  rows(db, sql<ReadingSummary>`select source, id, reader, version, made_at as "madeAt" from readings where source = ${ofSource} order by made_at desc, id`);

/** A reading as it was made, with its source's text. */
export async function reading(db: Db, ofSource: string, id: string): Promise<Reading | undefined> {
  const found = await row(db, sql<{ body: Omit<Reading, "source"> & { source: Omit<Reading["source"], "text"> } }>`select body from readings where source = ${ofSource} and id = ${id}`);
  const text = found && (await source(db, ofSource))?.text;
  if (!found || text === undefined) return undefined;
  const { format, source: { id: sourceId, ...heading }, ...rest } = found.body;
  return { format, source: { id: sourceId, text, ...heading }, ...rest };
}
