import type { FigureValue } from "#model/claim.ts";
import { byCode } from "#model/codes/code.ts";
import { qualifiers } from "#model/codes/qualifiers.ts";
import { unitIn } from "#model/units.ts";
import type { Format } from "./use-format.ts";

const labels = byCode(qualifiers);

/** A figure as the source qualifies it: "more than 77,000 patients", "85.6 million USD", "20–30 beds"; its unit in the language of the page where it is known. Its date is not in it. */
export function figureWords({ value, max, qualifier, unit }: FigureValue, { amount, language, label }: Pick<Format, "amount" | "language" | "label">): string {
  const number = max === undefined ? amount(value) : `${amount(value)}–${amount(max)}`;
  const counted = unitIn(unit, language, { many: value !== 1 || max !== undefined });
  const before = qualifier === undefined ? "" : `${label(labels.get(qualifier)!.label)} `;
  // "13.500 millones de dosis", "85,6 millones de USD"
  const of = language === "es" && /(mill(ón|ones)|bill(ón|ones))$/.test(number) ? "de " : "";
  return `${before}${number} ${of}${counted}`.trim();
}
