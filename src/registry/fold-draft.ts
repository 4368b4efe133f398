import type { Change } from "#model/change.ts";
import type { DraftState } from "#model/draft.ts";
import { effective } from "./effective.ts";
import type { After } from "./parts.ts";

/** Where a draft stands, and by which change. */
export interface Verdict {
  readonly state: DraftState;
  readonly change: string | null;
}

const isMaking = ({ kind }: Change): boolean => kind === "propose";

/** What the changes of a draft make of it: the last decision in force counts; one whose making was undone is withdrawn. */
export function foldDraft(changes: readonly Change[]): Verdict {
  const { standing, undone } = effective(changes);
  if (undone.some(isMaking) && !standing.some(isMaking)) return { state: "withdrawn", change: null };
  const last = standing.findLast((one) => !isMaking(one));
  return last ? { state: (last.after as After["decide"]).verdict, change: last.id } : { state: "open", change: null };
}
