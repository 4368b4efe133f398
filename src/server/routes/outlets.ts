import { z } from "zod";
import { describeOutlet, idsOf, listFeeds, listPublishers, outlets, type ListedPublisher } from "#app/register/index.ts";
import type { Outlet, OutletKind } from "#model/outlet.ts";
import { jsonRoute } from "../route.ts";
import { given } from "../shapes/given.ts";
import { listedFeed } from "../shapes/listed-feed.ts";

const KINDS = ["official-party", "implementer", "official-other", "academic", "ngo", "agency", "media", "social-media", "person"] as const satisfies readonly OutletKind[];
const why = z.string().max(2000).optional().describe("as the history shows it");
const address = z.url({ protocol: /^https?$/ }).max(2000);

const outlet: z.ZodType<Outlet> = z.object({
  id: z.string(), name: z.string(), kind: z.enum(KINDS).describe("after TUFF's ranking of sources, best first"), country: z.string().length(2).exactOptional(), language: z.string().exactOptional(),
  owner: z.string().exactOptional(), party: z.boolean().exactOptional().describe("whether it speaks for its country or owner"), feeds: z.array(z.string()).readonly().exactOptional(), hosts: z.array(z.string()).readonly().exactOptional(),
});

const described = z.object({ outlet, changes: z.array(z.string()).readonly().describe("undo them together") });

/** Publishers that somebody has described. */
export const getOutlets = jsonRoute({
  method: "GET", path: "/api/outlets", tag: "sources", summary: "The publishers that were described",
  response: z.object({ rows: z.array(outlet).readonly() }),
  handle: async ({ register }) => ({ rows: await outlets(register.db) }),
});

const publisher: z.ZodType<ListedPublisher> = z.object({
  id: z.string(), name: z.string(), sources: z.number().int(), reports: z.number().int().describe("reprints and translations count once"), latest: z.string().nullable().describe("YYYY-MM-DD"), outlet: outlet.nullable().describe("what somebody has said of it"),
});

/** Publishers that sources name. */
export const getPublishers = jsonRoute({
  method: "GET", path: "/api/publishers", tag: "sources", summary: "The publishers that sources name, with how many, and what was said of each",
  response: z.object({ rows: z.array(publisher).readonly() }),
  handle: async ({ register }) => ({ rows: await listPublishers(register) }),
});

/** Says what sort of publisher somebody is. */
export const postOutlet = jsonRoute({
  method: "POST", path: "/api/outlets", tag: "sources", summary: "Say what sort of publisher somebody is, by the name that its sources give; what is not said stays",
  body: z.object({
    name: z.string().trim().min(1).max(200), kind: z.enum(KINDS).optional(), country: z.string().optional().describe("by code or name"), language: z.string().max(35).optional().describe("BCP 47"), owner: z.string().max(200).optional(),
    party: z.boolean().optional(), feeds: z.array(address).max(100).optional().describe("all of them, each time"), why,
  }),
  response: described,
  handle: async ({ body: { why: reason, ...said }, register }) => {
    const made = await describeOutlet(register, given(said), given({ why: reason }));
    return { outlet: made.outlet, changes: idsOf(made.changes) };
  },
});

/** Feeds that are watched. */
export const getFeeds = jsonRoute({
  method: "GET", path: "/api/feeds", tag: "sources", summary: "The feeds that `rapporteur watch` looks at, with where each stands",
  response: z.object({ rows: z.array(listedFeed).readonly() }),
  handle: async ({ register }) => ({ rows: await listFeeds(register) }),
});

/** One more feed to watch. */
export const postOutletFeed = jsonRoute({
  method: "POST", path: "/api/outlets/feeds", tag: "sources", summary: "Have a feed or sitemap watched, as one of the publisher that is named",
  body: z.object({ address, outlet: z.string().trim().min(1).max(200).describe("the publisher's name, as its sources give it"), why }),
  response: described,
  handle: async ({ body, register }) => {
    const made = await describeOutlet(register, { name: body.outlet }, { more: [body.address], ...given({ why: body.why }) });
    return { outlet: made.outlet, changes: idsOf(made.changes) };
  },
});
