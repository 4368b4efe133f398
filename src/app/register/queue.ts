import { decidedSince, draftCounts, reviewQueue, type QueueCursor, type QueuedSource } from "#registry/index.ts";
import type { Paging } from "./paging.ts";
import { today, type Register } from "./register.ts";

/** Sources that wait for a decision, with how much there is and how much was done today by the one who asks. */
export interface Queue {
  readonly rows: readonly QueuedSource[];
  readonly next: string | null;
  /** open drafts in the whole register */
  readonly open: number;
  readonly unsure: number;
  readonly doneToday: number;
}

const cursorOf = (after: string): QueueCursor => {
  const [weight = "0", id = ""] = after.split(" ");
  return { weight: Number(weight), id };
};

/** A page of the sources with drafts that are open, or set aside as unsure; the most certain and weighty first. */
export async function queue(register: Register, { limit, after }: Paging, state: "open" | "unsure" = "open"): Promise<Queue> {
  const { db, by } = register;
  const found = await reviewQueue(db, { limit: limit + 1, state, ...(after === undefined ? {} : { after: cursorOf(after) }) });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const counts = new Map((await draftCounts(db)).map(({ state, count }) => [state, count]));
  return {
    rows, next: found.length > limit && last ? `${last.weight} ${last.id}` : null,
    open: counts.get("open") ?? 0, unsure: counts.get("unsure") ?? 0, doneToday: await decidedSince(db, { by, since: today(register) }),
  };
}
