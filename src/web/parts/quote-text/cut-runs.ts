import type { Mark } from "./mark.ts";

/** A stretch of a text without a border of any mark inside. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** the marks that cover it, the shortest first: what is drawn on top */
  readonly marks: readonly Mark[];
}

const length = ({ start, end }: Mark): number => end - start;

/** Cuts the part of a text from `start` to `end` at every border of a mark. The runs follow one another without a gap; marks may overlap in any way. */
export function cutRuns({ start, end }: { readonly start: number; readonly end: number }, marks: readonly Mark[]): readonly Run[] {
  const within = marks.filter((one) => one.start < end && one.end > start && one.end > one.start).toSorted((a, b) => length(a) - length(b));
  const inside = within.flatMap((one) => [one.start, one.end]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => ({ start: from, end: cuts[i + 1]!, marks: within.filter((one) => one.start <= from && one.end > from) }));
}
