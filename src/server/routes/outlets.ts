import { z } from "zod";
import { countryCode, decide, idsOf, outletId, outlets } from "#app/register/index.ts";
import type { Outlet, OutletKind } from "#model/outlet.ts";
import { jsonRoute } from "../route.ts";

const KINDS = ["official-party", "implementer", "official-other", "academic", "ngo", "agency", "media", "social-media", "person"] as const satisfies readonly OutletKind[];

const outlet: z.ZodType<Outlet> = z.object({
  id: z.string(), name: z.string(), kind: z.enum(KINDS).describe("after TUFF's ranking of sources, best first"), country: z.string().length(2).exactOptional(), hosts: z.array(z.string()).readonly().exactOptional(),
});

/** Publishers that somebody has described. */
export const getOutlets = jsonRoute({
  method: "GET", path: "/api/outlets", tag: "sources", summary: "The publishers that were described",
  response: z.object({ rows: z.array(outlet).readonly() }),
  handle: async ({ register }) => ({ rows: await outlets(register.db) }),
});

/** Says what sort of publisher somebody is. */
export const postOutlet = jsonRoute({
  method: "POST", path: "/api/outlets", tag: "sources", summary: "Say what sort of publisher somebody is, by the name that its sources give",
  body: z.object({ name: z.string().trim().min(1).max(200), kind: z.enum(KINDS), country: z.string().optional().describe("by code or name"), why: z.string().max(2000).optional() }),
  response: z.object({ outlet, changes: z.array(z.string()).readonly() }),
  handle: async ({ body: { name, kind, country, why }, register }) => {
    const described: Outlet = { id: outletId(name), name, kind, ...(country !== undefined && { country: countryCode(country) }) };
    return { outlet: described, changes: idsOf(await decide(register, { kind: "describe", outlet: described }, why)) };
  },
});
