import { sql } from "kysely";
import type { Change } from "#model/change.ts";
import type { Entry } from "#model/entry.ts";
import type { Outlet } from "#model/outlet.ts";
import { RapporteurError } from "#model/errors.ts";
import { listed, row, transact, type Db } from "./database.ts";
import { effective } from "./effective.ts";
import { foldDraft } from "./fold-draft.ts";
import { fold } from "./fold.ts";
import { clustersByChanges, subjectsWithChanges } from "./folds.ts";
import type { RecordOptions } from "./record.ts";
import { refreshStatistics } from "./statistics.ts";
import { draftOfSubject, isEntry, outletOfSubject } from "./subjects.ts";
import { writeClaims, writeEntries, writeKeys, writeOutlet, writeVerdicts, type Dated } from "./write.ts";

export interface Rebuilt {
  readonly entries: number;
  readonly drafts: number;
  /** how many entries, their keys, links and claims, drafts, sources and outlets stood otherwise than their changes make them */
  readonly otherwise: number;
}

type Group = readonly [subject: string, changes: readonly Change[]];

const dated = ([subject, changes]: Group): Dated => [fold(subject, changes), changes.at(-1)?.at ?? ""];

async function writeOutlets(tx: Db, groups: readonly Group[]): Promise<void> {
  for (const [subject, changes] of groups) {
    const id = outletOfSubject(subject);
    if (id !== null) await writeOutlet(tx, id, (effective(changes).standing.at(-1)?.after as Outlet | undefined) ?? null);
  }
}

async function writeGroups(tx: Db, groups: readonly Group[], keysOf: RecordOptions["keysOf"]): Promise<Omit<Rebuilt, "otherwise">> {
  const entries = groups.filter(([subject]) => isEntry(subject)).map(dated);
  const drafts = groups.filter(([subject]) => draftOfSubject(subject)).map(([subject, changes]) => [subject, foldDraft(changes)] as const);
  await writeClaims(tx, groups.flatMap(([, changes]) => changes));
  await writeEntries(tx, entries);
  await writeVerdicts(tx, drafts);
  await writeOutlets(tx, groups);
  if (keysOf) await writeKeys(tx, entries.map(([entry]: readonly [Entry, string]) => ({ entry: entry.id, keys: entry.state === "live" ? keysOf(entry) : [] })));
  return { entries: entries.length, drafts: drafts.length };
}

/** Everything that is made of changes, each with a digest of how it stands. */
const STANDING = sql`
  select 'entry' as what, id, md5(row_to_json(e)::text) as standing from entries e
  union all select 'keys', entry, md5(string_agg(key, ' ' order by key)) from entry_keys group by entry
  union all select 'links', entry, md5(string_agg(kind || ' ' || target, ' ' order by kind, target)) from links group by entry
  union all select 'claims', entry, count(*)::text from claims group by entry
  union all select 'draft', source || '/' || id, concat(state, ' ', change) from drafts
  union all select 'source', id, cluster from sources
  union all select 'outlet', id, md5(row_to_json(o)::text) from outlets o`;

/** Counts what stands otherwise after some work than before it. */
async function otherwise(tx: Db, work: () => Promise<void>): Promise<number> {
  await sql`create temporary table stood on commit drop as ${STANDING}`.execute(tx);
  await work();
  const counted = await row(tx, sql<{ count: number }>`
    select count(*)::int as count from stood b full join (${STANDING}) a on a.what = b.what and a.id = b.id where a.standing is distinct from b.standing`);
  await sql`drop table stood`.execute(tx);
  return counted?.count ?? 0;
}

async function clear(tx: Db, keysOf: RecordOptions["keysOf"]): Promise<void> {
  // Nobody may decide anything meanwhile.
  await sql`lock table changes, entries, drafts in share row exclusive mode`.execute(tx);
  await sql`truncate entries, links, outlets`.execute(tx);
  if (keysOf) await sql`truncate entry_keys`.execute(tx);
  await sql`update drafts set state = 'open', change = null where state <> 'open'`.execute(tx);
}

async function writeAllClusters(tx: Db): Promise<void> {
  const clusters = [...(await clustersByChanges(tx))].map(([id, cluster]) => ({ id, cluster }));
  await sql`
    update sources s set cluster = coalesce(c.cluster, s.id) from sources own left join json_to_recordset(${listed(clusters)}) as c (id text, cluster text) on c.id = own.id
    where own.id = s.id and s.cluster <> coalesce(c.cluster, s.id)`.execute(tx);
}

/** Makes everything that is folded from the changes alone, in the place of what was there. */
export async function foldAll(tx: Db, { keysOf }: RecordOptions): Promise<Omit<Rebuilt, "otherwise">> {
  await clear(tx, keysOf);
  let done = { entries: 0, drafts: 0 };
  for await (const groups of subjectsWithChanges(tx)) {
    const { entries, drafts } = await writeGroups(tx, [...groups], keysOf);
    done = { entries: done.entries + entries, drafts: done.drafts + drafts };
  }
  await writeAllClusters(tx);
  await refreshStatistics(tx);
  return done;
}

/**
 * Makes everything that is folded anew from the changes alone, and gives how much that was and how much of it stood otherwise. The same changes
 * give the same bytes. Throws RapporteurError `damaged-register` where what was kept itself is broken.
 */
export async function rebuild(db: Db, options: RecordOptions = {}): Promise<Rebuilt> {
  try {
    return await transact(db, async (tx) => {
      let done = { entries: 0, drafts: 0 };
      const off = await otherwise(tx, async () => void (done = await foldAll(tx, options)));
      return { ...done, otherwise: off };
    });
  } catch (error) {
    // What the database refuses now it has taken before: it was changed behind its back.
    if (error instanceof Error && "code" in error && /^23|^quote-not-in-source$/.test(String(error.code))) throw new RapporteurError("damaged-register", undefined, error.message);
    throw error;
  }
}
