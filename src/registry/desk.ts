import { sql, type RawBuilder } from "kysely";
import type { Change } from "#model/change.ts";
import type { DraftState } from "#model/draft.ts";
import type { Entry } from "#model/entry.ts";
import { among, rows, send, type Db } from "./database.ts";
import { foldDraft, type Verdict } from "./fold-draft.ts";
import { emptyEntry, fold, foldOne } from "./fold.ts";
import { draftOfSubject, isEntry } from "./subjects.ts";

/**
 * What decisions are worked out on: the subjects that they touch, locked and read once, with the changes that are not written
 * yet. Everything that is asked of it is up to date with these.
 */
export interface Desk {
  readonly db: Db;
  readonly entry: (id: string) => Entry;
  /** where a draft stands; null where there is no such draft */
  readonly verdict: (subject: string) => Verdict | null;
  /** the parts of a change that was recorded before, of those that are being recorded again */
  readonly recorded: (id: string) => readonly Change[];
  /** all changes of a subject, those of this desk included */
  readonly history: (subject: string) => Promise<readonly Change[]>;
  /** puts one more change to a subject */
  readonly put: (change: Omit<Change, "version">) => Promise<void>;
  /** what was put, in its order */
  readonly written: readonly Change[];
}

const CHANGE = sql`subject, version, id, by, at, why, kind, before, after, undoes`;

/** The changes of some subjects, by version. */
export const changesIn = (subjects: readonly string[]): RawBuilder<Change> => sql<Change>`select ${CHANGE} from changes where subject = any (${among(subjects)}) order by subject, version`;
export const changesOf = (db: Db, subjects: readonly string[]): Promise<Change[]> => rows(db, changesIn(subjects));

/** All parts of some changes, in their order; none of those that are not there. */
export const partsOfChanges = (db: Db, ids: readonly string[]): Promise<Change[]> =>
  rows(db, sql<Change>`select ${CHANGE} from changes where id = any (${ids}::text[]) order by changes.seq`);

/** Keeps others from changing these subjects until the transaction ends. In a fixed order, so that two never wait for each other. */
const lock = (db: Db, subjects: readonly string[]): Promise<void> =>
  send(db, sql`select pg_advisory_xact_lock(hashtextextended(value, 7267)) from unnest(${[...new Set(subjects)].sort()}::text[]) as s (value)`);

async function readEntries(db: Db, ids: readonly string[]): Promise<Map<string, Entry>> {
  if (ids.length === 0) return new Map();
  const found = await rows(db, sql<{ id: string; body: Entry }>`select id, body from entries where id = any (${ids}::text[])`);
  return new Map(found.map(({ id, body }) => [id, body]));
}

async function readVerdicts(db: Db, subjects: readonly string[]): Promise<Map<string, Verdict>> {
  if (subjects.length === 0) return new Map();
  const keys = subjects.map(draftOfSubject);
  const found = await rows(db, sql<{ subject: string; state: DraftState; change: string | null }>`
    select k.subject, d.state, d.change from unnest(${subjects}::text[], ${keys.map((key) => key?.source)}::text[], ${keys.map((key) => key?.id)}::text[]) as k (subject, source, id)
    join drafts d on d.source = k.source and d.id = k.id`);
  return new Map(found.map(({ subject, ...verdict }) => [subject, verdict]));
}

async function readVersions(db: Db, subjects: readonly string[]): Promise<Map<string, number>> {
  if (subjects.length === 0) return new Map();
  const found = await rows(db, sql<{ subject: string; version: number }>`
    select subject, max(version) as version from changes where subject = any (${subjects}::text[]) group by subject`);
  return new Map(found.map(({ subject, version }) => [subject, version]));
}

export interface DeskOptions {
  /** changes that may be there already */
  readonly ids: readonly string[];
  /** drafts that this transaction makes: open, and nothing decided about them */
  readonly fresh?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const openVerdicts = (subjects: ReadonlySet<string>): Map<string, Verdict> => new Map([...subjects].map((one) => [one, { state: "open", change: null }]));

/** Locks and reads `subjects` within the transaction `db`, and looks whether any of the changes `ids` is there already. */
export async function openDesk(db: Db, subjects: readonly string[], { ids, fresh = NONE }: DeskOptions): Promise<Desk> {
  await lock(db, subjects);
  const others = subjects.filter((one) => !isEntry(one) && !fresh.has(one));
  const [recorded, entries, standing, versions] = await Promise.all([
    partsOfChanges(db, ids), readEntries(db, subjects.filter(isEntry)), readVerdicts(db, others.filter((one) => draftOfSubject(one) !== null)), readVersions(db, others),
  ]);
  const verdicts = new Map([...openVerdicts(fresh), ...standing]);
  const written: Change[] = [];

  const entry = (id: string): Entry => entries.get(id) ?? emptyEntry(id);
  const history = async (subject: string): Promise<Change[]> => [...(await changesOf(db, [subject])), ...written.filter((one) => one.subject === subject)];
  const versionOf = (subject: string): number => (isEntry(subject) ? entry(subject).version : (versions.get(subject) ?? 0));

  const put = async (given: Omit<Change, "version">): Promise<void> => {
    const { subject, undoes } = given;
    const change: Change = { ...given, version: versionOf(subject) + 1 };
    written.push(change);
    if (isEntry(subject)) entries.set(subject, undoes === null ? foldOne(entry(subject), change) : fold(subject, await history(subject)));
    else versions.set(subject, change.version);
    if (verdicts.has(subject)) verdicts.set(subject, foldDraft(undoes === null ? [change] : await history(subject)));
  };
  return { db, entry, verdict: (subject) => verdicts.get(subject) ?? null, recorded: (id) => recorded.filter((one) => one.id === id), history, put, written };
}
