import { z } from "zod";
import { addNote, decideOnEntry, entryView, likelyOf } from "#app/register/index.ts";
import { jsonRoute } from "../route.ts";
import { entryVerdict, entryView as view, likely } from "../shapes/entry-view.ts";

const params = z.object({ id: z.string() });
const why = z.string().max(2000).optional().describe("as the history shows it");
const decided = z.object({ changes: z.array(z.string()).readonly().describe("undo them together"), entry: z.string().describe("the entry to look at now") });

/** All about one entry; of one that was taken in, what took it in. */
export const getEntry = jsonRoute({
  method: "GET", path: "/api/entries/{id}", tag: "register", summary: "All about one entry: claims with quotes, ladder, links, contradictions, checks, history",
  params, response: view,
  handle: ({ params: { id }, register }) => entryView(register, id),
});

/** What likeness says of an entry. */
export const getLikely = jsonRoute({
  method: "GET", path: "/api/entries/{id}/likely", tag: "register", summary: "Entries that it seems to be one with, and links that seem to be, with reasons",
  params, response: likely,
  handle: ({ params: { id }, register }) => likelyOf(register, id),
});

/** A decision about an entry. */
export const postEntryVerdict = jsonRoute({
  method: "POST", path: "/api/entries/{id}/decisions", tag: "register", summary: "Decide about an entry: prefer, join, keep apart, link, split, put in charge",
  params, body: z.object({ verdict: entryVerdict, why }), response: decided,
  handle: ({ params: { id }, body: { verdict, why: reason }, register }) => decideOnEntry(register, id, { verdict, ...(reason !== undefined && { why: reason }) }),
});

/** What a person knows of an entry, signed and dated, as a source of its own. */
export const postNote = jsonRoute({
  method: "POST", path: "/api/entries/{id}/notes", tag: "register", summary: "Add a note to an entry: a source, signed and dated",
  params, body: z.object({ words: z.string().min(1).max(20_000), language: z.string().max(35).optional(), why }), response: z.object({ source: z.string(), entry: z.string(), changes: z.array(z.string()).readonly() }),
  handle: ({ params: { id }, body: { words, language, why: reason }, register }) => addNote(register, words, { entry: id, values: [], ...(language !== undefined && { language }), ...(reason !== undefined && { why: reason }) }),
});
