import type { RankedClaim } from "#model/entry.ts";
import { contradictionsOf } from "../contradictions.ts";
import { missingFields } from "../missing-fields.ts";
import { type Check, finding, keysOf } from "./check.ts";

const valueOf = ({ property, value }: RankedClaim): string => {
  if (property === "figure") return `${value.value}${value.max === undefined ? "" : `–${value.max}`} ${value.unit}`;
  return typeof value === "string" ? value : JSON.stringify(value);
};

/** Contradictions that nobody has settled by preferring one. */
export const valuesDisagree: Check = (one) =>
  contradictionsOf(one).filter(({ settled }) => !settled).map(({ property, sides }) => {
    const values = sides.map((side) => valueOf(side[0]!));
    const reason = { en: `${property}: ${values.join(" or ")}`, es: `${property}: ${values.join(" o ")}` };
    return finding("values-disagree", one.entry.id, { reason, claims: keysOf(one.entry.id, sides.flat()) });
  });

export const missingField: Check = ({ entry }) => {
  const { missing } = missingFields(entry);
  if (missing.length === 0) return [];
  const listed = (language: "en" | "es"): string => missing.map(({ label }) => label[language]).join(", ");
  return [finding("missing-field", entry.id, { reason: { en: `no source says: ${listed("en")}`, es: `ninguna fuente dice: ${listed("es")}` } })];
};
