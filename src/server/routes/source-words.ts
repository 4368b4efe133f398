import { z } from "zod";
import { wordsAround } from "#app/register/index.ts";
import { jsonRoute } from "../route.ts";
import { sourceSummary } from "../shapes/source.ts";

/** A quote in its sentence. */
export const getSourceWords = jsonRoute({
  method: "GET", path: "/api/sources/{id}/words", tag: "sources", summary: "The sentence around words of a source",
  params: z.object({ id: z.string() }),
  query: z.object({ start: z.coerce.number().int().min(0), end: z.coerce.number().int().min(1) }),
  response: z.object({ source: sourceSummary, before: z.string(), exact: z.string(), after: z.string() }),
  handle: ({ params: { id }, query, register }) => wordsAround(register, id, query),
});
