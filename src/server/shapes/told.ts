import { z } from "zod";
import type { Actor, Inference, ClaimNote, ToldActivity, ToldCommitment, ToldFigure } from "#app/register/index.ts";
import type { EntryReference, FigureValue, ParticipantValue } from "#model/claim.ts";
import { activityKinds } from "#model/codes/activity-kinds.ts";
import { entityKinds } from "#model/codes/entity-kinds.ts";
import { instruments } from "#model/codes/instruments.ts";
import { qualifiers } from "#model/codes/qualifiers.ts";
import { roles } from "#model/codes/roles.ts";
import { terms } from "#model/codes/terms.ts";
import { status } from "./entry-summary.ts";

const oneOf = <C extends string>(rows: readonly { readonly code: C }[]) => z.enum(rows.map(({ code }) => code) as [C, ...C[]]);
const edtf = z.string().describe("EDTF, ISO 8601-2 level 1");
const day = z.iso.date();
const list = <T extends z.ZodType>(one: T) => z.array(one).readonly();

export const activityKind = oneOf(activityKinds);
export const entityKind = oneOf(entityKinds);
export const country = z.string().length(2).describe("ISO 3166-1 alpha-2");

const optionalCode = { code: z.string().exactOptional() };
export const reference: z.ZodType<EntryReference> = z.object({ entry: z.string(), kind: entityKind, name: z.string(), ...optionalCode });
const participant: z.ZodType<ParticipantValue> = z.object({ entry: z.string(), kind: entityKind, name: z.string(), ...optionalCode, role: oneOf(roles) });

export const figure: z.ZodType<FigureValue> = z.object({ value: z.number(), max: z.number().exactOptional(), qualifier: oneOf(qualifiers).exactOptional(), unit: z.string(), date: edtf.exactOptional() });

/** Exact words of a source, and who says them. */
export const quoted = {
  source: z.string(),
  quote: z.object({ start: z.number(), end: z.number(), exact: z.string() }),
  saidBy: z.object({ name: z.string(), entry: z.string().exactOptional() }).exactOptional(),
  party: z.boolean().exactOptional(),
  saidOn: edtf.exactOptional(),
};
export const note: z.ZodType<ClaimNote> = z.object({ entry: z.string(), claim: z.string(), ...quoted });
const toldFigure: z.ZodType<ToldFigure> = z.object({ value: figure, asOf: edtf.nullable(), note });

/** An activity with what leads of each property, every part with its words. */
export const toldActivity: z.ZodType<ToldActivity> = z.object({
  id: z.string(), kind: activityKind, status: status.nullable(),
  date: z.object({ edtf, first: day.nullable(), last: day.nullable(), said: z.boolean().describe("it has no date of its own: the day on which it was spoken of") }).nullable(),
  countries: list(country), providers: list(z.string()), recipients: list(z.string()), who: list(participant), about: list(reference), place: reference.nullable(),
  instrument: oneOf(instruments).nullable(), terms: oneOf(terms).nullable(), figures: list(toldFigure), note: note.nullable(),
  sources: z.number(), independent: z.number().describe("sources, reprints and translations counted as one"),
});

export const inference: z.ZodType<Inference> = z.object({
  kind: z.enum(["due", "overdue", "silent", "fulfilled", "partly-fulfilled", "contradicted"]), inferred: z.literal(true), since: day.nullable(),
  reason: z.object({ en: z.string(), es: z.string() }), claims: list(z.object({ entry: z.string(), claim: z.string() })),
});

/** An open commitment: who owes what to whom, by when, on which rung, and what follows. */
export const toldCommitment: z.ZodType<ToldCommitment> = z.object({
  activity: toldActivity, owes: list(reference), to: list(reference), due: z.object({ edtf, day, note }).nullable(), steps: list(z.object({ status, note })),
  lastHeard: day.nullable(), inferences: list(inference), charge: z.object({ person: z.string(), lookAgain: day.exactOptional() }).nullable(),
});

/** Somebody who takes part in activities. */
export const actor: z.ZodType<Actor> = z.object({ entry: z.string(), kind: entityKind, name: z.string(), ...optionalCode, roles: list(oneOf(roles)), entries: list(z.string()) });
