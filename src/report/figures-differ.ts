import type { FigureValue } from "#model/claim.ts";
import { sameUnit } from "#model/units.ts";

type Range = readonly [least: number, most: number];

const TENTH = 0.1;

/** The numbers that a figure may mean: "more than 77,000" any above, "about" a tenth either way. */
function rangeOf({ value, max = value, qualifier }: FigureValue): Range {
  switch (qualifier) {
    case "more-than":
    case "at-least":
      return [value, Number.POSITIVE_INFINITY];
    case "less-than":
    case "up-to":
      return [0, max];
    case "about":
      return [value - Math.abs(value) * TENTH, max + Math.abs(max) * TENTH];
    default:
      return [value, max];
  }
}

/** Whether two figures cannot both be right: one unit in whichever language, no two different days, and no number that both may mean. */
export function figuresDiffer(a: FigureValue, b: FigureValue): boolean {
  if (sameUnit(a.unit) !== sameUnit(b.unit) || (a.date !== undefined && b.date !== undefined && a.date !== b.date)) return false;
  const [[low, high], [least, most]] = [rangeOf(a), rangeOf(b)];
  return high < least || most < low;
}
