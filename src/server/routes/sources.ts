import { z } from "zod";
import { gathering, listSources, sourceView, type Gathering, type SourcesPage, type SourceView } from "#app/register/index.ts";
import { jsonRoute } from "../route.ts";
import { entryLine } from "../shapes/entry-summary.ts";
import { OUTLETS, property } from "../shapes/entry-view.ts";
import { paging } from "../shapes/query.ts";
import { quote } from "../shapes/quote.ts";
import { sourceHeading } from "../shapes/reading-room.ts";
import { listedFeed } from "../shapes/listed-feed.ts";
import { sourceSummary } from "../shapes/source.ts";

const list = <T extends z.ZodType>(one: T) => z.array(one).readonly();
const facet = list(z.object({ value: z.string(), count: z.number() }));
const count = z.number().int();

const page: z.ZodType<SourcesPage> = z.object({
  total: count, reports: count.describe("reprints and translations count once"), publisher: facet, language: facet, kind: facet, year: facet,
  rows: list(z.intersection(sourceSummary, z.object({ copies: count.describe("sources of the same report, itself among them"), open: count.describe("open drafts") }))), next: z.string().nullable(),
});

/** The documents of the register. */
export const getSources = jsonRoute({
  method: "GET", path: "/api/sources", tag: "sources", summary: "Sources, the latest published first, with what they can be narrowed down to",
  query: z.object({ ...paging, text: z.string().max(500).optional(), publisher: z.string().optional(), language: z.string().optional(), kind: z.enum(["text", "note"]).optional(), cluster: z.string().optional(), year: z.string().regex(/^\d{4}$/).optional() }),
  response: page,
  handle: ({ query: { limit, after, ...rest }, register }) =>
    listSources(register, Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)), { limit, ...(after !== undefined && { after }) }),
});

const view: z.ZodType<SourceView> = z.object({
  summary: sourceSummary, text: z.string(), heading: sourceHeading, outletKind: z.enum(OUTLETS).nullable(),
  origin: z.object({ place: z.string(), format: z.string(), notes: list(z.string()) }).nullable(), copies: list(sourceSummary).describe("other sources of the same report"),
  readings: list(z.object({ source: z.string(), id: z.string(), reader: z.string(), version: z.string(), madeAt: z.string() })),
  drafts: z.object({ open: count, accepted: count, rejected: count, unsure: count }), entries: list(entryLine), quotes: list(z.object({ entry: z.string(), property, quote })),
});

/** One source. */
export const getSource = jsonRoute({
  method: "GET", path: "/api/sources/{id}", tag: "sources", summary: "A source with its text, where it comes from, and the quotes on which entries rest",
  params: z.object({ id: z.string() }), response: view,
  handle: ({ params: { id }, register }) => sourceView(register, id),
});

const refusal = z.object({ place: z.string(), code: z.string(), detail: z.string().nullable(), by: z.string(), firstAt: z.string(), lastAt: z.string(), times: count, mendedAt: z.string().nullable() });
const gathered = z.object({
  feeds: list(listedFeed), refused: list(refusal) as z.ZodType<Gathering["refused"]>, total: count,
}) as z.ZodType<Gathering>;

/** What is gathered, and what was refused. */
export const getGathering = jsonRoute({
  method: "GET", path: "/api/gathering", tag: "sources", summary: "Feeds with where they stand, and what was not taken in and why",
  response: gathered,
  handle: ({ register }) => gathering(register),
});
