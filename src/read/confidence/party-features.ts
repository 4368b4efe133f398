import type { Candidate } from "./candidate.ts";
import { entityCountries } from "./countries-of.ts";
import type { Feature } from "./feature.ts";
import { toldBefore } from "./history.ts";

/** Who takes part, from how many countries, and whether the text told the same of them before. */
export function partyFeatures({ trigger, draft, history, entity }: Candidate): Feature[] {
  const { kind, status, parties } = draft;
  const kinds = parties.map((p) => entity(p.entity)?.kind ?? "none");
  const countries = Math.min(2, entityCountries(parties, entity).size);
  return [
    ["sides", kind, [...new Set(kinds)].sort().join("+")], ["countries", status, String(countries)], ["said", String(draft.assertedBy !== undefined)],
    ["told", toldBefore(history, draft, entity)], ["kind-before", String(history.kinds.has(kind)), kind, trigger.verbal ? "verb" : "noun"],
  ];
}
