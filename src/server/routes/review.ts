import { z } from "zod";
import { acceptDrafts, draftByHand, idsOf, judgeDraft, queue, readingRoom, undoAll } from "#app/register/index.ts";
import { statuses } from "#model/codes/statuses.ts";
import { jsonRoute } from "../route.ts";
import { paging } from "../shapes/query.ts";
import { entryAs, handValue, place, queueShape, readingRoomShape, verdicts } from "../shapes/reading-room.ts";

const why = z.string().max(2000).optional().describe("as the history shows it");
const ofSource = z.object({ source: z.string() });
const status = z.enum(statuses.map(({ code }) => code) as [(typeof statuses)[number]["code"]]);

/** What is given, without what is not. */
const given = <T extends object>(values: T): { readonly [K in keyof T]: Exclude<T[K], undefined> } => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

/** Sources that wait for somebody to decide. */
export const getQueue = jsonRoute({
  method: "GET", path: "/api/review", tag: "review", summary: "Sources with drafts that wait, most certain and weighty first",
  query: z.object({ ...paging, state: z.enum(["open", "unsure"]).default("open") }), response: queueShape,
  handle: ({ query: { limit, after, state }, register }) => queue(register, { limit, ...(after !== undefined && { after }) }, state),
});

/** Everything that a reading room needs, in one answer. */
export const getReadingRoom = jsonRoute({
  method: "GET", path: "/api/sources/{source}/reading-room", tag: "review", summary: "A source's text with all its drafts and what they seem to be",
  params: ofSource, response: readingRoomShape,
  handle: ({ params, register }) => readingRoom(register, params.source),
});

/** A decision about one draft. */
export const postVerdict = jsonRoute({
  method: "POST", path: "/api/sources/{source}/drafts/{draft}/verdict", tag: "review", summary: "Accept, reject or set aside a draft",
  params: ofSource.extend({ draft: z.string() }),
  body: z.discriminatedUnion("verdict", [
    z.object({
      verdict: z.literal("accept"), why, into: z.string().nullable().optional().describe("the entry that it belongs to; null makes a new one"),
      byHand: z.array(handValue).max(100).optional().describe("values put in by a person, at words of the text"), without: z.array(z.string()).max(200).optional().describe("ids of claims that are wrong"),
      apartFrom: z.array(z.string()).max(50).optional().describe("entries that it is not"),
    }),
    z.object({ verdict: z.enum(["reject", "unsure"]), why }),
  ]),
  response: verdicts,
  handle: ({ params: { source, draft }, body, register }) => judgeDraft(register, { source, id: draft }, given(body) as Parameters<typeof judgeDraft>[2]),
});

/** Several drafts of a source at once. */
export const postAcceptDrafts = jsonRoute({
  method: "POST", path: "/api/sources/{source}/drafts/accept", tag: "review", summary: "Accept several drafts of a source, all or none",
  params: ofSource, body: z.object({ drafts: z.array(z.string()).min(1).max(1000) }), response: verdicts,
  handle: ({ params, body, register }) => acceptDrafts(register, params.source, body.drafts),
});

/** What the reader missed. */
export const postDraft = jsonRoute({
  method: "POST", path: "/api/sources/{source}/drafts", tag: "review", summary: "Make a draft of words that the reader passed over",
  params: ofSource, body: z.object({ ...place, as: entryAs, status: status.optional(), name: z.string().min(1).optional() }), response: z.object({ source: z.string(), id: z.string(), changes: z.array(z.string()).readonly().describe("undo them to withdraw it") }),
  handle: ({ params, body, register }) => draftByHand(register, params.source, given(body) as Parameters<typeof draftByHand>[2]),
});

/** Takes decisions back. */
export const postUndo = jsonRoute({
  method: "POST", path: "/api/changes/undo", tag: "history", summary: "Take decisions back: the latest first, all or none",
  body: z.object({ changes: z.array(z.string()).min(1).max(2000), why }), response: z.object({ changes: z.array(z.string()).readonly() }),
  handle: async ({ body, register }) => ({ changes: idsOf(await undoAll(register, body.changes, body.why)) }),
});
