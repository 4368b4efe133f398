import { z } from "zod";
import type { Claim } from "#model/claim.ts";
import { entityKinds } from "#model/codes/entity-kinds.ts";
import { instruments } from "#model/codes/instruments.ts";
import { qualifiers } from "#model/codes/qualifiers.ts";
import { roles } from "#model/codes/roles.ts";
import { statuses } from "#model/codes/statuses.ts";
import { terms } from "#model/codes/terms.ts";
import type { Quote } from "#model/quote.ts";

const codesOf = <C extends string>(rows: readonly { readonly code: C }[]): readonly [C, ...C[]] => rows.map(({ code }) => code) as [C, ...C[]];

const edtf = z.string().describe("EDTF");

/** Exact words in a source. */
export const quote: z.ZodType<Quote> = z.object({ start: z.number().int().min(0), end: z.number().int().min(1), exact: z.string() }).describe("UTF-16 offsets into the source's text, `end` exclusive");

const named = { entry: z.string(), kind: z.enum(codesOf(entityKinds)), name: z.string(), code: z.string().exactOptional() };
const reference = z.object(named);

const common = {
  id: z.string(),
  source: z.string(),
  quote,
  saidBy: z.object({ name: z.string(), entry: z.string().exactOptional() }).exactOptional(),
  party: z.boolean().exactOptional().describe("whether the one who says so is party to the deal"),
  saidOn: edtf.exactOptional(),
  confidence: z.number().exactOptional(),
};

const figure = z.object({ value: z.number(), max: z.number().exactOptional(), qualifier: z.enum(codesOf(qualifiers)).exactOptional(), unit: z.string(), date: edtf.exactOptional() });

/** One value of one property, from one quote. */
export const claim: z.ZodType<Claim> = z.discriminatedUnion("property", [
  z.object({ ...common, property: z.literal("name"), value: z.string() }),
  z.object({ ...common, property: z.literal("alias"), value: z.string() }),
  z.object({ ...common, property: z.literal("code"), value: z.string() }),
  z.object({ ...common, property: z.literal("country"), value: z.string() }),
  z.object({ ...common, property: z.literal("purpose"), value: z.string() }),
  z.object({ ...common, property: z.literal("date"), value: edtf }),
  z.object({ ...common, property: z.literal("due"), value: edtf }),
  z.object({ ...common, property: z.literal("status"), value: z.enum(codesOf(statuses)) }),
  z.object({ ...common, property: z.literal("instrument"), value: z.enum(codesOf(instruments)) }),
  z.object({ ...common, property: z.literal("terms"), value: z.enum(codesOf(terms)) }),
  z.object({ ...common, property: z.literal("position"), value: z.object({ label: z.string(), of: reference.exactOptional(), date: edtf.exactOptional() }) }),
  z.object({ ...common, property: z.literal("founded"), value: z.object({ by: reference.exactOptional(), date: edtf.exactOptional() }) }),
  z.object({ ...common, property: z.literal("part-of"), value: reference }),
  z.object({ ...common, property: z.literal("located-in"), value: reference }),
  z.object({ ...common, property: z.literal("produces"), value: reference }),
  z.object({ ...common, property: z.literal("treats"), value: reference }),
  z.object({ ...common, property: z.literal("about"), value: reference }),
  z.object({ ...common, property: z.literal("place"), value: reference }),
  z.object({ ...common, property: z.literal("participant"), value: z.object({ ...named, role: z.enum(codesOf(roles)) }) }),
  z.object({ ...common, property: z.literal("figure"), value: figure }),
]);
