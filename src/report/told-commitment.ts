import type { EntryReference } from "#model/claim.ts";
import type { Status } from "#model/codes/statuses.ts";
import type { Charge } from "#model/entry.ts";
import type { Edtf } from "#model/reading.ts";
import type { Case } from "./case.ts";
import { followUp } from "./follow-up/follow-up.ts";
import type { FollowUpOptions } from "./follow-up/infer.ts";
import type { Inference } from "./follow-up/inference.ts";
import { noteOf, tellActivity, type ClaimNote, type ToldActivity } from "./told-activity.ts";

export interface ToldStep {
  readonly status: Status;
  readonly note: ClaimNote;
}

/** An open commitment as pages about others tell it: who owes what to whom, by when, on which rung, and what follows. */
export interface ToldCommitment {
  readonly activity: ToldActivity;
  readonly owes: readonly EntryReference[];
  readonly to: readonly EntryReference[];
  readonly due: { readonly edtf: Edtf; readonly day: string; readonly note: ClaimNote } | null;
  /** by rung and then by day; `note.entry` is another where that one delivers it */
  readonly steps: readonly ToldStep[];
  readonly lastHeard: string | null;
  /** each with the first of the claims that it follows from */
  readonly inferences: readonly Inference[];
  readonly charge: Charge | null;
}

// What is silent follows from all that was said last.
const FIRST = 3;

/** Tells a commitment; null where the entry is none, or is done or given up. Pure. */
export function tellCommitment(one: Case, options: FollowUpOptions): ToldCommitment | null {
  const found = followUp(one, options);
  if (!found?.open) return null;
  const { owes, to, due, steps, lastHeard, inferences, charge } = found;
  return {
    activity: tellActivity(one), owes, to, lastHeard, charge, inferences: inferences.map((follows) => ({ ...follows, claims: follows.claims.slice(0, FIRST) })),
    due: due && { edtf: due.edtf, day: due.day, note: noteOf(one.entry.id, due.claim) },
    steps: steps.map(({ entry, status, claim }) => ({ status, note: noteOf(entry, claim) })),
  };
}
