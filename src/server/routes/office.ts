import { z } from "zod";
import { registerCounts, type Counts } from "#app/register/index.ts";
import { jsonRoute } from "../route.ts";

const counts: z.ZodType<Counts> = z.object({ sources: z.number(), activities: z.number(), entities: z.number(), claims: z.number(), changes: z.number(), openDrafts: z.number() });

/** What one talks with. */
export const getOffice = jsonRoute({
  method: "GET", path: "/api/about", tag: "server", summary: "This Rapporteur: its version, its store, who works on it, how much there is",
  response: z.object({ version: z.string(), store: z.enum(["embedded", "server", "pglite"]), by: z.string().describe("who decides, as the history will show it"), guarded: z.boolean().describe("nobody is let in without the access token: whoever has signed in can sign out at /sign-out"), counts }),
  handle: async ({ register, office: { version, store, guarded = false } }) => ({ version, store, guarded, by: register.by, counts: await registerCounts(register) }),
});
