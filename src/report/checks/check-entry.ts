import type { Case } from "../case.ts";
import { searchPhrases, type SearchPhrase } from "../search-phrases.ts";
import { alike } from "./alike.ts";
import type { Check } from "./check.ts";
import { checkKinds, type CheckKind } from "./check-kinds.ts";
import { countedTwice } from "./counted-twice.ts";
import { dateOrder } from "./date-order.ts";
import { likelyLink } from "./likely-link.ts";
import type { CheckContext, Finding } from "./finding.ts";
import { partyOnly, singleSource } from "./sources.ts";
import { statusEvidence } from "./status-evidence.ts";
import { missingField, valuesDisagree } from "./values.ts";

/** The findings of an entry, with phrases to search for what would settle them. */
export interface Checked {
  readonly entry: string;
  readonly findings: readonly Finding[];
  readonly search: readonly SearchPhrase[];
}

const CHECKS: readonly Check[] = [alike, likelyLink, countedTwice, dateOrder, statusEvidence, valuesDisagree, partyOnly, singleSource, missingField];
const ORDER: ReadonlyMap<CheckKind, number> = new Map(checkKinds.map(({ code }, i) => [code, i]));
// That a country or a disease is named by one source is no weakness of a register; a body's or a person's likeness to another is.
const ENTITY_CHECKS: readonly Check[] = [alike, valuesDisagree];

/** Runs every check on an entry. Pure: it notices, and changes nothing. */
export function checkEntry(one: Case, context: CheckContext): Checked {
  const checks = one.entry.kind === "activity" ? CHECKS : ENTITY_CHECKS;
  const findings = one.entry.state === "live" ? checks.flatMap((check) => check(one, context)) : [];
  const sorted = findings.toSorted((a, b) => ORDER.get(a.check)! - ORDER.get(b.check)!);
  return { entry: one.entry.id, findings: sorted, search: sorted.length === 0 ? [] : searchPhrases(one) };
}
