import type { Trigger } from "../frames/trigger.ts";
import type { ActivityDraft, EntityDraft } from "../layers.ts";
import type { History } from "./history.ts";

/** A draft with the words that it rests on. */
export interface Proposed {
  readonly trigger: Trigger;
  readonly draft: ActivityDraft;
}

/** A candidate activity with all that its confidence may rest on. */
export interface Candidate extends Proposed {
  /** all candidates of its sentence in the order of the text, itself among them */
  readonly beside: readonly Proposed[];
  /** what the sentences before told */
  readonly history: History;
  readonly entity: (id: string) => EntityDraft | undefined;
}

/** Numbers above three differ no more. */
export const few = (n: number): string => (n > 3 ? "4+" : String(n));
