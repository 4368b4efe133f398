import { sql } from "kysely";
import type { Change } from "#model/change.ts";
import { rows, type Db } from "./database.ts";
import { changesOf, partsOfChanges } from "./desk.ts";
import { effective } from "./effective.ts";
import { fold } from "./fold.ts";
import type { Entry } from "#model/entry.ts";

/** A change with whether it is in force. */
export type HistoricChange = Change & { readonly undone: boolean };

export interface FeedOptions {
  readonly limit: number;
  /** the `seq` of the last one of the page before */
  readonly before?: number;
  readonly by?: string;
  /** ISO 8601: changes made at or after this */
  readonly since?: string;
}

/** All changes of one subject in their order: an entry's id, or what `draftSubject` and its like make. */
export const history = async (db: Db, subject: string): Promise<HistoricChange[]> => historic(await changesOf(db, [subject]));

/** All changes of one subject with whether they are in force. */
export function historic(changes: readonly Change[]): HistoricChange[] {
  const undone = new Set(effective(changes).undone.map(({ id }) => id));
  return changes.map((change) => ({ ...change, undone: undone.has(change.id) }));
}

/** An entry as it stood on a day or at a moment (ISO 8601), the changes of that moment included. */
export async function entryAsOf(db: Db, id: string, at: string): Promise<Entry> {
  const changes = await changesOf(db, [id]);
  return fold(id, changes.filter((change) => change.at.slice(0, at.length) <= at));
}

/** The parts of one change, one for each of its subjects; none where there is no such change. */
export const change = (db: Db, id: string): Promise<Change[]> => partsOfChanges(db, [id]);

/** What was changed in the register, latest first. A change of two subjects comes twice. */
export function feed(db: Db, { limit, before, by, since }: FeedOptions): Promise<(Change & { readonly seq: number })[]> {
  const wanted = [
    ...(before === undefined ? [] : [sql`seq < ${before}`]),
    ...(by === undefined ? [] : [sql`by = ${by}`]),
    ...(since === undefined ? [] : [sql`at >= ${since}`]),
  ];
  return rows(db, sql<Change & { seq: number }>`
    select seq::float8 as seq, subject, version, id, by, at, why, kind, before, after, undoes from changes
    where ${sql.join([sql`true`, ...wanted], sql` and `)} order by changes.seq desc limit ${limit}`);
}
