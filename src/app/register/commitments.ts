import { commitments as stored, entriesOf, type CommitmentFilter, type Page } from "#registry/index.ts";
import { addPeriod, followUp, holdsFor, type CaseSource, type FollowUp, type FollowUpOptions, type Period } from "#report/index.ts";
import { casesOf } from "./cases-of.ts";
import { fillPage } from "./fill-page.ts";
import type { Paging } from "./paging.ts";
import { today, type Register } from "./register.ts";

export const SILENT_AFTER: Period = { months: 12, days: 0 };
export const DUE_WITHIN: Period = { months: 0, days: 90 };

export interface CommitmentWishes {
  readonly overdue?: boolean;
  readonly due?: boolean;
  /** those of which nothing was heard for so long */
  readonly silent?: Period;
  /** those that somebody in charge wants to look at again by today */
  readonly lookAgain?: boolean;
  readonly contradicted?: boolean;
  readonly countries?: readonly string[];
  readonly owner?: string;
  readonly charge?: string;
}

/** A commitment with the sources that its quotes stand in. */
export interface FollowedUp extends FollowUp {
  readonly sources: ReadonlyMap<string, CaseSource>;
}

/** What the store can tell by itself; the rest is looked at here. */
function filterOf(register: Register, { silent, lookAgain, countries, owner, charge }: CommitmentWishes): CommitmentFilter {
  const day = today(register);
  return {
    ...(countries && countries.length > 0 && { countries }),
    ...(owner !== undefined && { owner }),
    ...(charge !== undefined && { charge }),
    ...(lookAgain && { lookAgainBy: day }),
    ...(silent && { heardBefore: addPeriod(day, silent, -1) }),
  };
}

function isWanted(one: FollowUp, { overdue, due, silent, contradicted }: CommitmentWishes): boolean {
  return (!overdue || holdsFor(one, "overdue")) && (!due || holdsFor(one, "due")) && (!silent || holdsFor(one, "silent")) && (!contradicted || holdsFor(one, "contradicted"));
}

async function onePage(register: Register, wishes: CommitmentWishes, paging: Paging): Promise<Page<FollowedUp>> {
  const page = await stored(register.db, filterOf(register, wishes), paging);
  const entries = page.rows.length === 0 ? [] : await entriesOf(register.db, page.rows.map(({ id }) => id));
  const options: FollowUpOptions = { today: today(register), silentAfter: wishes.silent ?? SILENT_AFTER, dueWithin: DUE_WITHIN };
  const found = new Map<string, FollowedUp>();
  for (const one of await casesOf(register.db, entries)) {
    const followed = followUp(one, options);
    if (followed) found.set(one.entry.id, { ...followed, sources: one.sources });
  }
  return { next: page.next, rows: page.rows.flatMap(({ id }) => found.get(id) ?? []).filter((one) => isWanted(one, wishes)) };
}

/** A page of the commitments as they stand today, each with what follows for it; what is due first comes first. */
export const commitments = (register: Register, wishes: CommitmentWishes, paging: Paging): Promise<Page<FollowedUp>> => fillPage(paging, (part) => onePage(register, wishes, part));
