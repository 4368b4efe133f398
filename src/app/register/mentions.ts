import { RapporteurError } from "#model/errors.ts";
import { entry as stored, mentionsOf, sourcesOf, type Mention, type Page, type SourceSummary } from "#registry/index.ts";
import { placeOf, type Paging } from "./paging.ts";
import type { Register } from "./register.ts";

/** A mention with the source that it stands in. */
export interface MentionIn extends Mention {
  readonly in: SourceSummary;
}

/** Where an entry is named without anything new being said of it, a page at a time, the latest source first. Throws RapporteurError `usage`, `no-entry`. */
export async function mentions({ db }: Register, entry: string, { limit, after = "0" }: Paging): Promise<Page<MentionIn>> {
  const offset = placeOf(after);
  if (!(await stored(db, entry))) throw new RapporteurError("no-entry", entry);
  const found = await mentionsOf(db, entry, { limit: limit + 1, offset });
  const rows = found.slice(0, limit);
  const sources = new Map((rows.length === 0 ? [] : await sourcesOf(db, [...new Set(rows.map(({ source }) => source))])).map((one) => [one.id, one]));
  return { rows: rows.map((one) => ({ ...one, in: sources.get(one.source)! })), next: found.length > limit ? String(offset + limit) : null };
}
