import { calibrate, type Calibration } from "./calibration.ts";
import type { QuoteCount } from "./check-quotes.ts";
import type { Score } from "./score.ts";
import { facts, LAYERS, tally, type Tally, type Verdict } from "./verdict.ts";

/** A text's right facts by layer, as the reference names them, and how many were extra and missed. */
export interface TextFigures extends Omit<Tally, "right"> {
  readonly right: Readonly<Record<string, readonly string[]>>;
}

/** What was measured on one set of references. */
export interface SetFigures extends QuoteCount {
  readonly name: string;
  /** ISO 8601, the day of the measurement */
  readonly date: string;
  readonly texts: number;
  /** every layer, entities by kind, and FACTS, which counts every layer */
  readonly layers: Readonly<Record<string, Tally>>;
  readonly activities: Calibration | null;
  readonly entities: Calibration | null;
  /** by the texts' names; only of the project's own corpus */
  readonly byText?: Readonly<Record<string, TextFigures>>;
}

/** The layers in the order of the tables. */
const ORDER = [...LAYERS.slice(0, 2), "entities: ", "activities found", ...LAYERS.slice(2)];

const rank = (layer: string): number => ORDER.findIndex((one) => (one.endsWith(" ") ? layer.startsWith(one) : layer === one));

function tallies(verdicts: readonly Verdict[]): Record<string, Tally> {
  const layers = [...new Set(verdicts.map((one) => one.layer))].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries([...layers.map((layer) => [layer, tally(verdicts.filter((one) => one.layer === layer))] as const), ["FACTS", tally(facts(verdicts))] as const]);
}

/** The second fact of a name gets a number, so that each stands for itself. */
function numbered(names: readonly string[]): string[] {
  const met = new Map<string, number>();
  return names.map((name) => {
    const n = (met.get(name) ?? 0) + 1;
    met.set(name, n);
    return n === 1 ? name : `${name} #${n}`;
  });
}

/** The right facts of a text by layer, and the number of the others. */
export function textFigures(verdicts: readonly Verdict[]): TextFigures {
  const counted = facts(verdicts);
  const { extra, missed } = tally(counted);
  const right = LAYERS.flatMap((layer) => {
    const names = counted.filter((one) => one.layer === layer && one.outcome === "right").map((one) => one.fact);
    return names.length === 0 ? [] : [[layer, numbered(names).sort()] as const];
  });
  return { extra, missed, right: Object.fromEntries(right) };
}

/** Sums up the scores of a set's texts, given by their names. */
export function setFigures({ name, date }: Pick<SetFigures, "name" | "date">, scores: ReadonlyMap<string, Score>): SetFigures {
  const all = [...scores.values()];
  const sum = (count: (one: Score) => number): number => all.reduce((total, one) => total + count(one), 0);
  return {
    name, date, texts: all.length, quotes: sum((one) => one.quotes), outside: sum((one) => one.outside), layers: tallies(all.flatMap((one) => one.verdicts)),
    activities: calibrate(all.flatMap((one) => one.activities)), entities: calibrate(all.flatMap((one) => one.entities)),
    byText: Object.fromEntries([...scores].map(([text, one]) => [text, textFigures(one.verdicts)])),
  };
}
