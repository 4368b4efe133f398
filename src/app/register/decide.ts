import type { Act, Change } from "#model/change.ts";
import { record } from "#registry/index.ts";
import { keysOf } from "./entry-views.ts";
import type { Register } from "./register.ts";

/** Records what a person decides, all of it or none, and gives the changes that it made. */
export function decide({ db, by, now, newId }: Register, acts: Act | readonly Act[], why?: string): Promise<readonly Change[]> {
  const at = now();
  const list = Array.isArray(acts) ? (acts as readonly Act[]) : [acts as Act];
  return record(db, list.map((act) => ({ id: newId(), by, at, act, ...(why === undefined || why === "" ? {} : { why }) })), { keysOf });
}

/** The ids of the decisions that changes belong to, in their order. */
export const idsOf = (changes: readonly Change[]): readonly string[] => [...new Set(changes.map(({ id }) => id))];

/** Undoes decisions, the last one first: those that belong together go together. */
export const undoAll = (register: Register, changes: readonly string[], why?: string): Promise<readonly Change[]> =>
  decide(register, changes.toReversed().map((change): Act => ({ kind: "undo", change })), why);
