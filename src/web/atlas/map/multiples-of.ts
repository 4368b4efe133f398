import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { PairRow } from "./arcs.ts";

/** How many activities two countries have, of one kind or in one time. */
export type Counted = Pick<PairRow, "countries" | "count">;

/** Years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

const MOST = 6;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

const byCount = (a: Counted, b: Counted): number => b.count - a.count || (a.countries.join() < b.countries.join() ? -1 : 1);
const sum = (rows: readonly Counted[]): number => rows.reduce((all, { count }) => all + count, 0);

/** The pairs of each kind, the kind of most activities first. */
export function byKind(rows: readonly PairRow[]): readonly (readonly [kind: ActivityKind, rows: readonly Counted[]])[] {
  const found = new Map<ActivityKind, Counted[]>();
  for (const { countries, kinds } of rows) for (const [kind, count] of Object.entries(kinds) as [ActivityKind, number][]) found.set(kind, [...(found.get(kind) ?? []), { countries, count }]);
  return [...found].map(([kind, own]) => [kind, own.toSorted(byCount)] as const).toSorted(([a, m], [b, n]) => sum(n) - sum(m) || (a < b ? -1 : 1));
}

const yearsIn = (rows: readonly PairRow[]): readonly number[] => rows.flatMap(({ first, last }) => [first, last]).flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));

/** The time of all pairs in at most six equal parts of round lengths, none where no day is known. */
export function periodsOf(rows: readonly PairRow[], within: Partial<Years> = {}): readonly Years[] {
  const years = yearsIn(rows);
  if (years.length === 0) return [];
  const [first, last] = [Math.max(Math.min(...years), within.from ?? 0), Math.min(Math.max(...years), within.to ?? 9999)];
  const startOf = (step: number): number => Math.floor(first / step) * step;
  const step = STEPS.find((one) => Math.floor((last - startOf(one)) / one) < MOST) ?? last - first + 1;
  const count = Math.floor((last - startOf(step)) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => ({ from: Math.max(startOf(step) + i * step, within.from ?? 0), to: Math.min(startOf(step) + (i + 1) * step - 1, within.to ?? 9999) }));
}
