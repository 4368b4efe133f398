import { z } from "zod";
import { countryCode, pairs, surroundings, type AtlasWishes } from "#app/register/index.ts";
import { jsonRoute } from "../route.ts";
import { atlasFilter, pairCount } from "../shapes/atlas.ts";
import { around } from "../shapes/surroundings.ts";
import { country } from "../shapes/told.ts";

/** The filter in the words of the use cases. */
export function atlasWishes({ type, status, country: countries, from, to }: z.output<typeof atlasFilter>): AtlasWishes {
  return { ...(type && { types: type }), ...(status && { statuses: status }), ...(countries && { countries }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** All pairs of countries, the most active first. */
export const getPairs = jsonRoute({
  method: "GET", path: "/api/pairs", tag: "pairs", summary: "All pairs of countries, with how much there is between them",
  query: atlasFilter,
  response: z.object({ rows: z.array(pairCount).readonly() }),
  handle: async ({ query, register }) => ({ rows: await pairs(register, atlasWishes(query)) }),
});

/** Two countries and all between them; their order does not matter. */
export const getPair = jsonRoute({
  method: "GET", path: "/api/pairs/{a}/{b}", tag: "pairs", summary: "Two countries and what there is between them",
  params: z.object({ a: z.string().describe("by code or name"), b: z.string().describe("by code or name") }),
  response: z.object({ pair: z.tuple([country, country]).describe("in the order of the alphabet"), around }),
  handle: async ({ params: { a, b }, register }) => {
    const pair = [countryCode(a), countryCode(b)].toSorted() as [string, string];
    return { pair, around: await surroundings(register, { countries: pair }) };
  },
});
