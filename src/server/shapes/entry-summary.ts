import { z } from "zod";
import type { EntryLine, EntrySummary } from "#app/register/index.ts";
import { activityKinds } from "#model/codes/activity-kinds.ts";
import { entityKinds } from "#model/codes/entity-kinds.ts";
import { statuses } from "#model/codes/statuses.ts";
import { codesIn } from "./codes-in.ts";
import { edtf, figure, noted, reference } from "./quote.ts";


export const status = z.enum(codesIn(statuses));
export const entryType = z.enum([...codesIn(activityKinds), ...codesIn(entityKinds)]);
export const entryKind = z.enum(["activity", "entity"]);
const country = z.string().length(2).describe("ISO 3166-1 alpha-2");

const summary = {
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
};

/** An entry in the register's columns. */
export const entrySummary: z.ZodType<EntrySummary> = z.object(summary);

/** An entry as a list shows it, with what its name is composed of. */
export const entryLine: z.ZodType<EntryLine> = z.object({
  ...summary,
  about: z.array(reference).readonly(),
  figures: z.array(figure).readonly().describe("one for each unit, the one that stands first"),
  date: edtf.nullable(),
  partyOnly: z.boolean().describe("only a party to the deal says that it stands where it stands"),
  official: z.boolean().describe("an official body or an implementer is among its publishers"),
  words: noted.nullable().describe("the words that it is called by, or in a search those that were found"),
});
