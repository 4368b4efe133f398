import { z } from "zod";
import type { CommitmentCounts, CommitmentRow } from "#app/register/index.ts";
import { entryLine, status } from "./entry-summary.ts";
import { charge } from "./entry-view.ts";
import { noted, reference } from "./quote.ts";
import { inference } from "./told.ts";

const list = <T extends z.ZodType>(one: T) => z.array(one).readonly();

/** A commitment: who owes what to whom, by when, how far it came, and what follows. */
export const commitmentRow: z.ZodType<CommitmentRow> = z.object({
  id: z.string(), status, owes: list(reference), to: list(reference), due: z.object({ edtf: z.string(), day: z.string() }).nullable(), lastHeard: z.string().nullable(),
  inferences: list(inference), charge: charge.nullable(), lookAgain: z.boolean(), words: noted.nullable(), entry: entryLine,
});

/** How many commitments there are. */
export const commitmentCounts: z.ZodType<CommitmentCounts> = z.object({ total: z.number().int(), statuses: list(z.object({ value: status, count: z.number().int() })) });
