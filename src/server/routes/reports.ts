import { z } from "zod";
import { reportView, type ReportView } from "#app/register/index.ts";
import { jsonRoute } from "../route.ts";
import { entryLine } from "../shapes/entry-summary.ts";
import { quote } from "../shapes/quote.ts";
import { sourceSummary } from "../shapes/source.ts";

const list = <T extends z.ZodType>(one: T) => z.array(one).readonly();

const view: z.ZodType<ReportView> = z.object({
  id: z.string().describe("of the cluster"),
  sources: list(z.object({
    summary: sourceSummary, words: z.number().int(), shared: z.number().nullable().describe("share of its sentences that the first one has; null of the first one, and in another language"),
    only: list(quote).describe("sentences that the first one does not have; of many, some"), lacks: list(quote).describe("sentences of the first one that it does not have; of many, some"),
  })).describe("the first published first"),
  entries: list(entryLine),
});

/** Sources that are one report. */
export const getReport = jsonRoute({
  method: "GET", path: "/api/reports/{id}", tag: "sources", summary: "A report by the id of any source of it: its copies and translations, and in what they differ",
  params: z.object({ id: z.string() }), response: view,
  handle: ({ params: { id }, register }) => reportView(register, id),
});
