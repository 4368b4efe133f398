import type { Api } from "#server/api.ts";
import { edtfDays } from "#model/edtf-days.ts";
import { yearOf } from "../../whole/lanes.ts";

export type FigureRow = Api["GET /api/atlas/figures"]["response"]["figures"][number];

export const SHAPES = ["circle", "square", "triangle", "diamond", "cross", "ring"] as const;
export type Shape = (typeof SHAPES)[number];

/** A figure where the plot draws it; `to` is the upper end of a span of values. */
export interface FigurePoint {
  readonly key: string;
  readonly row: FigureRow;
  /** the countries of its activity, joined; "" where none is named */
  readonly pair: string;
  /** fractional years, both ends of what its date may mean */
  readonly from: number;
  readonly to: number;
  readonly shape: Shape;
}

export interface FigurePlot {
  readonly points: readonly FigurePoint[];
  /** figures without any date, which the table has alone */
  readonly undated: number;
  /** pairs with a shape of their own, the most frequent first; all others share the last shape */
  readonly pairs: readonly (readonly [pair: string, shape: Shape])[];
}

export const keyOfFigure = ({ entry, claim }: FigureRow): string => `${entry} ${claim.id}`;
const pairOf = ({ countries }: FigureRow): string => countries.join(" ");

/** The points of figures: when, how much, and a shape for each of the pairs of which there are most. */
export function figurePlot(rows: readonly FigureRow[]): FigurePlot {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(pairOf(row), (counts.get(pairOf(row)) ?? 0) + 1);
  const top = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([pair]) => pair);
  const own = new Map(top.slice(0, top.length > SHAPES.length ? SHAPES.length - 1 : SHAPES.length).map((pair, i) => [pair, SHAPES[i]!]));
  const points = rows.flatMap((row): FigurePoint[] => {
    const { first, last } = row.asOf === null ? { first: null, last: null } : edtfDays(row.asOf);
    const [from, to] = [first ?? last, last ?? first];
    return from === null || to === null ? [] : [{ key: keyOfFigure(row), row, pair: pairOf(row), from: yearOf(from), to: yearOf(to), shape: own.get(pairOf(row)) ?? SHAPES.at(-1)! }];
  });
  return { points, undated: rows.length - points.length, pairs: [...own] };
}
