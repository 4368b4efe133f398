import { sql } from "kysely";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { Status } from "#model/codes/statuses.ts";
import type { RankedClaim } from "#model/entry.ts";
import { rows, type Db } from "./database.ts";
import { conditions, type EntryFilter } from "./entries.ts";

/** A figure that an activity's sources give, with what it is a figure of. */
export interface ActivityFigure {
  readonly entry: string;
  readonly kind: ActivityKind;
  readonly status: Status | null;
  readonly countries: readonly string[];
  readonly claim: Extract<RankedClaim, { readonly property: "figure" }>;
  /** EDTF: the figure's own date, else that of the activity, else the day on which it was said; null where no source has one */
  readonly asOf: string | null;
}

// A text is sought in faster than JSON is taken apart, and most activities have no figure.
const HAS_FIGURES = sql`position('"figure"' in e.body::text) > 0`;

/** The figures that nobody has found wrong of the activities that a filter finds; of at most `most` activities, the latest. */
export const figuresOf = (db: Db, filter: EntryFilter, most: number): Promise<ActivityFigure[]> =>
  rows(db, sql<ActivityFigure>`
    with found as materialized (
      select e.id, e.type, e.status, e.countries, e.body -> 'claims' as claims from entries e
      where ${conditions({ ...filter, kind: "activity" })} and ${HAS_FIGURES} order by coalesce(e.first_day, e.heard_on, '') desc, e.id limit ${most}
    ), told as materialized (
      select f.id, claim, ordinality from found f, json_array_elements(f.claims) with ordinality as c (claim, ordinality) where claim ->> 'rank' <> 'deprecated'
    ), dated as (
      select distinct on (id) id, claim ->> 'value' as edtf from told where claim ->> 'property' = 'date' order by id, (claim ->> 'rank') = 'preferred' desc, claim ->> 'saidOn' desc nulls last
    )
    select f.id as entry, f.type as kind, f.status, f.countries, t.claim, coalesce(t.claim #>> '{value,date}', d.edtf, t.claim ->> 'saidOn') as "asOf"
    from told t join found f on f.id = t.id left join dated d on d.id = t.id
    where t.claim ->> 'property' = 'figure' order by f.id, t.ordinality`);
