import { sql } from "kysely";
import type { Change } from "#model/change.ts";
import type { Entry } from "#model/entry.ts";
import type { Outlet } from "#model/outlet.ts";
import { listed, transact, type Db } from "./database.ts";
import { effective } from "./effective.ts";
import { foldDraft } from "./fold-draft.ts";
import { fold } from "./fold.ts";
import { clustersByChanges, subjectsWithChanges } from "./folds.ts";
import type { RecordOptions } from "./record.ts";
import { draftOfSubject, isEntry, outletOfSubject } from "./subjects.ts";
import { writeClaims, writeEntries, writeKeys, writeOutlet, writeVerdicts, type Dated } from "./write.ts";

export interface Rebuilt {
  readonly entries: number;
  readonly drafts: number;
}

type Group = readonly [subject: string, changes: readonly Change[]];

const dated = ([subject, changes]: Group): Dated => [fold(subject, changes), changes.at(-1)?.at ?? ""];

async function writeOutlets(tx: Db, groups: readonly Group[]): Promise<void> {
  for (const [subject, changes] of groups) {
    const id = outletOfSubject(subject);
    if (id !== null) await writeOutlet(tx, id, (effective(changes).standing.at(-1)?.after as Outlet | undefined) ?? null);
  }
}

async function writeGroups(tx: Db, groups: readonly Group[], keysOf: RecordOptions["keysOf"]): Promise<Rebuilt> {
  const entries = groups.filter(([subject]) => isEntry(subject)).map(dated);
  const drafts = groups.filter(([subject]) => draftOfSubject(subject)).map(([subject, changes]) => [subject, foldDraft(changes)] as const);
  await writeClaims(tx, groups.flatMap(([, changes]) => changes));
  await writeEntries(tx, entries);
  await writeVerdicts(tx, drafts);
  await writeOutlets(tx, groups);
  if (keysOf) await writeKeys(tx, entries.map(([entry]: readonly [Entry, string]) => ({ entry: entry.id, keys: entry.state === "live" ? keysOf(entry) : [] })));
  return { entries: entries.length, drafts: drafts.length };
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

/** Makes everything that is folded anew from the changes alone, and gives how much that was. The same changes give the same bytes. */
export function rebuild(db: Db, { keysOf }: RecordOptions = {}): Promise<Rebuilt> {
  return transact(db, async (tx) => {
    await clear(tx, keysOf);
    let done: Rebuilt = { entries: 0, drafts: 0 };
    for await (const groups of subjectsWithChanges(tx)) {
      const { entries, drafts } = await writeGroups(tx, [...groups], keysOf);
      done = { entries: done.entries + entries, drafts: done.drafts + drafts };
    }
    await writeAllClusters(tx);
    return done;
  });
}
