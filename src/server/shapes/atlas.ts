import { z } from "zod";
import type { DrawnFigure, PairCount } from "#app/register/index.ts";
import { status } from "./entry-summary.ts";
import { many } from "./query.ts";
import { activityKind, country, figure, quoted } from "./told.ts";

const year = z.coerce.number().int().min(0).max(9999);

/** What of the register is drawn, or counted by pairs. */
export const atlasFilter = z.object({
  type: many(activityKind).optional(),
  status: many(status).optional(),
  country: many(z.string()).optional().describe("by code or name; all of them take part"),
  from: year.optional().describe("a year: it may have happened in it or later"),
  to: year.optional().describe("a year: it may have happened in it or earlier"),
});

/** Two countries and how much there is between them. */
export const pairCount: z.ZodType<PairCount> = z.object({
  countries: z.tuple([country, country]), count: z.number(), open: z.number(), kinds: z.partialRecord(activityKind, z.number()), first: z.iso.date().nullable(), last: z.iso.date().nullable(),
});

/** A figure of an activity with the words that it stands in. */
export const drawnFigure = z.object({
  entry: z.string(), kind: activityKind, status: status.nullable(), countries: z.array(country).readonly(), asOf: z.string().nullable(),
  claim: z.object({ id: z.string(), property: z.literal("figure"), value: figure, ...quoted, confidence: z.number().exactOptional(), rank: z.enum(["preferred", "normal", "deprecated"]), change: z.string() }),
  source: z.object({ title: z.string(), publisher: z.string().nullable(), published: z.string().nullable() }),
}) as z.ZodType<DrawnFigure>;
