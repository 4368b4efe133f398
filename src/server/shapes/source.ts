import { z } from "zod";
import type { SourceSummary } from "#app/register/index.ts";
import { edtf } from "./quote.ts";

/** A source without its text. */
export const sourceSummary: z.ZodType<SourceSummary> = z.object({
  id: z.string().describe("sha256: and the hex digest of the text"),
  title: z.string(),
  publisher: z.string().nullable(),
  published: edtf.nullable(),
  publishedOn: z.string().nullable().describe("its first day, YYYY-MM-DD"),
  language: z.string().describe("BCP 47"),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  kind: z.enum(["text", "note"]),
  cluster: z.string().describe("sources of one cluster are one report"),
  addedBy: z.string(),
  addedAt: z.string(),
});
