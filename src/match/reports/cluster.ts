import type { Likeness } from "../likeness.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { candidates, indexReports, type ReportIndex } from "./report-index.ts";
import { sameReport, speakAgainst } from "./same-report.ts";

/** Another source of the register that may be the same report, with the likeness. */
export interface ReportMatch {
  readonly id: string;
  readonly likeness: Likeness;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const likest = (a: ReportMatch, b: ReportMatch): number => b.likeness.score - a.likeness.score || compare(a.id, b.id);

/** The sources of an index that are the same report as one, or likely so, the likest first. */
export const matchesOf = (fingerprint: Fingerprint, index: ReportIndex): readonly ReportMatch[] =>
  candidates(fingerprint, index)
    .map((other) => ({ id: other.id, likeness: sameReport(fingerprint, other) }))
    .filter(({ likeness }) => likeness.verdict !== "unlike")
    .sort(likest);

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly score: number;
}

function edgesOf(fingerprints: readonly Fingerprint[], index: ReportIndex): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const one of fingerprints) {
    for (const { id, likeness } of matchesOf(one, index)) {
      const [from, to] = one.id < id ? [one.id, id] : [id, one.id];
      if (likeness.verdict === "same") edges.set(`${from}\n${to}`, { from, to, score: likeness.score });
    }
  }
  return [...edges.values()].sort((a, b) => b.score - a.score || compare(a.from, b.from) || compare(a.to, b.to));
}

type Group = readonly Fingerprint[];

/** Two accounts of one matter may resemble each other where both are cut; as a whole two groups of sources in two languages do only where one is translated. */
const WHOLE = 0.9;

function translated(a: Group, b: Group): boolean {
  const scores = a.flatMap((one) => b.filter(({ language }) => language !== one.language).map((other) => sameReport(one, other).score));
  return scores.length === 0 || scores.reduce((sum, score) => sum + score, 0) / scores.length >= WHOLE;
}

/** A digest resembles each of the reports that it puts together: two groups join only where no member of one is a stranger to a member of the other. */
const compatible = (a: Group, b: Group): boolean => !a.some((one) => b.some((other) => speakAgainst(one, other))) && translated(a, b);

function join(groups: Map<string, Group>, { from, to }: Edge): void {
  const [a, b] = [groups.get(from)!, groups.get(to)!];
  if (a === b || !compatible(a, b)) return;
  const both = [...a, ...b];
  for (const { id } of both) groups.set(id, both);
}

/**
 * Groups sources into reports. Each group holds the ids of its sources in order, groups of one included, the groups by their first id: the same whatever
 * order the fingerprints come in (below 64 sources of a report).
 */
export function clusterReports(fingerprints: readonly Fingerprint[]): readonly (readonly string[])[] {
  const inOrder = [...new Map(fingerprints.map((one) => [one.id, one])).values()].sort((a, b) => compare(a.id, b.id));
  const groups = new Map<string, Group>(inOrder.map((one) => [one.id, [one]]));
  for (const edge of edgesOf(inOrder, indexReports(inOrder))) join(groups, edge);
  return [...new Set(groups.values())].map((group) => group.map(({ id }) => id).sort(compare)).sort((a, b) => compare(a[0]!, b[0]!));
}
