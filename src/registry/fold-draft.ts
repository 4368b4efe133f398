import type { Change } from "#model/change.ts";
import type { DraftState } from "#model/draft.ts";
import { effective } from "./effective.ts";
import type { After } from "./parts.ts";

/** Where a draft stands, and by which change. */
export interface Verdict {
  readonly state: DraftState;
  readonly change: string | null;
}

/** What the changes of a draft make of it: the last one in force counts. */
export function foldDraft(changes: readonly Change[]): Verdict {
  const last = effective(changes).standing.at(-1);
  return last ? { state: (last.after as After["decide"]).verdict, change: last.id } : { state: "open", change: null };
}
