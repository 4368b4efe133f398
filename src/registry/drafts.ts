import { sql } from "kysely";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { EntityKind } from "#model/codes/entity-kinds.ts";
import type { Draft, DraftKey, DraftState, Proposal } from "#model/draft.ts";
import { listed, row, rows, send, type Db } from "./database.ts";
import type { Verdict } from "./fold-draft.ts";
import { draftSubject } from "./subjects.ts";

export interface DraftFilter {
  readonly state?: DraftState;
  readonly source?: string;
  readonly target?: string;
  readonly kind?: "activity" | "entity";
  readonly type?: ActivityKind | EntityKind;
}

/** Where a page of drafts ended. */
export interface DraftCursor {
  readonly madeAt: string;
  readonly source: string;
  readonly ordinal: number;
}

/** A draft with its place in the order in which drafts are reviewed. */
export type ListedDraft = Draft & DraftCursor;

interface DraftRow extends Omit<DraftCursor, "madeAt"> {
  readonly id: string;
  readonly reading: string;
  readonly kind: string;
  readonly type: string;
  readonly target: string | null;
  readonly state: DraftState;
  readonly change: string | null;
  readonly madeAt: string;
  readonly body: Pick<Proposal, "claims" | "reasons" | "because" | "likeness" | "confidence">;
}

const COLUMNS = sql`source, id, reading, ordinal, kind, type, target, state, change, made_at as "madeAt", body`;

const draftOf = ({ kind, type, body, ...rest }: DraftRow): ListedDraft => ({ ...rest, entry: { kind, type } as Proposal["entry"], ...body });

/** What a reading proposes, in its order. */
export interface Proposed {
  readonly drafts: readonly Proposal[];
  readonly reading: string;
  readonly at: string;
}

const OPEN: Verdict = { state: "open", change: null };

/**
 * Keeps what a reading proposes. A draft that is there already is left as it is, with what was decided about it. `verdictOf` says where each stands
 * from the beginning, by its subject; without it all are open.
 */
export async function proposeDrafts(db: Db, { drafts, reading, at }: Proposed, verdictOf: (subject: string) => Verdict | null = () => null): Promise<void> {
  const values = drafts.map(({ source, id, entry, target, claims, reasons, because, likeness, confidence }, ordinal) => ({
    source, id, ordinal, ...entry, target, confidence: confidence ?? 1, body: { claims, reasons, because, likeness, confidence }, ...(verdictOf(draftSubject({ source, id })) ?? OPEN),
  }));
  if (values.length === 0) return;
  await send(db, sql`
    insert into drafts (source, id, reading, ordinal, kind, type, target, confidence, made_at, body, state, change)
    select source, id, ${reading}, ordinal, kind, type, target, confidence, ${at}, body, state, change
    from json_to_recordset(${listed(values)}) as d (source text, id text, ordinal int, kind text, type text, target text, confidence real, body json, state text, change text)
    on conflict do nothing`);
}

/** One draft, undefined where it is not there. */
export async function draft(db: Db, { source, id }: DraftKey): Promise<ListedDraft | undefined> {
  const found = await row(db, sql<DraftRow>`select ${COLUMNS} from drafts where source = ${source} and id = ${id}`);
  return found && draftOf(found);
}

/** Drafts in the order of review, those that were withdrawn left out where no state is asked for: source after source as they came, each in the order of its reading. */
export async function drafts(db: Db, filter: DraftFilter, page: { readonly limit: number; readonly after?: DraftCursor }): Promise<ListedDraft[]> {
  const { after } = page;
  const wanted = (["state", "source", "target", "kind", "type"] as const).flatMap((name) => (filter[name] === undefined ? [] : [sql`${sql.ref(name)} = ${filter[name]}`]));
  const there = filter.state === undefined ? [sql`state <> 'withdrawn'`] : [];
  const later = after ? [sql`(made_at, source, ordinal) > (${after.madeAt}, ${after.source}, ${after.ordinal})`] : [];
  const found = await rows(db, sql<DraftRow>`select ${COLUMNS} from drafts where ${sql.join([sql`true`, ...wanted, ...there, ...later], sql` and `)} order by made_at, source, ordinal limit ${page.limit}`);
  return found.map(draftOf);
}

/** How many drafts stand in each state. */
export const draftCounts = (db: Db): Promise<{ readonly state: DraftState; readonly count: number }[]> =>
  rows(db, sql<{ state: DraftState; count: number }>`select state, count(*)::int as count from drafts where state <> 'withdrawn' group by state order by state`);
