import { commitments, entries, entriesOf, facets, sourcesBehind, type EntryFilter, type FacetValue, type SourcesBehind } from "#registry/index.ts";
import { actorsOf, tellActivity, tellCommitment, type Actor, type Case, type ToldActivity, type ToldCommitment } from "#report/index.ts";
import { casesOf } from "./cases-of.ts";
import { DUE_WITHIN, SILENT_AFTER } from "./commitments.ts";
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
  /** those who take part in `activities` */
  readonly people: readonly Actor[];
  readonly bodies: readonly Actor[];
  readonly sources: SourcesBehind;
}

const MOST = { activities: 120, commitments: 40, sources: 80 } as const;

const dayOf = ({ date }: ToldActivity): string => date?.first ?? date?.last ?? "9999";
const inTime = (a: ToldActivity, b: ToldActivity): number => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b)) || (a.id < b.id ? -1 : 1));

/** The cases of entries by two lists of ids, fetched together. */
async function casesIn({ db }: Register, lists: readonly (readonly string[])[]): Promise<readonly (readonly Case[])[]> {
  const ids = [...new Set(lists.flat())];
  const cases = new Map((await casesOf(db, ids.length === 0 ? [] : await entriesOf(db, ids))).map((one) => [one.entry.id, one]));
  return lists.map((list) => list.flatMap((id) => cases.get(id) ?? []));
}

async function look(register: Register, filter: EntryFilter): Promise<Surroundings> {
  const { db } = register;
  const [counts, latest, open, sources] = await Promise.all([
    facets(db, filter), entries(db, filter, { limit: MOST.activities }), commitments(db, filter, { limit: MOST.commitments }), sourcesBehind(db, filter, MOST.sources),
  ]);
  const [cases = [], owed = []] = await casesIn(register, [latest.rows.map(({ id }) => id), open.rows.map(({ id }) => id)]);
  const options = { today: today(register), silentAfter: SILENT_AFTER, dueWithin: DUE_WITHIN };
  return {
    total: counts.total, kinds: counts.type, countries: counts.country, years: counts.year, sources,
    activities: cases.map(tellActivity).toSorted(inTime), commitments: owed.flatMap((one) => tellCommitment(one, options) ?? []),
    people: actorsOf(cases, "person"), bodies: actorsOf(cases, "organisation"),
  };
}

/** Looks around: at the activities of countries, all of which take part, or at those that name an entity. */
export function surroundings(register: Register, around: Pick<EntryFilter, "countries" | "refs">): Promise<Surroundings> {
  const filter: EntryFilter = { kind: "activity", ...around };
  return keptAnswer(register, `around ${today(register)} ${JSON.stringify(filter)}`, () => look(register, filter));
}
