/** What is measured, in the order of the tables. Each of them counts in FACTS. */
export const LAYERS = ["source", "entities", "activities", "status", "participants", "roles", "dates", "figures", "figure details", "relations"] as const;

/** Measured beside them: whether an activity was found at all, and entities of one kind. */
export type Layer = (typeof LAYERS)[number] | "activities found" | `entities: ${string}`;

/**
 * One fact of the reference or of the reading: `right` in both, `extra` in the reading alone, `missed` in the reference alone, `wrong` where
 * the reading has another value in its place (it counts as extra and as missed).
 */
export interface Verdict {
  readonly layer: Layer;
  readonly outcome: "right" | "extra" | "missed" | "wrong";
  /** the fact by the reference's ids; an extra one in the words of the reading */
  readonly fact: string;
  /** what was read in its place */
  readonly got?: string;
}

/** How many facts were right, extra and missed. */
export interface Tally {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const share = (n: number, of: number): number => (of === 0 ? 0 : n / of);

/** Precision, recall and F1; 0 where there is nothing to measure. */
export const measure = ({ right, extra, missed }: Tally): Measure => ({
  precision: share(right, right + extra), recall: share(right, right + missed), f1: share(2 * right, 2 * right + extra + missed),
});

/** Counts verdicts. */
export function tally(verdicts: readonly Verdict[]): Tally {
  const count = (...outcomes: readonly Verdict["outcome"][]): number => verdicts.filter((one) => outcomes.includes(one.outcome)).length;
  return { right: count("right"), extra: count("extra", "wrong"), missed: count("missed", "wrong") };
}

/** The verdicts that count in FACTS. */
export const facts = (verdicts: readonly Verdict[]): Verdict[] => verdicts.filter(({ layer }) => LAYERS.some((one) => one === layer));

/** The verdict on a value that is asked: right, wrong where there is another one, missed where there is none. */
export const verdict = (layer: Layer, fact: string, { right, got }: { readonly right: boolean; readonly got: string | null | undefined }): Verdict =>
  right ? { layer, outcome: "right", fact } : got ? { layer, outcome: "wrong", fact, got } : { layer, outcome: "missed", fact };
