import { z } from "zod";
import type { Ingested } from "#app/register/index.ts";

/** What came of a source that was taken in. */
export const ingested: z.ZodType<Ingested> = z.object({
  kind: z.enum(["added", "known"]).describe("known: the register had it already"), source: z.string(), title: z.string().nullable(),
  joined: z.number().describe("drafts that joined what is there beyond doubt"), accepted: z.number(), open: z.number().describe("drafts that wait for a person"),
  sameReport: z.object({ source: z.string(), title: z.string(), sure: z.boolean(), likeness: z.number(), reasons: z.array(z.string()).readonly() }).nullable(),
});

/** A line of the stream in which the coming in of a file or an address is told. */
export const addLine = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reading"), place: z.string() }),
  z.object({ kind: z.literal("fetching"), place: z.string(), wait: z.number().describe("milliseconds that the site wants to be left alone") }),
  z.object({ kind: z.literal("feed"), place: z.string(), named: z.number().describe("what it names that was not known") }),
  z.object({ kind: z.literal("pages"), place: z.string(), now: z.number(), later: z.number().describe("left for the next time") }),
  z.object({ kind: z.literal("held"), place: z.string(), until: z.string().describe("the site wants to be left alone until then") }),
  z.object({ kind: z.literal("taken"), place: z.string(), ingested }),
  z.object({ kind: z.literal("refused"), place: z.string(), code: z.string(), title: z.string(), detail: z.string(), remedy: z.string() }),
  z.object({ kind: z.literal("named"), place: z.string(), count: z.number().describe("addresses that it only names, whose texts stand elsewhere") }),
]);

export type AddLine = z.infer<typeof addLine>;
