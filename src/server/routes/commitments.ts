import { z } from "zod";
import { commitmentRows, countCommitments, periodOf, type CommitmentWishes } from "#app/register/index.ts";
import { jsonRoute } from "../route.ts";
import { commitmentCounts, commitmentRow } from "../shapes/commitment.ts";
import { many, pageOf, paging } from "../shapes/query.ts";

const flag = z.enum(["true", "false"]).transform((value) => value === "true").optional();
const length = z.string().regex(/^\d{1,4}[dwmy]$/).transform((words) => periodOf(words)!).optional();

const filter = z.object({
  country: many(z.string()).optional().describe("all of them take part, by code or name"),
  owner: z.string().optional().describe("who owes it: ISO code, or an entry's id"),
  to: z.string().optional().describe("whom it is owed: ISO code, or an entry's id"),
  charge: z.string().optional(), overdue: flag, due: flag.describe("soon: `within` says how soon"), contradicted: flag, lookAgain: flag,
  within: length.describe("how soon what is due is due: 30d, 6m; 90 days where it is not said"),
  dueFrom: z.iso.date().optional().describe("due on this day or later"),
  dueTo: z.iso.date().optional().describe("due on this day or earlier"),
  silent: length.describe("nothing heard for so long: 90d, 12m, 2y"),
});

const wishesOf = ({ country, ...rest }: z.output<typeof filter>): CommitmentWishes => Object.fromEntries(Object.entries({ ...rest, countries: country }).filter(([, value]) => value !== undefined));

/** What was promised, as it stands today. */
export const getCommitments = jsonRoute({
  method: "GET", path: "/api/commitments", tag: "commitments", summary: "Commitments as they stand today, what is due first; inferences are marked",
  query: filter.extend(paging), response: pageOf(commitmentRow),
  handle: ({ query: { limit, after, ...wishes }, register }) => commitmentRows(register, wishesOf(wishes), { limit, ...(after !== undefined && { after }) }),
});

/** How many there are. */
export const getCommitmentCounts = jsonRoute({
  method: "GET", path: "/api/commitments/counts", tag: "commitments", summary: "How many commitments there are, in all and by rung",
  query: filter, response: commitmentCounts,
  handle: ({ query, register }) => countCommitments(register, wishesOf(query)),
});
