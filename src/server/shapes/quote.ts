import { z } from "zod";
import type { EntryReference, FigureValue, Speaker } from "#model/claim.ts";
import { entityKinds } from "#model/codes/entity-kinds.ts";
import { qualifiers } from "#model/codes/qualifiers.ts";
import type { Quote } from "#model/quote.ts";
import { codesIn } from "./codes-in.ts";

export const edtf = z.string().describe("EDTF, ISO 8601-2 level 1");

/** Exact words of a source, with UTF-16 offsets into its text. */
export const quote: z.ZodType<Quote> = z.object({ start: z.number().int(), end: z.number().int(), exact: z.string() });

export const speaker: z.ZodType<Speaker> = z.object({ name: z.string(), entry: z.string().exactOptional() });

/** Words of a source, and who says them. */
export const noted = z.object({ source: z.string(), quote, saidBy: speaker.exactOptional(), party: z.boolean().exactOptional().describe("whether who says so is party to the deal"), saidOn: edtf.exactOptional() });

export const reference: z.ZodType<EntryReference> = z.object({ entry: z.string(), kind: z.enum(codesIn(entityKinds)), name: z.string(), code: z.string().exactOptional() });

export const figure: z.ZodType<FigureValue> = z.object({
  value: z.number(), max: z.number().exactOptional(), qualifier: z.enum(codesIn(qualifiers)).exactOptional(), unit: z.string().describe("singular; of money the ISO 4217 code"), date: edtf.exactOptional(),
});
