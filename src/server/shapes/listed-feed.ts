import { z } from "zod";
import type { ListedFeed } from "#app/register/index.ts";

const moment = z.string().nullable().describe("ISO 8601");
/** A feed that is watched, with where it stands. */
export const listedFeed: z.ZodType<ListedFeed> = z.object({
  address: z.string(), outlet: z.object({ id: z.string(), name: z.string() }).nullable(), checkedAt: moment, failures: z.number().describe("in a row"),
  waiting: z.number().describe("pages that it names and that are to be fetched"), done: z.number(), refused: z.number(),
});
