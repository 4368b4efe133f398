import { sql } from "kysely";
import type { Change } from "#model/change.ts";
import { rows, type Db } from "./database.ts";
import { foldClusters, type OrderedChange } from "./fold-clusters.ts";
import { pagesOf } from "./pages-of.ts";

const SIZE = 500;

/** All subjects with all their changes by version, some at a time. */
export async function* subjectsWithChanges(tx: Db): AsyncGenerator<ReadonlyMap<string, readonly Change[]>> {
  for await (const page of pagesOf(tx, sql<{ subject: string }>`select distinct subject from changes order by subject`, SIZE)) {
    const changes = await rows(tx, sql<Change>`
      select subject, version, id, by, at, why, kind, before, after, undoes from changes
      where subject = any (${page.map(({ subject }) => subject)}::text[]) order by subject, version`);
    const grouped = new Map<string, Change[]>(page.map(({ subject }) => [subject, []]));
    for (const change of changes) grouped.get(change.subject)?.push(change);
    yield grouped;
  }
}

/** Which cluster each source belongs to by its changes; sources that nobody joined are left out: each is its own. */
export async function clustersByChanges(tx: Db): Promise<ReadonlyMap<string, string>> {
  const changes = await rows(tx, sql<OrderedChange>`
    select subject, version, id, seq::float8 as seq, by, at, why, kind, before, after, undoes from changes where subject collate "C" >= 'source:' and subject collate "C" < 'source;' order by changes.seq`);
  const ids = changes.flatMap(({ subject, after }) => [subject.slice("source:".length), (after as { readonly with?: string } | null)?.with ?? []].flat());
  return foldClusters(new Set(ids), changes).clusterOf;
}
