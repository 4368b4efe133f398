import type { FigureValue } from "#model/claim.ts";
import { byCode } from "#model/codes/code.ts";
import { qualifiers } from "#model/codes/qualifiers.ts";
import { plural } from "#model/plural.ts";
import type { Format } from "./use-format.ts";

const CURRENCY = /^[A-Z]{3}$/;
const labels = byCode(qualifiers);
// The unit is a word of the source: by its last letters one mostly sees of which language.
const SPANISH = /(?:ción|adora?s?|ic[oa]|er[oa]|ista|dosis|beca|año|ente|aula|cama)(?=$|\s)|\sde\s/iu;
const ENGLISH = /ambassador/iu;

/** A figure as the source qualifies it: "more than 77,000 patients", "85.6 million USD", "20–30 beds". Its date is not in it. */
export function figureWords({ value, max, qualifier, unit }: FigureValue, { amount, language, label }: Pick<Format, "amount" | "language" | "label">): string {
  const number = max === undefined ? amount(value) : `${amount(value)}–${amount(max)}`;
  const counted = CURRENCY.test(unit) || (value === 1 && max === undefined) ? unit : plural(unit, SPANISH.test(unit) && !ENGLISH.test(unit) ? "es" : "en");
  const before = qualifier === undefined ? "" : `${label(labels.get(qualifier)!.label)} `;
  // "13.500 millones de dosis", "85,6 millones de USD"
  const of = language === "es" && /(mill(ón|ones)|bill(ón|ones))$/.test(number) ? "de " : "";
  return `${before}${number} ${of}${counted}`.trim();
}
