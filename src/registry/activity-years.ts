import { sql } from "kysely";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import { rows, type Db } from "./database.ts";
import { conditions, type EntryFilter } from "./entries.ts";

/** How many activities of a kind begin in a year. */
export interface YearCount {
  /** null for those that have no date of their own */
  readonly year: number | null;
  readonly kind: ActivityKind;
  readonly count: number;
}

/** Counts the activities that a filter finds by the year in which they begin, and by kind; those without a date last. */
export const activityYears = (db: Db, filter: EntryFilter): Promise<YearCount[]> =>
  rows(db, sql<YearCount>`
    select left(e.first_day, 4)::int as year, e.type as kind, count(*)::int as count from entries e
    where ${conditions({ ...filter, kind: "activity" })} group by 1, 2 order by 1 nulls last, 2`);
