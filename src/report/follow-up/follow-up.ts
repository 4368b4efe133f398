import type { Charge } from "#model/entry.ts";
import type { Case } from "../case.ts";
import { commitmentOf, type Commitment } from "./commitment.ts";
import { inferencesOf, isContradicted, isOpen, type FollowUpOptions } from "./infer.ts";
import type { Inference } from "./inference.ts";

/** Where a commitment stands today: what was said, and apart from it what follows from that. */
export interface FollowUp extends Commitment {
  readonly open: boolean;
  readonly charge: Charge | null;
  /** the person in charge wants to look again today, or wanted to earlier */
  readonly lookAgain: boolean;
  readonly contradicted: boolean;
  readonly inferences: readonly Inference[];
}

/** Follows a commitment up to a day; null where the entry is none. Nothing of it is to be stored: tomorrow it may be otherwise. */
export function followUp(one: Case, options: FollowUpOptions): FollowUp | null {
  const commitment = commitmentOf(one);
  if (!commitment) return null;
  const { charge } = one.entry;
  const lookAgain = charge?.lookAgain !== undefined && charge.lookAgain <= options.today;
  return { ...commitment, open: isOpen(commitment), charge, lookAgain, contradicted: isContradicted(commitment), inferences: inferencesOf(commitment, options) };
}
