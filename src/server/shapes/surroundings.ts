import { z } from "zod";
import type { AboutEntity, SourceBehind, Surroundings } from "#app/register/index.ts";
import { actor, country, entityKind, quoted, toldActivity, toldCommitment } from "./told.ts";

const counts = z.array(z.object({ value: z.string(), count: z.number() })).readonly();
const behind: z.ZodType<SourceBehind> = z.object({
  id: z.string(), title: z.string(), publisher: z.string().nullable(), published: z.string().nullable(), language: z.string(),
  cluster: z.string().describe("sources of one cluster are one report"), entries: z.number(),
});

/** All that the register tells around a pair, a country, a body, a person, a product. */
export const around: z.ZodType<Surroundings> = z.object({
  total: z.number(), kinds: counts, countries: counts, years: counts,
  activities: z.array(toldActivity).readonly().describe("in the order of time; of many, the latest"),
  commitments: z.array(toldCommitment).readonly().describe("open ones, what is due first first"),
  open: z.number().describe("open commitments in all"),
  people: z.array(actor).readonly(), bodies: z.array(actor).readonly(),
  sources: z.object({ sources: z.number(), independent: z.number(), rows: z.array(behind).readonly() }),
});

const claim = z.object({ id: z.string(), property: z.string(), value: z.union([z.string(), z.record(z.string(), z.unknown())]), ...quoted, confidence: z.number().exactOptional(), rank: z.string(), change: z.string() });
const claims = z.array(claim).readonly() as z.ZodType<AboutEntity["claims"]>;
const source = z.object({
  id: z.string(), title: z.string(), publisher: z.string().nullable(), published: z.string().nullable(), publishedOn: z.string().nullable(), language: z.string(), url: z.string().nullable(),
  outlet: z.string().nullable(), kind: z.enum(["text", "note"]), cluster: z.string(), addedBy: z.string(), addedAt: z.string(),
});

/** A country, body, person or product: what it is, who belongs to it, and what there is around it. */
export const aboutEntity = z.object({
  id: z.string().nullable().describe("null for a country that no source names yet"),
  type: entityKind,
  name: z.string(),
  code: country.nullable(),
  claims,
  related: z.array(z.object({ id: z.string(), type: entityKind, name: z.string(), claim })).readonly() as z.ZodType<AboutEntity["related"]>,
  cited: z.array(source).readonly(),
  around,
});
