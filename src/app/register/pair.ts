import { RapporteurError } from "#model/errors.ts";
import { entriesIn } from "#registry/index.ts";
import { pairSummary, type Case, type FollowUpOptions, type PairSummary } from "#report/index.ts";
import { casesOf } from "./cases-of.ts";
import { countryCode } from "./country-code.ts";
import { DUE_WITHIN, SILENT_AFTER } from "./commitment-wishes.ts";
import { today, type Register } from "./register.ts";

/** What there is between two countries, with the cases that it points at by the ids of their entries. */
export interface PairPage extends PairSummary {
  readonly cases: ReadonlyMap<string, Case>;
  /** the latest are here, and there are more */
  readonly more: boolean;
}

/** More than a page holds; a pair that has more is looked at with filters. */
const MOST = 1000;

/** Sums up a pair, the countries by code or name. Throws RapporteurError `no-country`, `itself`. */
export async function pair(register: Register, [a, b]: readonly [string, string], options: Partial<FollowUpOptions> = {}): Promise<PairPage> {
  const codes = [countryCode(a), countryCode(b)] as const;
  if (codes[0] === codes[1]) throw new RapporteurError("itself", codes[0]);
  const found = await entriesIn(register.db, { kind: "activity", countries: codes }, { limit: MOST + 1 });
  const cases = await casesOf(register.db, found.slice(0, MOST));
  const summary = pairSummary(codes, cases, { today: today(register), silentAfter: SILENT_AFTER, dueWithin: DUE_WITHIN, ...options });
  return { ...summary, more: found.length > MOST, cases: new Map(cases.map((one) => [one.entry.id, one])) };
}
