import { z } from "zod";
import { deskView, sinceThen, type DeskView } from "#app/register/index.ts";
import { jsonRoute } from "../route.ts";
import { commitmentRow } from "../shapes/commitment.ts";
import { entryLine } from "../shapes/entry-summary.ts";
import { ranked } from "../shapes/entry-view.ts";
import { queued } from "../shapes/reading-room.ts";

const count = z.number().int();
const list = <T extends z.ZodType>(one: T) => z.array(one).readonly();

const desk: z.ZodType<DeskView> = z.object({
  counts: z.object({ openDrafts: count, sourcesToRead: count, overdue: count, due: count, silent: count, lookAgain: count, single: count, activities: count, sources: count, contradictions: count }),
  drafts: list(queued), commitments: list(commitmentRow), contradictions: list(z.object({ entry: entryLine, sides: list(ranked) })), single: list(entryLine),
});

/** What needs somebody now. */
export const getDesk = jsonRoute({
  method: "GET", path: "/api/desk", tag: "desk", summary: "What needs somebody now: drafts, commitments, contradictions, single sources; and who changed what since a moment",
  query: z.object({ since: z.string().regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/).optional().describe("ISO 8601, UTC") }),
  response: z.object({ now: z.string(), desk, since: list(z.object({ by: z.string(), entries: count })) }),
  handle: async ({ query: { since }, register }) => ({ now: register.now(), desk: await deskView(register), since: since === undefined ? [] : await sinceThen(register, since) }),
});
