import type { Entry } from "#model/entry.ts";
import { facets, latestEntries, openEntries, sourcesBehind, sourcesOf, type EntryFilter, type FacetValue, type SourcesBehind } from "#registry/index.ts";
import { actorsOf, tellActivity, tellCommitment, type Actor, type Case, type ToldActivity, type ToldCommitment } from "#report/index.ts";
import { casesOf } from "./cases-of.ts";
import { countryCode } from "./country-code.ts";
import { DUE_WITHIN, SILENT_AFTER } from "./commitment-wishes.ts";
import { keptAnswer } from "./kept-answer.ts";
import { today, type Register } from "./register.ts";

/** All that the register tells around something: a pair, a country, a body, a person, a product. */
export interface Surroundings {
  /** activities in all */
  readonly total: number;
  readonly kinds: readonly FacetValue[];
  /** ISO codes of the countries in them */
  readonly countries: readonly FacetValue[];
  readonly years: readonly FacetValue[];
  /** in the order of time, those without a day last; of many, the latest */
  readonly activities: readonly ToldActivity[];
  /** open ones, what is due first first; of many, the first */
  readonly commitments: readonly ToldCommitment[];
  /** open commitments in all, as the register counts them: before it is seen what others deliver */
  readonly open: number;
  /** those who take part in `activities` */
  readonly people: readonly Actor[];
  readonly bodies: readonly Actor[];
  readonly sources: SourcesBehind;
}

const MOST = { activities: 60, commitments: 16, sources: 40 } as const;

const dayOf = ({ date }: ToldActivity): string => date?.first ?? date?.last ?? "9999";
const inTime = (a: ToldActivity, b: ToldActivity): number => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b)) || (a.id < b.id ? -1 : 1));

/** Entries as activities are told of, which asks of their sources alone. */
async function briefCases({ db }: Register, all: readonly Entry[]): Promise<readonly Case[]> {
  const ids = [...new Set(all.flatMap(({ claims }) => claims.map(({ source }) => source)))];
  const sources = new Map((await sourcesOf(db, ids)).map((one) => [one.id, { ...one, outlet: null }]));
  return all.map((entry) => ({ entry, linked: [], sources }));
}

async function look(register: Register, filter: EntryFilter): Promise<Surroundings> {
  const { db } = register;
  const [counts, cases, open, sources] = await Promise.all([
    facets(db, filter), latestEntries(db, filter, MOST.activities).then((found) => briefCases(register, found)), openEntries(db, filter, MOST.commitments), sourcesBehind(db, filter, MOST.sources),
  ]);
  const owed = await casesOf(db, open.entries);
  const options = { today: today(register), silentAfter: SILENT_AFTER, dueWithin: DUE_WITHIN };
  return {
    total: counts.total, kinds: counts.type, countries: counts.country, years: counts.year, sources,
    activities: cases.map(tellActivity).toSorted(inTime), commitments: owed.flatMap((one) => tellCommitment(one, options) ?? []), open: open.total,
    people: actorsOf(cases, "person"), bodies: actorsOf(cases, "organisation"),
  };
}

/** Looks around: at the activities of countries, all of which take part, or at those that name an entity. */
export const surroundings = (register: Register, around: Pick<EntryFilter, "countries" | "refs">): Promise<Surroundings> => look(register, { kind: "activity", ...around });

/** Two countries and all between them. */
export interface AboutPair {
  /** ISO codes in the order of the alphabet */
  readonly pair: readonly [string, string];
  readonly around: Surroundings;
}

/** All between two countries, by code or name, whichever comes first. Throws RapporteurError `no-country`. */
export function aboutPair(register: Register, [one, other]: readonly [string, string]): Promise<AboutPair> {
  const [a = "", b = ""] = [countryCode(one), countryCode(other)].toSorted();
  return keptAnswer(register, `pair ${today(register)} ${a} ${b}`, async () => ({ pair: [a, b] as const, around: await surroundings(register, { countries: [a, b] }) }));
}
