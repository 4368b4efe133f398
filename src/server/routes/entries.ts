import { z } from "zod";
import { countEntries, listLines } from "#app/register/index.ts";
import { jsonRoute } from "../route.ts";
import { entryKind, entryLine, entryType, status } from "../shapes/entry-summary.ts";
import { many, pageOf, paging } from "../shapes/query.ts";

const filter = z.object({
  kind: entryKind.default("activity"),
  type: many(entryType).optional(),
  status: many(status).optional(),
  country: many(z.string()).optional().describe("by code or name; all of them take part"),
  named: many(z.string()).optional().describe("bodies, people, products that it names, by id or name"),
  purpose: z.string().optional(),
  instrument: z.string().optional(),
  text: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

/** The filter in the words of the use case. */
function wishesOf({ type, status: statuses, country, ...rest }: z.output<typeof filter>): Parameters<typeof listLines>[1] {
  const given = Object.fromEntries(Object.entries({ ...rest, types: type, statuses, countries: country }).filter(([, value]) => value !== undefined));
  return given;
}

const facet = z.array(z.object({ value: z.string(), count: z.number() })).readonly();

/** A page of the register, narrowed down. */
export const getEntries = jsonRoute({
  method: "GET", path: "/api/entries", tag: "register", summary: "A page of entries, narrowed down",
  query: filter.extend({ ...paging, order: z.enum(["date", "changed", "name", "due", "silent"]).optional() }),
  response: pageOf(entryLine),
  handle: ({ query: { limit, after, order, ...wishes }, register }) => listLines(register, { ...wishesOf(wishes), ...(order && { order }) }, { limit, ...(after !== undefined && { after }) }),
});

/** Counts by what a list could be narrowed down to. */
export const getFacets = jsonRoute({
  method: "GET", path: "/api/entries/facets", tag: "register", summary: "How many entries of each kind, rung, country, year",
  query: filter,
  response: z.object({ total: z.number(), type: facet, status: facet, country: facet, purpose: facet, instrument: facet, year: facet }),
  handle: ({ query, register }) => countEntries(register, wishesOf(query)),
});
