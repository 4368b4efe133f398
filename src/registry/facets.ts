import { sql } from "kysely";
import { ANEW, rows, type Db } from "./database.ts";
import { conditions, type EntryFilter } from "./entries.ts";

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** How many entries there are, and how many of each value, the most frequent first. */
export interface Facets {
  readonly total: number;
  readonly type: readonly FacetValue[];
  readonly status: readonly FacetValue[];
  readonly country: readonly FacetValue[];
  readonly purpose: readonly FacetValue[];
  readonly instrument: readonly FacetValue[];
  readonly year: readonly FacetValue[];
}

/** Facets with two more that the same rows tell. */
export interface Tally extends Facets {
  /** "CU KZ", by the alphabet */
  readonly pair: readonly FacetValue[];
  /** how many rest on one source; on several they may still be one report */
  readonly ofOneSource: number;
}

interface Row {
  readonly facets: string | null;
  readonly lands: string | null;
  readonly count: number;
}

// As the column has them.
const PARTS = ["type", "status", "purpose", "instrument", "year", "sources"] as const;

type Counts = Map<string, number>;

const add = (counts: Counts, value: string, count: number): unknown => value !== "" && counts.set(value, (counts.get(value) ?? 0) + count);

const sorted = (counts: Counts): FacetValue[] => [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

const pairsOf = (countries: readonly string[]): string[] => countries.flatMap((one, i) => countries.slice(i + 1).map((other) => `${one} ${other}`));

/** Adds up rows that are alike in all that is counted: a few thousand, however many entries there are. */
function tallyOf(found: readonly Row[]): Tally {
  const [type, status, purpose, instrument, year, sources] = PARTS.map((): Counts => new Map()) as [Counts, Counts, Counts, Counts, Counts, Counts];
  const parts = [type, status, purpose, instrument, year, sources];
  const [country, pair]: readonly [Counts, Counts] = [new Map(), new Map()];
  for (const { facets: values, lands, count } of found) {
    values?.split("\t").forEach((value, i) => add(parts[i]!, value, count));
    const countries = lands?.split(" ") ?? [];
    for (const one of countries) add(country, one, count);
    for (const two of pairsOf(countries)) add(pair, two, count);
  }
  const total = [...sources.values()].reduce((sum, count) => sum + count, 0);
  return {
    total, type: sorted(type), status: sorted(status), country: sorted(country), purpose: sorted(purpose), instrument: sorted(instrument), year: sorted(year),
    pair: sorted(pair), ofOneSource: sources.get("1") ?? 0,
  };
}

/** Counts what a filter finds, pairs and what rests on one source too. */
export const tally = async (db: Db, filter: EntryFilter): Promise<Tally> =>
  tallyOf(await rows(db, sql<Row>`${ANEW}
    select e.facets, e.lands, count(*)::int as count from entries e where ${conditions(filter)} group by grouping sets ((e.facets), (e.lands))`));

/** Counts what a filter finds, by what it could be narrowed down to. */
export async function facets(db: Db, filter: EntryFilter): Promise<Facets> {
  const { pair: _, ofOneSource: __, ...found } = await tally(db, filter);
  return found;
}
