import { sql } from "kysely";
import { RapporteurError } from "#model/errors.ts";
import type { Act } from "#model/change.ts";
import { listed, rows, send, type Db } from "./database.ts";
import type { Desk } from "./desk.ts";
import { foldClusters, type Clusters, type OrderedChange } from "./fold-clusters.ts";
import { differ, type Part } from "./plan.ts";
import { sourceOfSubject, sourceSubject } from "./subjects.ts";

/** Sources with all that are one report with them. */
export const membersOf = async (db: Db, ids: readonly string[]): Promise<string[]> =>
  (await rows(db, sql<{ id: string }>`
    select id from sources where cluster in (select cluster from sources where id = any (${ids}::text[])) order by id`)).map(({ id }) => id);

async function orderedChanges(db: Db, ids: readonly string[]): Promise<OrderedChange[]> {
  return rows(db, sql<OrderedChange>`
    select subject, version, id, seq::float8 as seq, by, at, why, kind, before, after, undoes from changes
    where subject = any (${ids.map(sourceSubject)}::text[]) order by seq`);
}

const clustersOf = async (db: Db, ids: readonly string[]): Promise<Clusters> => foldClusters(ids, await orderedChanges(db, ids));

/** The parts of a joining. Throws RapporteurError `no-source`, or `kept-apart` where somebody has parted any two of the two clusters. */
async function planJoin(desk: Desk, { source, with: other, reasons }: Extract<Act, { kind: "join" }>): Promise<readonly Part[]> {
  differ(source, other);
  const [ours, theirs] = [await membersOf(desk.db, [source]), await membersOf(desk.db, [other])];
  if (ours.length === 0 || theirs.length === 0) throw new RapporteurError("no-source", ours.length === 0 ? source : other);
  const { isApart } = await clustersOf(desk.db, [...ours, ...theirs]);
  if (ours.some((a) => theirs.some((b) => isApart(a, b)))) throw new RapporteurError("kept-apart", `${source}, ${other}`);
  return [{ subject: sourceSubject(source), kind: "join", after: { with: other, reasons } }];
}

async function planLeave(desk: Desk, { source }: Extract<Act, { kind: "leave" }>): Promise<readonly Part[]> {
  const members = await membersOf(desk.db, [source]);
  if (members.length === 0) throw new RapporteurError("no-source", source);
  return [{ subject: sourceSubject(source), kind: "leave", after: { from: members.filter((id) => id !== source) } }];
}

export const planCluster = (desk: Desk, act: Extract<Act, { kind: "join" | "leave" }>): Promise<readonly Part[]> => (act.kind === "join" ? planJoin(desk, act) : planLeave(desk, act));

/** Sources that the changes of a source have ever had to do with. */
const touched = (changes: readonly OrderedChange[]): string[] =>
  changes.flatMap(({ subject, after }) => {
    const { with: other, from = [] } = (after ?? {}) as { readonly with?: string; readonly from?: readonly string[] };
    return [sourceOfSubject(subject) ?? "", ...from, ...(other === undefined ? [] : [other])];
  });

/** Makes the clusters anew around sources whose changes were just written. */
export async function writeClusters(db: Db, ids: readonly string[]): Promise<void> {
  const around = await membersOf(db, [...new Set([...ids, ...touched(await orderedChanges(db, ids))])]);
  // Whoever has left one of them since says so in changes of its own.
  const others = touched(await orderedChanges(db, around));
  const { clusterOf } = foldClusters(around, await orderedChanges(db, [...new Set([...around, ...others])]));
  await send(db, sql`
    update sources s set cluster = c.cluster from json_to_recordset(${listed([...clusterOf].map(([id, cluster]) => ({ id, cluster })))}) as c (id text, cluster text)
    where s.id = c.id and s.cluster <> c.cluster`);
}
