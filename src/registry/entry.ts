import { sql } from "kysely";
import type { Entry } from "#model/entry.ts";
import type { LinkKind } from "#model/entry.ts";
import type { Change } from "#model/change.ts";
import { row, rows, together, type Db } from "./database.ts";
import { changesIn } from "./desk.ts";
import { conditions, pageOf, type EntryFilter } from "./entries.ts";
import { ladder, type Rung } from "./ladder.ts";
import { historic, type HistoricChange } from "./history.ts";
import { mentionsIn, type Mention } from "./mentions.ts";
import { sourcesIn, type PublishedSource } from "./source.ts";

/** How another entry stands to this one. */
export interface Backlink {
  readonly kind: LinkKind;
  readonly from: string;
  readonly name: string;
}

/** An entry with what its page shows besides: of what it is mentioned in, the latest. */
export interface EntryPage {
  readonly entry: Entry;
  readonly name: string;
  readonly changedAt: string;
  /** the sources that its claims rest on, and how many of them are independent of each other */
  readonly sources: readonly PublishedSource[];
  readonly independent: number;
  readonly ladder: readonly Rung[];
  /** the entries that it names, as they are called now, and where they were taken in */
  readonly names: Readonly<Record<string, { readonly name: string; readonly mergedInto: string | null }>>;
  readonly linkedFrom: readonly Backlink[];
  readonly mentions: readonly Mention[];
  readonly history: readonly HistoricChange[];
}

/** The folded entry of an id; undefined where there is none. One that was taken in says into which. */
export async function entry(db: Db, id: string): Promise<Entry | undefined> {
  return (await row(db, sql<{ body: Entry }>`select body from entries where id = ${id}`))?.body;
}

/** The folded entries of these ids, in no order. */
export async function entriesOf(db: Db, ids: readonly string[]): Promise<Entry[]> {
  const found = await rows(db, sql<{ body: Entry }>`select body from entries where id = any (${ids}::text[])`);
  return found.map(({ body }) => body);
}

/** The folded entries that a filter finds, the latest first, at most so many. */
export async function entriesIn(db: Db, filter: EntryFilter, { limit }: { readonly limit: number }): Promise<readonly Entry[]> {
  const { rows: found } = await pageOf<{ readonly id: string; readonly body: Entry }>(db, conditions(filter), { limit, columns: sql`e.id, e.body` });
  return found.map(({ body }) => body);
}

/** The entry that an id stands for now: itself, or what has taken it in at last. */
export async function standingFor(db: Db, id: string): Promise<string> {
  const found = await row(db, sql<{ into: string | null }>`select merged_into as into from entries where id = ${id}`);
  return found?.into ? standingFor(db, found.into) : id;
}

type Own = { readonly body: Entry; readonly name: string; readonly changedAt: string };
type Name = { readonly id: string; readonly name: string; readonly mergedInto: string | null };

interface Asked {
  readonly [question: string]: readonly unknown[];
  readonly own: readonly Own[];
  readonly sources: readonly PublishedSource[];
  readonly linkedFrom: readonly Backlink[];
  readonly names: readonly Name[];
  readonly mentions: readonly Mention[];
  readonly changes: readonly Change[];
}

/** Everything about one entry; undefined where there is none. */
export async function entryPage(db: Db, id: string): Promise<EntryPage | undefined> {
  const { own: [own], sources, linkedFrom, names, mentions, changes } = await together<Asked>(db, {
    own: sql<Own>`select body, name, changed_at as "changedAt" from entries where id = ${id}`,
    sources: sourcesIn(sql`(select e.sources from entries e where e.id = ${id})::text[]`),
    linkedFrom: sql<Backlink>`select l.kind, l.entry as "from", e.name from links l join entries e on e.id = l.entry where l.target = any ((select same_entries(${id}))::text[]) order by l.kind, l.entry`,
    names: sql<Name>`select id, name, merged_into as "mergedInto" from entries where id = any ((select e.refs from entries e where e.id = ${id})::text[])`,
    mentions: mentionsIn(id),
    changes: changesIn([id]),
  });
  if (!own) return undefined;
  return {
    entry: own.body, name: own.name, changedAt: own.changedAt, sources, independent: new Set(sources.map(({ cluster }) => cluster)).size, ladder: ladder(own.body),
    names: Object.fromEntries(names.map(({ id: one, ...rest }) => [one, rest])), linkedFrom, mentions, history: historic(changes),
  };
}
