import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { Status } from "#model/codes/statuses.ts";
import type { Trigger } from "./trigger.ts";

/** How a deed stands that is only named: a meeting was held, a paper is signed, a gift was made; all else goes on. */
const NAMED_ONLY: Readonly<Partial<Record<ActivityKind, Status>>> = { meeting: "completed", agreement: "agreed", supply: "completed", deployment: "completed" };

/** What is told of a named meeting happened there: that it "agreed" or "considered" something says nothing of the meeting itself. */
const OF_ITS_TALK: ReadonlySet<Status> = new Set<Status>(["agreed", "considered"]);

function named(kind: ActivityKind, status: Status): Status {
  if (kind === "meeting" && OF_ITS_TALK.has(status)) return "completed";
  // "he recalled the ties of both nations": they last
  if (kind === "cooperation" && status === "completed") return "underway";
  return status;
}

/** The standing of an activity of that kind and wording, from what its words say of it; null where they say nothing. */
export function settle({ frame: { kind }, verbal }: Trigger, status: Status | null): Status {
  if (status === null) return NAMED_ONLY[kind] ?? "underway";
  if (kind === "agreement" && (status === "completed" || status === "underway")) return "agreed";
  return verbal ? status : named(kind, status);
}
