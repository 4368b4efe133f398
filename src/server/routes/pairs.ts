import { z } from "zod";
import { aboutPair, pairs, type AboutPair, type AtlasWishes, type PairCount } from "#app/register/index.ts";
import { jsonRoute } from "../route.ts";
import { atlasFilter, pairCount } from "../shapes/atlas.ts";
import { pageOf, paging } from "../shapes/query.ts";
import { around } from "../shapes/surroundings.ts";
import { country } from "../shapes/told.ts";

/** The filter in the words of the use cases. */
export function atlasWishes({ type, status, country: countries, from, to }: z.output<typeof atlasFilter>): AtlasWishes {
  return { ...(type && { types: type }), ...(status && { statuses: status }), ...(countries && { countries }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

const keyOf = ({ countries }: PairCount): string => countries.join("-");

/** All pairs of countries, the most active first. */
export const getPairs = jsonRoute({
  method: "GET", path: "/api/pairs", tag: "pairs", summary: "Pairs of countries, with how much there is between them",
  query: atlasFilter.extend(paging),
  response: pageOf(pairCount).extend({ total: z.number().describe("pairs in all"), activities: z.number().describe("activities in all of them, one of three countries in each two of them") }),
  handle: async ({ query: { limit, after, ...query }, register }) => {
    const all = await pairs(register, atlasWishes(query));
    const start = after === undefined ? 0 : all.findIndex((one) => keyOf(one) === after) + 1;
    const rows = all.slice(start, start + limit);
    return { rows, next: start + limit < all.length ? keyOf(rows.at(-1)!) : null, total: all.length, activities: all.reduce((sum, { count }) => sum + count, 0) };
  },
});

/** Two countries and all between them; their order does not matter. */
export const getPair = jsonRoute({
  method: "GET", path: "/api/pairs/{a}/{b}", tag: "pairs", summary: "Two countries and what there is between them",
  params: z.object({ a: z.string().describe("by code or name"), b: z.string().describe("by code or name") }),
  response: z.object({ pair: z.tuple([country, country]).readonly().describe("in the order of the alphabet"), around }) satisfies z.ZodType<AboutPair>,
  handle: ({ params: { a, b }, register }) => aboutPair(register, [a, b]),
});
