import type { FigureValue } from "#model/claim.ts";
import type { Qualifier } from "#model/codes/qualifiers.ts";

const QUALIFIERS: Readonly<Record<string, Qualifier>> = { "about": "about", "more than": "more-than", "less than": "less-than", "at least": "at-least", "up to": "up-to" };
const FIGURE = /^(?:(about|more than|less than|at least|up to) )?([\d,]+(?:\.\d+)?)(?:[-–]([\d,]+(?:\.\d+)?))? (\S.*)$/;

const numberOf = (digits: string): number => Number(digits.replaceAll(",", ""));
// The unit is kept singular: "nurses" is "nurse"; money is its code.
const singular = (unit: string): string => (/[^s]s$/.test(unit) && !/^[A-Z]+$/.test(unit) ? unit.slice(0, -1) : unit);

/** "more than 12 nurses", "10-20 beds", "4,000,000 USD" as a figure; null where it is none. */
export function figureOf(words: string): FigureValue | null {
  const [, qualifier, from, to, unit] = FIGURE.exec(words.trim()) ?? [];
  if (from === undefined || unit === undefined) return null;
  return { value: numberOf(from), unit: singular(unit), ...(to === undefined ? {} : { max: numberOf(to) }), ...(qualifier === undefined ? {} : { qualifier: QUALIFIERS[qualifier]! }) };
}
