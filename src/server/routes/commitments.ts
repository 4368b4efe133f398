import { z } from "zod";
import { commitmentRows, periodOf } from "#app/register/index.ts";
import { jsonRoute } from "../route.ts";
import { commitmentRow } from "../shapes/commitment.ts";
import { many, pageOf, paging } from "../shapes/query.ts";

const flag = z.enum(["true", "false"]).transform((value) => value === "true").optional();

/** What was promised, as it stands today. */
export const getCommitments = jsonRoute({
  method: "GET", path: "/api/commitments", tag: "commitments", summary: "Commitments as they stand today, what is due first; inferences are marked",
  query: z.object({
    ...paging,
    country: many(z.string()).optional().describe("all of them take part, by code or name"),
    owner: z.string().optional().describe("who owes it: ISO code, or an entry's id"),
    to: z.string().optional().describe("whom it is owed: ISO code, or an entry's id"),
    charge: z.string().optional(), overdue: flag, due: flag.describe("within 90 days"), contradicted: flag, lookAgain: flag,
    silent: z.string().regex(/^\d{1,4}[dwmy]$/).optional().describe("nothing heard for so long: 90d, 12m, 2y"),
  }),
  response: pageOf(commitmentRow),
  handle: ({ query: { limit, after, country, silent, ...rest }, register }) => {
    const period = silent === undefined ? null : periodOf(silent);
    const given = Object.fromEntries(Object.entries({ ...rest, countries: country }).filter(([, value]) => value !== undefined));
    return commitmentRows(register, { ...given, ...(period && { silent: period }) }, { limit, ...(after !== undefined && { after }) });
  },
});
