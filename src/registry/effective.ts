import type { Change } from "#model/change.ts";

/** What counts of a subject's changes. */
export interface Effective {
  /** changes that are in force, undoing ones left out, in their order */
  readonly standing: readonly Change[];
  /** changes that were undone and are not in force, in their order */
  readonly undone: readonly Change[];
}

/**
 * Which of a subject's changes are in force. An undo takes its change out, unless it was itself undone: so the last
 * one is looked at first. `changes` are those of one subject by version.
 */
export function effective(changes: readonly Change[]): Effective {
  const out = new Set<string>();
  for (const { id, undoes } of changes.toReversed()) if (undoes !== null && !out.has(id)) out.add(undoes);
  const own = changes.filter(({ undoes }) => undoes === null);
  return { standing: own.filter(({ id }) => !out.has(id)), undone: own.filter(({ id }) => out.has(id)) };
}
