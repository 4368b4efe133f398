import type { EntryReference } from "#model/claim.ts";
import type { FollowUp } from "./follow-up.ts";
import type { Standing } from "./standing.ts";

const keysOf = (all: readonly EntryReference[]): readonly string[] => [...new Set(all.flatMap(({ entry, code }) => [entry, ...(code === undefined ? [] : [code])]))];

/** What of a follow-up does not depend on the day on which it is asked for. */
export const standingOf = ({ open, due, lastHeard, contradicted, owes, to, charge }: FollowUp): Standing => ({
  open, dueDay: due?.day ?? null, lastHeard, contradicted, owes: keysOf(owes), to: keysOf(to), lookAgain: charge?.lookAgain ?? null,
});
