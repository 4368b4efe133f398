import type { Property } from "#model/claim.ts";
import type { Label } from "#model/codes/code.ts";
import { contradictionsOf } from "../contradictions.ts";
import { missingFields } from "../missing-fields.ts";
import { saidValue } from "../said.ts";
import { type Check, finding, keysOf } from "./check.ts";

/** What contradictions are about. */
const NAMES: Readonly<Partial<Record<Property, Label>>> = {
  figure: { en: "figure", es: "cifra" }, date: { en: "date", es: "fecha" }, due: { en: "due", es: "plazo" }, instrument: { en: "paper", es: "instrumento" }, terms: { en: "terms", es: "condiciones" },
  purpose: { en: "purpose", es: "propósito" }, code: { en: "code", es: "código" }, founded: { en: "founded", es: "fundación" },
};

/** Contradictions that nobody has settled by preferring one. */
export const valuesDisagree: Check = (one) =>
  contradictionsOf(one).filter(({ settled }) => !settled).map(({ property, sides }) => {
    const values = sides.map((side) => saidValue(side[0]!));
    const said = (language: keyof Label, or: string): string => `${NAMES[property]?.[language] ?? property}: ${values.map((value) => value[language]).join(` ${or} `)}`;
    const reason = { en: said("en", "or"), es: said("es", "o") };
    return finding("values-disagree", one.entry.id, { reason, claims: keysOf(one.entry.id, sides.flat()) });
  });

export const missingField: Check = ({ entry }) => {
  const { missing } = missingFields(entry);
  if (missing.length === 0) return [];
  const listed = (language: "en" | "es"): string => missing.map(({ label }) => label[language]).join(", ");
  return [finding("missing-field", entry.id, { reason: { en: `no source says: ${listed("en")}`, es: `ninguna fuente dice: ${listed("es")}` } })];
};
