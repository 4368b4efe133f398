import { sql, type RawBuilder } from "kysely";
import type { Status } from "#model/codes/statuses.ts";
import type { Entry } from "#model/entry.ts";
import type { Db } from "./database.ts";
import { conditions, pageOf, SUMMARY, type EntryFilter, type EntrySummary, type Page, type PageOptions } from "./entries.ts";
import { ladder, type Rung } from "./ladder.ts";

/** What was said to be wished, asked, offered, promised, agreed or under way, and not to be done or given up. */
export const OPEN: readonly Status[] = ["interest", "requested", "offered", "considered", "pledged", "agreed", "underway", "suspended"];

export interface CommitmentFilter extends EntryFilter {
  /** ISO code of a country, or id of an entry, that gives or gets it */
  readonly owner?: string;
  readonly beneficiary?: string;
  /** YYYY-MM-DD: due before this day */
  readonly dueBefore?: string;
  /** YYYY-MM-DD: nothing was heard on this day or later */
  readonly heardBefore?: string;
  /** YYYY-MM-DD: to be looked at again by this day */
  readonly lookAgainBy?: string;
  /** whether another entry is linked to it as what delivers it */
  readonly delivered?: boolean;
}

/** A commitment with the quotes for every rung, and the entries that deliver it. Overdue and silent are for the caller to say: they depend on the day. */
export interface Commitment extends EntrySummary {
  readonly ladder: readonly Rung[];
  readonly deliveredBy: readonly string[];
}

const DELIVERERS = sql`(select coalesce(array_agg(l.entry::text order by l.entry), '{}') from links l where l.target = any (same_entries(e.id)) and l.kind = 'delivers')`;
// A paper that was signed is no promise of a paper; what it promises are activities of their own.
export const isPromised = sql`e.kind = 'activity' and not (e.type = 'agreement' and e.status in ('agreed', 'underway'))`;

function wanted(filter: CommitmentFilter): RawBuilder<unknown> {
  const { owner, beneficiary, dueBefore, heardBefore, lookAgainBy, delivered } = filter;
  return sql.join([
    conditions({ statuses: OPEN, ...filter }),
    isPromised,
    ...(owner === undefined ? [] : [sql`e.providers @> array[${owner}]`]),
    ...(beneficiary === undefined ? [] : [sql`e.recipients @> array[${beneficiary}]`]),
    ...(dueBefore === undefined ? [] : [sql`e.due_day < ${dueBefore}`]),
    // What was found wrong is no word of it, and may be what was heard last.
    ...(heardBefore === undefined ? [] : [sql`(e.heard_on < ${heardBefore} or position('"deprecated"' in e.body::text) > 0)`]),
    ...(lookAgainBy === undefined ? [] : [sql`e.look_again <= ${lookAgainBy}`]),
    ...(delivered === undefined ? [] : [sql`(cardinality(${DELIVERERS}) > 0) = ${delivered}`]),
  ], sql` and `);
}

/** Commitments, a page at a time; what is due first comes first where nothing else is said. */
export async function commitments(db: Db, filter: CommitmentFilter, page: PageOptions): Promise<Page<Commitment>> {
  const columns = sql`${SUMMARY}, e.body, ${DELIVERERS} as "deliveredBy"`;
  const found = await pageOf<Omit<Commitment, "ladder"> & { readonly body: Entry }>(db, wanted(filter), { order: "due", ...page, columns });
  return { next: found.next, rows: found.rows.map(({ body, ...rest }) => ({ ...rest, ladder: ladder(body) })) };
}
