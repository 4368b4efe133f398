import type { Change } from "#model/change.ts";
import { RapporteurError } from "#model/errors.ts";
import { draftSubject, feed, history as ofSubject, sourceSubject, type HistoricChange } from "#registry/index.ts";
import { placeOf, type Paging } from "./paging.ts";
import type { Register } from "./register.ts";
import { isSourceId, sourceId } from "./source-id.ts";

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

/** What decisions are about: an entry by its id; a source, or a draft of it, by the id of the source or the beginning of that, as in `sha256:1f2e…/a1`. */
async function subjectOf(register: Register, words: string): Promise<string> {
  if (!isSourceId(words)) return words;
  const [source = "", draft] = words.split("/");
  const id = await sourceId(register, source);
  return draft === undefined ? sourceSubject(id) : draftSubject({ source: id, id: draft });
}

/** What was decided about one entry, draft or source, a page at a time. Throws RapporteurError `usage`, `no-entry`, `no-source`. */
export async function historyPage(register: Register, words: string, { limit, after = "0", by, since }: Paging & FeedWishes): Promise<{ readonly rows: readonly HistoricChange[]; readonly next: string | null }> {
  const from = placeOf(after);
  const all = await historyOf(register, await subjectOf(register, words));
  if (all.length === 0 && !isSourceId(words)) throw new RapporteurError("no-entry", words);
  const later = all.filter(({ version, by: who, at }) => version > from && (by === undefined || who === by) && (since === undefined || at >= since));
  const rows = later.slice(0, limit);
  return { rows, next: later.length > limit ? String(rows.at(-1)!.version) : null };
}

/** What was decided about one entry, draft or source, the first decision first. */
export const historyOf = ({ db }: Register, subject: string): Promise<readonly HistoricChange[]> => ofSubject(db, subject);
