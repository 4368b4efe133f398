import { sql } from "kysely";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { Status } from "#model/codes/statuses.ts";
import { ANEW, rows, type Db } from "./database.ts";
import { conditions, type EntryFilter } from "./entries.ts";
import type { EntryFigure } from "./project.ts";

/** A figure that an activity's sources give, with what it is a figure of. */
export interface ActivityFigure extends EntryFigure {
  readonly entry: string;
  readonly kind: ActivityKind;
  readonly status: Status | null;
  readonly countries: readonly string[];
}

type Found = Omit<ActivityFigure, keyof EntryFigure> & { readonly figures: readonly EntryFigure[] };

/** The figures that nobody has found wrong of the activities that a filter finds; of at most `most` activities, the latest. */
export async function figuresOf(db: Db, filter: EntryFilter, most: number): Promise<ActivityFigure[]> {
  const found = await rows(db, sql<Found>`${ANEW}
    with found as materialized (
      select e.id, e.type, e.status, e.countries, e.figures from entries e where ${conditions({ ...filter, kind: "activity" })} and e.figures is not null
      order by coalesce(e.first_day, e.heard_on, '') desc, e.id limit ${most}
    )
    select id as entry, type as kind, status, countries, figures from found order by id`);
  return found.flatMap(({ figures, ...rest }) => figures.map((one) => ({ ...rest, ...one })));
}
