import { z } from "zod";
import type { EntrySummary } from "#app/register/index.ts";
import { activityKinds } from "#model/codes/activity-kinds.ts";
import { entityKinds } from "#model/codes/entity-kinds.ts";
import { statuses } from "#model/codes/statuses.ts";

const codesOf = <C extends string>(rows: readonly { readonly code: C }[]): readonly [C, ...C[]] => rows.map(({ code }) => code) as [C, ...C[]];

export const status = z.enum(codesOf(statuses));
export const entryType = z.enum([...codesOf(activityKinds), ...codesOf(entityKinds)]);
export const entryKind = z.enum(["activity", "entity"]);
const country = z.string().length(2).describe("ISO 3166-1 alpha-2");

/** An entry as a list shows it. */
export const entrySummary: z.ZodType<EntrySummary> = z.object({
  id: z.string(),
  kind: entryKind,
  type: entryType,
  name: z.string(),
  status: status.nullable(),
  countries: z.array(country),
  providers: z.array(z.string()),
  recipients: z.array(z.string()),
  instrument: z.string().nullable(),
  purpose: z.string().nullable().describe("OECD CRS purpose code"),
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
  dueDay: z.string().nullable(),
  heardOn: z.string().nullable(),
  charge: z.string().nullable(),
  lookAgain: z.string().nullable(),
  changedAt: z.string(),
  sources: z.number(),
  independent: z.number().describe("sources, reprints and translations counted as one"),
});
