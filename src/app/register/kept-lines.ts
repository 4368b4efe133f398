import { entriesOf, versionedLines, type Db, type EntryFilter, type Page, type PageOptions, type VersionedSummary } from "#registry/index.ts";
import { composedOf, type Composed, type EntryLine } from "./entry-line.ts";

interface Kept {
  readonly version: number;
  readonly composed: Composed;
}

// Some 10 MB.
const MOST = 10_000;
const lines = new WeakMap<Db, Map<string, Kept>>();

function keptOf(db: Db): Map<string, Kept> {
  const kept = lines.get(db) ?? new Map<string, Kept>();
  lines.set(db, kept);
  return kept;
}

function keep(kept: Map<string, Kept>, id: string, one: Kept): void {
  kept.delete(id);
  kept.set(id, one);
  const oldest = kept.size > MOST ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
}

/** Composes the lines whose folds have changed since they were composed last, or never were. */
async function refresh(db: Db, rows: readonly VersionedSummary[], kept: Map<string, Kept>): Promise<void> {
  const stale = rows.filter(({ id, version }) => kept.get(id)?.version !== version);
  if (stale.length === 0) return;
  const bodies = new Map((await entriesOf(db, stale.map(({ id }) => id))).map((one) => [one.id, one]));
  for (const { id, status } of stale) {
    const body = bodies.get(id);
    if (body) keep(kept, id, { version: body.version, composed: composedOf(body, status) });
  }
}

const NONE: Composed = { about: [], figures: [], date: null, partyOnly: false, words: null };

/** A page of lines; what a line has from an entry's fold is composed once for each state of the entry, since folds are long and lists are asked for often. */
export async function keptLines(db: Db, filter: EntryFilter, page: PageOptions): Promise<Page<EntryLine>> {
  const { rows, next } = await versionedLines(db, filter, page);
  const kept = keptOf(db);
  await refresh(db, rows, kept);
  return { next, rows: rows.map(({ version: _, ...summary }) => ({ ...summary, ...(kept.get(summary.id)?.composed ?? NONE) })) };
}
