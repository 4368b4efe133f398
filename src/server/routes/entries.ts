import { z } from "zod";
import { countFacets, listLines, type EntryLine } from "#app/register/index.ts";
import { BYTE_ORDER_MARK, csvLine, type Cell } from "../csv.ts";
import { pagesStream } from "../pages-stream.ts";
import { jsonRoute, rawRoute, type Call } from "../route.ts";
import { entryKind, entryLine, entryType, status } from "../shapes/entry-summary.ts";
import { many, pageOf, paging } from "../shapes/query.ts";

const order = z.enum(["date", "changed", "name", "due", "silent"]).optional();

const filter = z.object({
  kind: entryKind.default("activity"),
  type: many(entryType).optional(),
  status: many(status).optional(),
  country: many(z.string()).optional().describe("by code or name; all of them take part"),
  named: many(z.string()).optional().describe("bodies, people, products that it names, by id or name"),
  purpose: z.string().optional(),
  instrument: z.string().optional(),
  text: z.string().max(500).optional(),
  source: z.string().optional().describe("a source that it rests on"),
  charge: z.string().optional().describe("who follows it up"),
  verification: z.enum(["single", "several", "official"]).optional().describe("independent sources: one, more, one of an official body"),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

/** The filter in the words of the use case. */
function wishesOf({ type, status: statuses, country, ...rest }: z.output<typeof filter>): Parameters<typeof listLines>[1] {
  const given = Object.fromEntries(Object.entries({ ...rest, types: type, statuses, countries: country }).filter(([, value]) => value !== undefined));
  return given;
}

const facet = z.array(z.object({ value: z.string(), count: z.number() })).readonly();

const named = z.array(z.object({ value: z.string(), name: z.string(), count: z.number() })).readonly();

/** A page of the register, narrowed down. */
export const getEntries = jsonRoute({
  method: "GET", path: "/api/entries", tag: "register", summary: "A page of entries, narrowed down",
  query: filter.extend({ ...paging, order }),
  response: pageOf(entryLine),
  handle: ({ query: { limit, after, order, ...wishes }, register }) => listLines(register, { ...wishesOf(wishes), ...(order && { order }) }, { limit, ...(after !== undefined && { after }) }),
});

/** Counts by what a list could be narrowed down to. */
export const getFacets = jsonRoute({
  method: "GET", path: "/api/entries/facets", tag: "register", summary: "How many entries of each kind, rung, country, year",
  query: filter,
  response: z.object({
    total: z.number(), type: facet, status: facet, country: facet, purpose: facet, instrument: facet, year: facet,
    pair: facet.describe("two codes parted by a space"), verification: facet, body: named, product: named, person: named,
  }),
  handle: ({ query, register }) => countFacets(register, wishesOf(query)),
});

const AT_ONCE = 200;

const COLUMNS: Readonly<Record<string, (line: EntryLine) => Cell>> = {
  id: ({ id }) => id, kind: ({ kind }) => kind, type: ({ type }) => type, name: ({ name }) => name, status: ({ status: rung }) => rung, countries: ({ countries }) => countries,
  providers: ({ providers }) => providers, recipients: ({ recipients }) => recipients, date_edtf: ({ date }) => date, first_day: ({ firstDay }) => firstDay, last_day: ({ lastDay }) => lastDay,
  due_day: ({ dueDay }) => dueDay, last_heard: ({ heardOn }) => heardOn, instrument: ({ instrument }) => instrument, purpose_crs: ({ purpose }) => purpose,
  figures: ({ figures }) => figures.map(({ qualifier, value, max, unit }) => [qualifier, max === undefined ? value : `${value}-${max}`, unit].filter(Boolean).join(" ")),
  about: ({ about }) => about.map(({ name }) => name), quote: ({ words }) => words?.quote.exact ?? null, source: ({ words }) => words?.source ?? null,
  sources: ({ sources }) => sources, independent_sources: ({ independent }) => independent, in_charge: ({ charge }) => charge, changed_at: ({ changedAt }) => changedAt,
};

const exported = filter.extend({ order });

/** All pages of a narrowed-down list. */
function streamed({ query: { order: way, ...wishes }, register }: Call<unknown, z.output<typeof exported>, unknown>, lineOf: (line: EntryLine) => string, head = ""): ReadableStream<Uint8Array> {
  return pagesStream((after) => listLines(register, { ...wishesOf(wishes), ...(way && { order: way }) }, { limit: AT_ONCE, ...(after !== undefined && { after }) }), lineOf, head);
}

const attached = (type: string, name: string): HeadersInit => ({ "content-type": type, "content-disposition": `attachment; filename="${name}"` });

/** The register for a spreadsheet. */
export const getEntriesCsv = rawRoute({
  method: "GET", path: "/api/entries.csv", tag: "register", summary: "All entries of a list as CSV (RFC 4180, UTF-8), however many",
  query: exported, gives: "text/csv",
  handle: async (call) => {
    const names = Object.keys(COLUMNS);
    const lineOf = (line: EntryLine): string => csvLine(names.map((name) => COLUMNS[name]!(line)));
    return new Response(streamed(call, lineOf, BYTE_ORDER_MARK + csvLine(names)), { headers: attached("text/csv; charset=utf-8; header=present", "entries.csv") });
  },
});

/** The register for a program. */
export const getEntriesJsonLines = rawRoute({
  method: "GET", path: "/api/entries.jsonl", tag: "register", summary: "All entries of a list as JSON lines, however many",
  query: exported, gives: "application/jsonl",
  handle: async (call) => new Response(streamed(call, (line) => `${JSON.stringify(line)}\n`), { headers: attached("application/jsonl; charset=utf-8", "entries.jsonl") }),
});
