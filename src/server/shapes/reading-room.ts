import { z } from "zod";
import type { HandValue, Queue, ReadingRoom, RoomDraft, Verdicts } from "#app/register/index.ts";
import { activityKinds } from "#model/codes/activity-kinds.ts";
import type { Label } from "#model/codes/code.ts";
import { creditRoles } from "#model/codes/credit-roles.ts";
import { entityKinds } from "#model/codes/entity-kinds.ts";
import { roles } from "#model/codes/roles.ts";
import type { EntryKind } from "#model/entry.ts";
import type { Source } from "#model/reading.ts";
import { claim, quote } from "./claim.ts";

const codesOf = <C extends string>(rows: readonly { readonly code: C }[]): readonly [C, ...C[]] => rows.map(({ code }) => code) as [C, ...C[]];

const cited = z.object({ value: z.string(), quote });

export const entryAs: z.ZodType<EntryKind> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("activity"), type: z.enum(codesOf(activityKinds)) }),
  z.object({ kind: z.literal("entity"), type: z.enum(codesOf(entityKinds)) }),
]);

const heading = {
  title: cited.nullable(), publisher: cited.nullable(), published: cited.nullable(),
  credits: z.array(z.object({ role: z.enum(codesOf(creditRoles)), name: z.string(), quote })).readonly(),
};

/** What a source says of itself, each with its words. */
export const sourceHeading: z.ZodType<Pick<Source, "title" | "publisher" | "published" | "credits">> = z.object(heading);

/** A source with its text. */
const source: z.ZodType<Source> = z.object({ id: z.string(), text: z.string(), language: z.string().describe("BCP 47"), url: z.string().nullable(), ...heading });

const label: z.ZodType<Label> = z.object({ en: z.string(), es: z.string() });
const state = z.enum(["open", "accepted", "rejected", "unsure"]);

const draft: z.ZodType<RoomDraft> = z.object({
  id: z.string(), entry: entryAs, state, change: z.string().nullable(), confidence: z.number().exactOptional(), claims: z.array(claim).readonly(), trigger: quote.nullable(),
  target: z.object({ entry: z.string(), likeness: z.number(), reasons: z.array(label).readonly(), sure: z.boolean(), name: z.string() }).nullable().describe("the entry that it seems to be"),
});

export const readingRoomShape: z.ZodType<ReadingRoom> = z.object({ source, drafts: z.array(draft).readonly() });

export const verdicts: z.ZodType<Verdicts> = z.object({
  changes: z.array(z.string()).readonly().describe("undo them together"), entry: z.string().nullable(),
  drafts: z.array(z.object({ id: z.string(), state, change: z.string().nullable() })).readonly(),
});

export const queued = z.object({
  id: z.string(), title: z.string(), publisher: z.string().nullable(), published: z.string().nullable(), language: z.string(), addedAt: z.string(),
  activities: z.number(), entities: z.number(), confidence: z.number().nullable(), weight: z.number(),
});

export const queueShape: z.ZodType<Queue> = z.object({ rows: z.array(queued).readonly(), next: z.string().nullable(), open: z.number(), unsure: z.number(), doneToday: z.number() });

/** Offsets of chosen words. */
export const place = { start: z.int().min(0).describe("UTF-16, into the source's text"), end: z.int().min(1) };

const PROPERTIES = [
  "name", "alias", "code", "position", "part-of", "located-in", "produces", "treats", "founded", "status", "date", "due", "participant", "country", "about", "place", "instrument", "terms", "purpose", "figure",
] as const satisfies readonly HandValue["property"][];

export const handValue: z.ZodType<HandValue, HandValue> = z.object({
  property: z.enum(PROPERTIES), value: z.string().min(1).describe("as people write it"), ...place,
  kind: z.enum(codesOf(entityKinds)).exactOptional(), role: z.enum(codesOf(roles)).exactOptional(), replaces: z.string().exactOptional().describe("id of the claim in whose place it stands"),
});
