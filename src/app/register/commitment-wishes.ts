import { isDue, isOverdue, isSilent, type Period, type Standing } from "#report/index.ts";

export const SILENT_AFTER: Period = { months: 12, days: 0 };
export const DUE_WITHIN: Period = { months: 0, days: 90 };

/** Which commitments are wanted; all that is given must hold. */
export interface CommitmentWishes {
  readonly overdue?: boolean;
  readonly due?: boolean;
  /** how soon what is `due` is due: within 90 days, where nothing is said */
  readonly within?: Period;
  /** YYYY-MM-DD: due on this day or later, or on it or earlier */
  readonly dueFrom?: string;
  readonly dueTo?: string;
  /** those of which nothing was heard for so long */
  readonly silent?: Period;
  /** those that somebody in charge wants to look at again by today */
  readonly lookAgain?: boolean;
  readonly contradicted?: boolean;
  readonly countries?: readonly string[];
  /** who owes it, and whom it is owed: ISO code of a country, or id of an entry */
  readonly owner?: string;
  readonly to?: string;
  readonly charge?: string;
}

/** Whether a commitment is wanted, as far as its own columns do not tell. */
export function isWanted(one: Standing, wishes: CommitmentWishes, today: string): boolean {
  const { overdue, due, within = DUE_WITHIN, silent, contradicted, lookAgain, owner, to } = wishes;
  if (overdue && !isOverdue(one, today)) return false;
  if (due && !isDue(one, { today, dueWithin: within })) return false;
  if (silent && !isSilent(one, { today, silentAfter: silent })) return false;
  if (contradicted && !one.contradicted) return false;
  if (lookAgain && (one.lookAgain === null || one.lookAgain > today)) return false;
  return isDueIn(one, wishes) && (owner === undefined || one.owes.includes(owner)) && (to === undefined || one.to.includes(to));
}

function isDueIn({ dueDay }: Standing, { dueFrom, dueTo }: CommitmentWishes): boolean {
  if (dueFrom === undefined && dueTo === undefined) return true;
  return dueDay !== null && (dueFrom === undefined || dueDay >= dueFrom) && (dueTo === undefined || dueDay <= dueTo);
}
