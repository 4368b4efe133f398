import { z } from "zod";
import { figuresOfUnit, ties, years } from "#app/register/index.ts";
import { jsonRoute } from "../route.ts";
import { atlasFilter, drawnFigure } from "../shapes/atlas.ts";
import { activityKind, country } from "../shapes/told.ts";
import { atlasWishes } from "./pairs.ts";

/** Bodies and the countries in whose activities they take part. */
export const getTies = jsonRoute({
  method: "GET", path: "/api/atlas/ties", tag: "atlas", summary: "The bodies that most activities name, with the countries of those activities",
  query: atlasFilter.extend({ most: z.coerce.number().int().min(1).max(200).default(40).describe("how many bodies") }),
  response: z.object({
    ties: z.array(z.object({ body: z.string(), name: z.string(), country, count: z.number(), all: z.number().describe("activities that name the body, of whatever country") })).readonly(),
    bodies: z.number().describe("bodies in all, those left out too"),
  }),
  handle: ({ query: { most, ...query }, register }) => ties(register, atlasWishes(query), most),
});

/** Activities by year and kind. */
export const getYears = jsonRoute({
  method: "GET", path: "/api/atlas/years", tag: "atlas", summary: "How many activities of each kind begin in each year",
  query: atlasFilter,
  response: z.object({ rows: z.array(z.object({ year: z.number().nullable().describe("null: without a date of their own"), kind: activityKind, count: z.number() })).readonly() }),
  handle: async ({ query, register }) => ({ rows: await years(register, atlasWishes(query)) }),
});

/** Figures of one unit over time. */
export const getFigures = jsonRoute({
  method: "GET", path: "/api/atlas/figures", tag: "atlas", summary: "The figures of one unit over time, each with its words and its source",
  query: atlasFilter.extend({ unit: z.string().optional().describe("what is counted, singular; the most frequent where nothing is said") }),
  response: z.object({ units: z.array(z.object({ unit: z.string(), count: z.number() })).readonly(), unit: z.string().nullable(), figures: z.array(drawnFigure).readonly(), most: z.number().describe("activities with figures that were looked at, the latest") }),
  handle: ({ query: { unit, ...query }, register }) => figuresOfUnit(register, atlasWishes(query), unit),
});
