import { commitments as stored, entriesOf, type CommitmentFilter, type Page } from "#registry/index.ts";
import { addPeriod, followUp, standingOf, type CaseSource, type FollowUp, type FollowUpOptions } from "#report/index.ts";
import { casesOf } from "./cases-of.ts";
import { DUE_WITHIN, isWanted, SILENT_AFTER, type CommitmentWishes } from "./commitment-wishes.ts";
import { fillPage } from "./fill-page.ts";
import type { Paging } from "./paging.ts";
import { today, type Register } from "./register.ts";

/** A commitment with the sources that its quotes stand in. */
export interface FollowedUp extends FollowUp {
  readonly sources: ReadonlyMap<string, CaseSource>;
}

const isCode = (party: string): boolean => /^[A-Z]{2}$/.test(party);
// Months are not equally long: a period back from today and one forth from that day may differ by so much.
const SLACK = { months: 0, days: 4 };

/** What the store can tell by itself: all that may be wanted, which is looked at here. */
function filterOf(register: Register, { silent, lookAgain, countries = [], owner, to, charge }: CommitmentWishes): CommitmentFilter {
  const day = today(register);
  const parties = [owner, to].filter((one) => one !== undefined);
  const lands = [...countries, ...parties.filter(isCode)];
  return {
    ...(lands.length > 0 && { countries: lands }),
    refs: parties.filter((one) => !isCode(one)),
    ...(charge !== undefined && { charge }),
    ...(lookAgain && { lookAgainBy: day }),
    ...(silent && { heardBefore: addPeriod(addPeriod(day, silent, -1), SLACK) }),
  };
}

async function onePage(register: Register, wishes: CommitmentWishes, paging: Paging): Promise<Page<FollowedUp>> {
  const page = await stored(register.db, filterOf(register, wishes), paging);
  const entries = page.rows.length === 0 ? [] : await entriesOf(register.db, page.rows.map(({ id }) => id));
  const day = today(register);
  const options: FollowUpOptions = { today: day, silentAfter: wishes.silent ?? SILENT_AFTER, dueWithin: wishes.within ?? DUE_WITHIN };
  const found = new Map<string, FollowedUp>();
  for (const one of await casesOf(register.db, entries)) {
    const followed = followUp(one, options);
    if (followed && isWanted(standingOf(followed), wishes, day)) found.set(one.entry.id, { ...followed, sources: one.sources });
  }
  return { next: page.next, rows: page.rows.flatMap(({ id }) => found.get(id) ?? []) };
}

/** A page of the commitments as they stand today, each with what follows for it; what is due first comes first. */
export const commitments = (register: Register, wishes: CommitmentWishes, paging: Paging): Promise<Page<FollowedUp>> => fillPage(paging, (part) => onePage(register, wishes, part));
