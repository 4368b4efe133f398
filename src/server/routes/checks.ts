import { z } from "zod";
import { check, checkKinds, doctor, type CheckedEntry } from "#app/register/index.ts";
import { jsonRoute } from "../route.ts";
import { codesIn } from "../shapes/codes-in.ts";
import { entryKind, entryType } from "../shapes/entry-summary.ts";
import { many, pageOf, paging } from "../shapes/query.ts";

const label = z.object({ en: z.string(), es: z.string() });

const finding = z.object({
  check: z.enum(codesIn(checkKinds)), entry: z.string(), others: z.array(z.string()).readonly().describe("other entries that it is about"), reason: label.describe("a sentence without its full stop"),
  claims: z.array(z.object({ entry: z.string(), claim: z.string() })).readonly(),
});

const checkedEntry: z.ZodType<CheckedEntry> = z.object({
  entry: z.string(), name: z.string(), findings: z.array(finding).readonly(),
  search: z.array(z.object({ language: z.enum(["en", "es"]), words: z.string() })).readonly().describe("to find further sources with"),
  scores: z.array(z.object({ kind: z.enum(["independent", "official", "completeness", "delivery"]), value: z.number(), of: z.literal(5), formula: label, from: z.array(z.string()).readonly() })).readonly(),
});

/** What should be looked at. */
export const getChecks = jsonRoute({
  method: "GET", path: "/api/checks", tag: "register", summary: "Entries with which something seems to be wrong, what was changed last first",
  query: z.object({ ...paging, limit: z.coerce.number().int().min(1).max(50).default(20).describe("entries of a page, at most 50"), kind: entryKind.optional(), type: many(entryType).optional(), country: many(z.string().length(2)).optional() }),
  response: pageOf(checkedEntry),
  handle: ({ query: { limit, after, kind, type, country }, register }) =>
    check(register, { ...(kind && { kind }), ...(type && { types: type }), ...(country && { countries: country }) }, { limit, ...(after !== undefined && { after }) }),
});

/** Whether the store is well. */
export const getDoctor = jsonRoute({
  method: "GET", path: "/api/doctor", tag: "server", summary: "What is wrong in the store: hashes, quotes, folds, orphans; reads all of it",
  response: z.object({ findings: z.array(z.object({ kind: z.enum(["hash", "quote", "version", "fold", "draft", "cluster", "orphan", "claim", "link", "key", "outlet", "guard"]), subject: z.string(), detail: z.string(), mend: z.enum(["rebuild", "backup"]) })).readonly() }),
  handle: async ({ register }) => ({ findings: await doctor(register) }),
});
