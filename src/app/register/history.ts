import type { Change } from "#model/change.ts";
import { feed, history as ofSubject, type HistoricChange } from "#registry/index.ts";
import { placeOf, type Paging } from "./paging.ts";
import type { Register } from "./register.ts";

export interface FeedPage {
  readonly rows: readonly Change[];
  readonly next: string | null;
}

export interface FeedWishes {
  readonly by?: string;
  /** ISO 8601 */
  readonly since?: string;
}

/** What was changed in the register, latest first. Throws RapporteurError `usage`. */
export async function changes({ db }: Register, wishes: FeedWishes, { limit, after }: Paging): Promise<FeedPage> {
  const found = await feed(db, { limit: limit + 1, ...wishes, ...(after === undefined ? {} : { before: placeOf(after) }) });
  const rows = found.slice(0, limit);
  return { rows: rows.map(({ seq: _, ...one }) => one), next: found.length > limit ? String(rows.at(-1)!.seq) : null };
}

/** The same, a page at a time. Throws RapporteurError `usage`. */
export async function historyPage(register: Register, subject: string, { limit, after = "0" }: Paging): Promise<{ readonly rows: readonly HistoricChange[]; readonly next: string | null }> {
  const from = placeOf(after);
  const later = (await historyOf(register, subject)).filter(({ version }) => version > from);
  const rows = later.slice(0, limit);
  return { rows, next: later.length > limit ? String(rows.at(-1)!.version) : null };
}

/** What was decided about one entry, draft or source, the first decision first. */
export const historyOf = ({ db }: Register, subject: string): Promise<readonly HistoricChange[]> => ofSubject(db, subject);
