import { z } from "zod";
import type { ToldChange } from "#app/register/index.ts";
import type { Change, ChangeKind } from "#model/change.ts";

const KINDS = ["accept", "propose", "reject", "unsure", "edit", "retract", "prefer", "retype", "link", "unlink", "merge", "merged", "split", "split-off", "apart", "charge", "join", "leave", "describe", "undo", "decide"] as const satisfies readonly ChangeKind[];

const facts = {
  id: z.string().describe("of the decision: all of its parts bear it"),
  subject: z.string().describe("an entry's id, or draft:SOURCE/ID, source:ID, outlet:ID"),
  version: z.number(),
  by: z.string(),
  at: z.string().describe("ISO 8601, UTC"),
  why: z.string().nullable(),
  kind: z.enum(KINDS),
  undoes: z.string().nullable(),
};

/** A change as a list tells it. */
export const toldChange: z.ZodType<ToldChange> = z.object({
  ...facts,
  undone: z.boolean().describe("not in force any more"),
  name: z.string().nullable().describe("what the subject is called now"),
  claims: z.number().nullable(),
  verdict: z.string().nullable(),
  property: z.string().nullable(),
  other: z.object({ id: z.string(), name: z.string().nullable() }).nullable().describe("the entry or source on its other side"),
  person: z.string().nullable().describe("who was put in charge"),
});

/** A part of a change, with all that it says. */
export const changePart: z.ZodType<Change> = z.object({ ...facts, before: z.unknown(), after: z.unknown() });
