import type { Change, Decision } from "#model/change.ts";
import { RapporteurError } from "#model/errors.ts";
import type { Entry } from "#model/entry.ts";
import type { Outlet } from "#model/outlet.ts";
import { planCluster, writeClusters } from "./clusters.ts";
import { transact, type Db } from "./database.ts";
import { openDesk, partsOfChanges, type Desk } from "./desk.ts";
import { proposeDrafts, type Proposed } from "./drafts.ts";
import { effective } from "./effective.ts";
import { changeOf, plan, type Part } from "./plan.ts";
import { planUndo } from "./plan-undo.ts";
import { draftOfSubject, draftSubject, isEntry, outletOfSubject, sourceOfSubject, subjectsOf } from "./subjects.ts";
import { writeChanges, writeClaims, writeEntries, writeKeys, writeOutlet, writeVerdicts } from "./write.ts";

export interface RecordOptions {
  /** the keys by which an entry is found to be compared, made by the matcher; without it they stay as they are */
  readonly keysOf?: (entry: Entry) => readonly string[];
  /** drafts of a source that came in this transaction: written with what is decided about them */
  readonly proposed?: Proposed;
}

// Clusters grow together over sources that a decision does not name.
const CLUSTERS = "clusters";

/** What a decision touches, with the parts of the change that it undoes. */
interface Scope {
  readonly subjects: readonly string[];
  readonly targets: readonly Change[];
}

async function scopeOf(db: Db, { act }: Decision): Promise<Scope> {
  const targets = act.kind === "undo" ? await partsOfChanges(db, [act.change]) : [];
  const subjects = [...subjectsOf(act), ...targets.map(({ subject }) => subject)];
  return { subjects: subjects.some((one) => sourceOfSubject(one) !== null) ? [...subjects, CLUSTERS] : subjects, targets };
}

async function partsOf(desk: Desk, { act }: Decision, targets: readonly Change[]): Promise<readonly Part[]> {
  if (act.kind === "join" || act.kind === "leave") return planCluster(desk, act);
  if (act.kind !== "undo") return plan(desk, act);
  if (targets.length === 0) throw new RapporteurError("no-change", act.change);
  return planUndo(desk, targets);
}

/** Puts one decision to the desk and gives its changes; one that was recorded before gives those of then. */
async function decide(desk: Desk, decision: Decision, { targets }: Scope): Promise<readonly Change[]> {
  const there = desk.recorded(decision.id);
  if (there.length > 0) return there;
  const from = desk.written.length;
  const undoes = decision.act.kind === "undo" ? decision.act.change : null;
  for (const part of await partsOf(desk, decision, targets)) await desk.put(changeOf(decision, part, undoes));
  return desk.written.slice(from);
}

async function outletOf(desk: Desk, subject: string): Promise<Outlet | null> {
  const last = effective(await desk.history(subject)).standing.at(-1);
  return last ? (last.after as Outlet) : null;
}

const freshOf = (proposed: Proposed | undefined): ReadonlySet<string> => new Set(proposed?.drafts.map(draftSubject));

/** Writes the changes and everything that they change in what is folded. */
async function write(desk: Desk, { keysOf, proposed }: RecordOptions): Promise<void> {
  const { db, written } = desk;
  if (proposed) await proposeDrafts(db, proposed, desk.verdict);
  if (written.length === 0) return;
  const lastAt = new Map(written.map(({ subject, at }) => [subject, at]));
  const entries = [...lastAt].filter(([subject]) => isEntry(subject)).map(([subject, at]) => [desk.entry(subject), at] as const);
  const fresh = freshOf(proposed);
  const verdicts = [...lastAt.keys()].flatMap((subject) => (draftOfSubject(subject) && !fresh.has(subject) ? [[subject, desk.verdict(subject)!] as const] : []));
  for (const subject of lastAt.keys()) {
    const outlet = outletOfSubject(subject);
    if (outlet !== null) await writeOutlet(db, outlet, await outletOf(desk, subject));
  }
  await writeChanges(db, written);
  await writeClaims(db, written);
  await writeEntries(db, entries);
  await writeVerdicts(db, verdicts);
  if (keysOf && entries.length > 0) await writeKeys(db, entries.map(([entry]) => ({ entry: entry.id, keys: entry.state === "live" ? keysOf(entry) : [] })));
  const sources = [...lastAt.keys()].flatMap((subject) => sourceOfSubject(subject) ?? []);
  if (sources.length > 0) await writeClusters(db, sources);
}

/**
 * Records decisions, all of them or none, with everything that is folded from them. A decision whose id is there already does nothing
 * and gives the changes of then, so that one who does not know whether it was acknowledged may send it again. Throws RapporteurError:
 * `no-entry`, `no-claim`, `no-draft`, `no-change`, `no-source`, `already-decided`, `already-undone`, `not-undoable`, `merged-away`, `kept-apart`, `itself`,
 * `already-there`, `quote-not-in-source`.
 */
export function record(db: Db, decisions: Decision | readonly Decision[], options: RecordOptions = {}): Promise<readonly Change[]> {
  const list = Array.isArray(decisions) ? (decisions as readonly Decision[]) : [decisions as Decision];
  return transact(db, async (tx) => {
    const scopes: Scope[] = [];
    for (const one of list) scopes.push(await scopeOf(tx, one));
    const desk = await openDesk(tx, [...new Set(scopes.flatMap(({ subjects }) => subjects))], { ids: list.map(({ id }) => id), fresh: freshOf(options.proposed) });
    const made: Change[] = [];
    for (const [i, decision] of list.entries()) made.push(...(await decide(desk, decision, scopes[i]!)));
    await write(desk, options);
    return made;
  });
}

/** Takes a change out of force; so can the undoing be undone. */
export const undo = (db: Db, { change, ...who }: Omit<Decision, "act"> & { readonly change: string }, options: RecordOptions = {}): Promise<readonly Change[]> =>
  record(db, { ...who, act: { kind: "undo", change } }, options);
