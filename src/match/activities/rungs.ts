import { byCode } from "#model/codes/code.ts";
import { statuses, type StatusRow } from "#model/codes/statuses.ts";
import { type Reason, reason } from "../likeness.ts";
import type { MatchActivity } from "./activity.ts";

const rows = byCode<StatusRow>(statuses);
const SETTLED = 5;

/** The place on the ladder, 0 to 7; null for suspended and cancelled, which stand off it. */
export const rungOf = ({ status }: MatchActivity): number | null => rows.get(status)?.order ?? null;

/** Whether it has happened or happens; an agreement has when it is settled. */
export const isDone = (activity: MatchActivity): boolean => (rungOf(activity) ?? 0) > (activity.kind === "agreement" ? SETTLED - 1 : SETTLED);

/** The same rung speaks for one activity a little; what is promised and what is done are steps of a chain. */
export function rungReason(a: MatchActivity, b: MatchActivity): Reason | null {
  if (a.status === b.status) return reason("rung", 0.5, a.status);
  return isDone(a) === isDone(b) ? null : reason("rung", -1.5, a.status, b.status);
}
