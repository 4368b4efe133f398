import { sql } from "kysely";
import type { DraftState } from "#model/draft.ts";
import { row, rows, type Db } from "./database.ts";

/** A source with drafts that nobody has decided. */
export interface QueuedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** EDTF */
  readonly published: string | null;
  readonly language: string;
  readonly addedAt: string;
  /** open drafts of activities */
  readonly activities: number;
  /** open drafts of bodies, people, products */
  readonly entities: number;
  /** of its open activities, 0 to 1; null where there is none */
  readonly confidence: number | null;
  /** what its drafts weigh: their confidences, those of meetings and of cooperation at large half as much */
  readonly weight: number;
}

/** Where a page of the queue ended. */
export type QueueCursor = Pick<QueuedSource, "weight" | "id">;

const LIGHT = sql`('meeting', 'cooperation')`;

/** Sources with drafts that are open, or set aside as unsure; the most certain and weighty first. */
export function reviewQueue(db: Db, { limit, after, state = "open" }: { readonly limit: number; readonly after?: QueueCursor; readonly state?: "open" | "unsure" }): Promise<QueuedSource[]> {
  return rows(db, sql<QueuedSource>`
    with waiting as (
      select source, count(*) filter (where kind = 'activity')::int as activities, count(*) filter (where kind = 'entity')::int as entities,
        avg(confidence) filter (where kind = 'activity') as confidence,
        round(coalesce(sum(confidence * case when type in ${LIGHT} then 0.5 else 1 end) filter (where kind = 'activity'), 0)::numeric, 3)::float8 as weight
      from drafts where state = ${state} group by source
    )
    select s.id, s.title, s.heading #>> '{publisher,value}' as publisher, s.published, s.language, s.added_at as "addedAt", activities, entities, confidence, weight
    from waiting join sources s on s.id = source
    where ${after ? sql`(-weight, s.id) > (${-after.weight}, ${after.id})` : sql`true`}
    order by -weight, s.id limit ${limit}`);
}

/** Where each draft of a source stands that was not withdrawn, and the change that decided it. */
export const draftStates = (db: Db, source: string): Promise<{ readonly id: string; readonly state: DraftState; readonly change: string | null }[]> =>
  rows(db, sql<{ id: string; state: DraftState; change: string | null }>`select id, state, change from drafts where source = ${source} and state <> 'withdrawn' order by made_at, ordinal`);

// Counted among so many latest changes: nobody decides more in a day.
const LATEST = 20_000;

/** How many drafts somebody has decided since a moment (ISO 8601). */
export async function decidedSince(db: Db, { by, since }: { readonly by: string; readonly since: string }): Promise<number> {
  const found = await row(db, sql<{ count: number }>`
    select count(*)::int as count from (select kind, by, at from changes order by seq desc limit ${LATEST}) latest where kind = 'decide' and by = ${by} and at >= ${since}`);
  return found?.count ?? 0;
}
