import { RapporteurError } from "#model/errors.ts";
import type { Change } from "#model/change.ts";
import type { Claim } from "#model/claim.ts";
import type { Entry } from "#model/entry.ts";
import type { Desk } from "./desk.ts";
import { effective } from "./effective.ts";
import type { After } from "./parts.ts";
import type { Part } from "./plan.ts";
import { isEntry } from "./subjects.ts";

/** Ids of the claims that a change brought into its entry. */
function brought({ kind, after }: Change): readonly string[] {
  if (kind === "edit") return [(after as After["edit"]).claim.id];
  if (kind !== "accept" && kind !== "merge" && kind !== "split-off") return [];
  return (after as { readonly claims: readonly Claim[] }).claims.map(({ id }) => id);
}

/** Ids of the claims that a change rests on: it took them away, or put another in their place. */
function restsOn({ kind, after }: Change): readonly string[] {
  if (kind === "split") return (after as After["split"]).claims;
  return kind === "edit" ? [(after as After["edit"]).replaces] : [];
}

/** Whether a later change in force rests on claims that this one brought. */
function isUsed(change: Change, standing: readonly Change[]): boolean {
  const ids = new Set(brought(change));
  return standing.some((later) => later.version > change.version && restsOn(later).some((id) => ids.has(id)));
}

/** Whether an edit cannot come back, since what it replaced is not there. */
const isBaseless = ({ claims }: Entry, target: Change, of: Change): boolean => of.kind === "edit" && target.undoes !== null && !claims.some(({ id }) => restsOn(of).includes(id));

/** A merge cannot come back by itself once the entry that it took in has changed. */
const isStale = (target: Change, of: Change, history: readonly Change[]): boolean => of.kind === "merged" && target.undoes !== null && history.some(({ version }) => version > target.version);

/** The change that an undo undoes in the end: itself, or what the undoing one undid. */
function original(change: Change, history: readonly Change[]): Change {
  const undone = change.undoes === null ? undefined : history.find(({ id }) => id === change.undoes);
  return undone ? original(undone, history) : change;
}

/** Whether some undo of the change `id` is in force. */
function undoStands(history: readonly Change[], id: string): boolean {
  return history.some(({ undoes, id: own }) => undoes === id && !undoStands(history, own));
}

/** Whether a draft has been decided otherwise since its decision was undone. */
const isDecided = (desk: Desk, subject: string): boolean => ["accepted", "rejected"].includes(desk.verdict(subject)?.state ?? "open");

/** Whether a draft's making cannot be undone since the draft was decided, or a decision about it cannot come back since its making was undone. */
function restsOnMaking(desk: Desk, { undoes, subject }: Change, of: Change): boolean {
  const state = desk.verdict(subject)?.state ?? "open";
  if (of.kind === "propose") return undoes === null && state !== "open";
  return undoes !== null && state === "withdrawn";
}

async function planOne(desk: Desk, target: Change): Promise<Part> {
  const { subject, id } = target;
  const history = await desk.history(subject);
  if (undoStands(history, id)) throw new RapporteurError("already-undone", id);
  const of = original(target, history);
  const isStuck = isUsed(of, effective(history).standing) || isStale(target, of, history) || restsOnMaking(desk, target, of) || (isEntry(subject) && isBaseless(desk.entry(subject), target, of));
  if (isStuck) throw new RapporteurError("not-undoable", id);
  if (of.kind !== "merged" && isEntry(subject) && desk.entry(subject).mergedInto !== null) throw new RapporteurError("merged-away", subject);
  if (target.undoes !== null && isDecided(desk, subject)) throw new RapporteurError("already-decided", subject);
  return { subject, kind: "undo", after: null };
}

/** The parts of an undo: one for each part of what is undone. Throws RapporteurError `already-undone`, `not-undoable`, `merged-away`. */
export async function planUndo(desk: Desk, targets: readonly Change[]): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const target of targets) parts.push(await planOne(desk, target));
  return parts;
}
