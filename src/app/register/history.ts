import type { Change } from "#model/change.ts";
import { feed, history as ofSubject, type HistoricChange } from "#registry/index.ts";
import type { Paging } from "./paging.ts";
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

/** What was changed in the register, latest first. */
export async function changes({ db }: Register, wishes: FeedWishes, { limit, after }: Paging): Promise<FeedPage> {
  const found = await feed(db, { limit: limit + 1, ...wishes, ...(after === undefined ? {} : { before: Number(after) }) });
  const rows = found.slice(0, limit);
  return { rows: rows.map(({ seq: _, ...one }) => one), next: found.length > limit ? String(rows.at(-1)!.seq) : null };
}

/** What was decided about one entry, draft or source, the first decision first. */
export const historyOf = ({ db }: Register, subject: string): Promise<readonly HistoricChange[]> => ofSubject(db, subject);
