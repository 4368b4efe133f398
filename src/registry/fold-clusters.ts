import type { Change } from "#model/change.ts";
import { effective } from "./effective.ts";
import type { After } from "./parts.ts";
import { sourceOfSubject } from "./subjects.ts";

/** A change of a source with its place among all changes. */
export type OrderedChange = Change & { readonly seq: number };

/** Which sources are one report, and which never are. */
export interface Clusters {
  /** the cluster of each source that was asked for: the smallest id in it */
  readonly clusterOf: ReadonlyMap<string, string>;
  readonly isApart: (a: string, b: string) => boolean;
}

type Edge = readonly [string, string];
const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const joinOf = (change: Change): Edge => [sourceOfSubject(change.subject) ?? "", (change.after as After["join"]).with];

/** Changes in force and those undone, of all sources, each in the order in which they came. */
function sortOut(changes: readonly OrderedChange[]) {
  const bySource = new Map<string, OrderedChange[]>();
  for (const change of changes) bySource.set(change.subject, [...(bySource.get(change.subject) ?? []), change]);
  const sorted = [...bySource.values()].map((own) => effective(own.toSorted((a, b) => a.version - b.version)));
  const seq = new Map(changes.map(({ id, subject, seq: place }) => [`${id} ${subject}`, place]));
  const inOrder = (list: readonly Change[]): Change[] => list.toSorted((a, b) => (seq.get(`${a.id} ${a.subject}`) ?? 0) - (seq.get(`${b.id} ${b.subject}`) ?? 0));
  return { standing: inOrder(sorted.flatMap(({ standing }) => standing)), undone: sorted.flatMap(({ undone }) => undone) };
}

/** The smallest id that each source is connected with. */
function connect(ids: Iterable<string>, edges: Iterable<Edge>): Map<string, string> {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : root(up);
  };
  for (const [a, b] of edges) {
    const [low, high] = [root(a), root(b)].sort() as [string, string];
    parent.set(high, low);
  }
  return new Map([...ids].map((id) => [id, root(id)]));
}

/**
 * The clusters that the joinings and leavings of `changes` make among the sources `ids`. A source that has left is apart from
 * those it was with, and two whose joining was undone are apart. Pure.
 */
export function foldClusters(ids: Iterable<string>, changes: readonly OrderedChange[]): Clusters {
  const { standing, undone } = sortOut(changes);
  const edges = new Map<string, Edge>();
  const apart = new Set(undone.filter(({ kind }) => kind === "join").map((change) => keyOf(...joinOf(change))));
  for (const change of standing) {
    const source = sourceOfSubject(change.subject) ?? "";
    if (change.kind === "join") edges.set(keyOf(...joinOf(change)), joinOf(change));
    if (change.kind !== "leave") continue;
    for (const [key, edge] of edges) if (edge.includes(source)) edges.delete(key);
    for (const other of (change.after as After["leave"]).from) apart.add(keyOf(source, other));
  }
  return { clusterOf: connect(ids, edges.values()), isApart: (a, b) => apart.has(keyOf(a, b)) };
}
