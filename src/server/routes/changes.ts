import { z } from "zod";
import { changeParts, idsOf, toldChanges, undoAll, type ToldChange } from "#app/register/index.ts";
import { changesFeed } from "../changes-feed.ts";
import { jsonRoute, rawRoute } from "../route.ts";
import { changePart, toldChange } from "../shapes/change.ts";
import { pageOf, paging } from "../shapes/query.ts";

const wishes = z.object({
  by: z.string().optional().describe("decided by this person"),
  since: z.string().regex(/^\d{4}(-\d\d(-\d\d(T[\d:.]+Z?)?)?)?$/).optional().describe("made at or after this moment, or in or after this year, month or day (ISO 8601)"),
  subject: z.string().optional().describe("all that was decided about one entry, draft:SOURCE/ID or source:ID, in one page"),
  ...paging,
});

type Wished = z.output<typeof wishes>;
type Page = { readonly rows: readonly ToldChange[]; readonly next: string | null };

const pageOfChanges = (register: Parameters<typeof toldChanges>[0], { limit, after, ...rest }: Wished): Promise<Page> =>
  toldChanges(register, Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)), { limit, ...(after !== undefined && { after }) });

/** What was decided. */
export const getChanges = jsonRoute({
  method: "GET", path: "/api/changes", tag: "history", summary: "What was decided, by whom, when and why, the latest first",
  query: wishes, response: pageOf(toldChange),
  handle: ({ query, register }) => pageOfChanges(register, query),
});

/** One decision with all that it says. */
export const getChange = jsonRoute({
  method: "GET", path: "/api/changes/{id}", tag: "history", summary: "One decision, with what it was to each entry, draft or source",
  params: z.object({ id: z.string() }), response: z.object({ parts: z.array(changePart).readonly() }),
  handle: async ({ params, register }) => ({ parts: await changeParts(register, params.id) }),
});

/** Takes one decision back. */
export const postUndoOne = jsonRoute({
  method: "POST", path: "/api/changes/{id}/undo", tag: "history", summary: "Take a decision back; to undo that brings it back",
  params: z.object({ id: z.string() }), body: z.object({ why: z.string().max(2000).optional() }), response: z.object({ changes: z.array(z.string()).readonly() }),
  handle: async ({ params, body, register }) => ({ changes: idsOf(await undoAll(register, [params.id], body.why)) }),
});

/** The same for feed readers. */
export const getChangesFeed = rawRoute({
  method: "GET", path: "/api/changes.atom", tag: "history", summary: "The changes as an Atom feed, paged after RFC 5005",
  query: wishes, gives: "application/atom+xml",
  handle: async ({ query, register, url }) => new Response(changesFeed(await pageOfChanges(register, query), url), { headers: { "content-type": "application/atom+xml; charset=utf-8" } }),
});
