import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { Status } from "#model/codes/statuses.ts";
import { sameUnit } from "#model/units.ts";
import { activityYears, figuresOf, pairs as pairsIn, sourcesOf, tiesOf, type ActivityFigure, type EntryFilter, type PairCount, type Ties, type YearCount } from "#registry/index.ts";
import { countryCode } from "./country-code.ts";
import { keptAnswer } from "./kept-answer.ts";
import type { Register } from "./register.ts";

/** What of the register is drawn. */
export interface AtlasWishes {
  readonly types?: readonly ActivityKind[];
  readonly statuses?: readonly Status[];
  /** by code or name; all of them take part */
  readonly countries?: readonly string[];
  /** years, both included */
  readonly from?: number;
  readonly to?: number;
}

const yearDay = (year: number, day: string): string => `${String(year).padStart(4, "0")}-${day}`;

function filterOf({ types, statuses, countries, from, to }: AtlasWishes): EntryFilter {
  return {
    kind: "activity",
    ...(types && { types }),
    ...(statuses && { statuses }),
    ...(countries && { countries: countries.map(countryCode) }),
    ...(from !== undefined && { from: yearDay(from, "01-01") }),
    ...(to !== undefined && { to: yearDay(to, "12-31") }),
  };
}

type Asking<T> = (db: Register["db"], filter: EntryFilter) => Promise<T>;

const drawn = <T>(register: Register, wishes: AtlasWishes, [name, ask]: readonly [string, Asking<T>]): Promise<T> => {
  const filter = filterOf(wishes);
  return keptAnswer(register, `${name} ${JSON.stringify(filter)}`, () => ask(register.db, filter));
};

/** All pairs of countries with how much there is between them, the most active first. */
export const pairs = (register: Register, wishes: AtlasWishes = {}): Promise<readonly PairCount[]> => drawn(register, wishes, ["pairs", pairsIn]);

/** The bodies that most activities name, with the countries of those activities. */
export const ties = (register: Register, wishes: AtlasWishes, most: number): Promise<Ties> => drawn(register, wishes, [`ties ${most}`, (db, filter) => tiesOf(db, filter, most)]);

/** How many activities of each kind begin in each year. */
export const years = (register: Register, wishes: AtlasWishes = {}): Promise<readonly YearCount[]> => drawn(register, wishes, ["years", activityYears]);

/** What is counted, and how many figures count it. */
export interface UnitCount {
  readonly unit: string;
  readonly count: number;
}

/** A figure with the title and the publisher of the source that it is quoted from. */
export interface DrawnFigure extends ActivityFigure {
  readonly source: { readonly title: string; readonly publisher: string | null; readonly published: string | null };
}

export interface FiguresOfUnit {
  readonly units: readonly UnitCount[];
  /** the one whose figures are here; null where there are no figures at all */
  readonly unit: string | null;
  readonly figures: readonly DrawnFigure[];
  /** activities with figures that were looked at: the latest where there are more */
  readonly most: number;
}

const MOST_ACTIVITIES = 5000;
const MOST_FIGURES = 500;

function unitsOf(figures: readonly ActivityFigure[]): readonly UnitCount[] {
  const counts = new Map<string, number>();
  for (const { claim } of figures) {
    const unit = sameUnit(claim.value.unit);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].map(([unit, count]) => ({ unit, count })).toSorted((a, b) => b.count - a.count || (a.unit < b.unit ? -1 : 1));
}

/** The figures of one unit, however the sources' languages call it, in the order of time; of the most frequent unit where none is named. */
export async function figuresOfUnit(register: Register, wishes: AtlasWishes, unit?: string): Promise<FiguresOfUnit> {
  const all = await drawn(register, wishes, ["figures", (db, filter) => figuresOf(db, filter, MOST_ACTIVITIES)]);
  const units = unitsOf(all);
  const chosen = unit === undefined ? (units[0]?.unit ?? null) : sameUnit(unit);
  const figures = all.filter(({ claim }) => sameUnit(claim.value.unit) === chosen).toSorted((a, b) => ((a.asOf ?? "9999") < (b.asOf ?? "9999") ? -1 : 1)).slice(0, MOST_FIGURES);
  const sources = new Map((await sourcesOf(register.db, [...new Set(figures.map(({ claim }) => claim.source))])).map((one) => [one.id, one]));
  const told = (id: string): DrawnFigure["source"] => {
    const { title = "", publisher = null, published = null } = sources.get(id) ?? {};
    return { title, publisher, published };
  };
  return { units, unit: chosen, figures: figures.map((one) => ({ ...one, source: told(one.claim.source) })), most: MOST_ACTIVITIES };
}
