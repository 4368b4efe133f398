import type { Api } from "#server/api.ts";
import { world } from "./world.table.ts";

export type PairRow = Api["GET /api/pairs"]["response"]["rows"][number];

/** A pair as the map draws it. */
export interface Arc<R = PairRow> {
  readonly key: string;
  readonly row: R;
  readonly d: string;
  readonly width: number;
}

const WIDEST = 6;
const BEND = 0.2;
const round = (value: number): number => Math.round(value * 10) / 10;

export const keyOfPair = ({ countries }: Pick<PairRow, "countries">): string => countries.join("-");

/** How wide the line of so many is, where the most are `most`: areas compare as counts do. */
export const widthOf = (count: number, most: number): number => round(1 + (WIDEST - 1) * Math.sqrt(count / most));

/** The arcs of pairs, bent to the north; pairs with a place that the map does not know are left out. `most`: how many the widest line means. */
export function arcsOf<R extends Pick<PairRow, "countries" | "count">>(rows: readonly R[], most = Math.max(1, ...rows.map(({ count }) => count))): readonly Arc<R>[] {
  return rows.flatMap((row): Arc<R>[] => {
    const [from, to] = row.countries.map((code) => world.middles[code]).toSorted((a, b) => (a?.[0] ?? 0) - (b?.[0] ?? 0));
    if (!from || !to) return [];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const bent = [round((from[0] + to[0]) / 2 + dy * BEND), round((from[1] + to[1]) / 2 - dx * BEND)] as const;
    return [{ key: keyOfPair(row), row, d: `M${from.join(" ")}Q${bent.join(" ")} ${to.join(" ")}`, width: widthOf(row.count, most) }];
  });
}
