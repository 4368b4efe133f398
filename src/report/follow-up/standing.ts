import { addPeriod, type Period } from "../calendar.ts";

/** What of a commitment decides, from day to day, what follows for it: little enough to keep that of all. */
export interface Standing {
  readonly open: boolean;
  /** YYYY-MM-DD */
  readonly dueDay: string | null;
  /** YYYY-MM-DD */
  readonly lastHeard: string | null;
  readonly contradicted: boolean;
  /** who owes it and whom it is owed: ids of entries, and ISO codes of countries */
  readonly owes: readonly string[];
  readonly to: readonly string[];
  /** YYYY-MM-DD: when somebody wants to look again */
  readonly lookAgain: string | null;
}

type Days = Pick<Standing, "open" | "dueDay" | "lastHeard">;

export const isDue = ({ open, dueDay }: Omit<Days, "lastHeard">, { today, dueWithin }: { readonly today: string; readonly dueWithin: Period }): boolean => open && dueDay !== null && dueDay >= today && dueDay <= addPeriod(today, dueWithin);
export const isOverdue = ({ open, dueDay }: Omit<Days, "lastHeard">, today: string): boolean => open && dueDay !== null && dueDay < today;
export const isSilent = ({ open, lastHeard }: Omit<Days, "dueDay">, { today, silentAfter }: { readonly today: string; readonly silentAfter: Period }): boolean => open && lastHeard !== null && addPeriod(lastHeard, silentAfter) < today;
