import { z } from "zod";
import { activityKinds } from "#model/codes/activity-kinds.ts";
import { codesOf } from "#model/codes/code.ts";
import { creditRoles } from "#model/codes/credit-roles.ts";
import { entityKinds } from "#model/codes/entity-kinds.ts";
import { instruments } from "#model/codes/instruments.ts";
import { qualifiers } from "#model/codes/qualifiers.ts";
import { relationKinds } from "#model/codes/relation-kinds.ts";
import { roles } from "#model/codes/roles.ts";
import { statuses } from "#model/codes/statuses.ts";
import { terms } from "#model/codes/terms.ts";

const offset = z.int().min(0);
const quote = z
  .object({ start: offset, end: offset.min(1), exact: z.string().min(1) })
  .readonly()
  .meta({ id: "Quote", description: "Exact words of source.text: text.slice(start, end) === exact, in UTF-16 code units." });
const cited = <T extends z.ZodType>(value: T) => z.object({ value, quote }).readonly();
const edtf = z.string().regex(/^[\dX./~?%-]+$/).meta({ id: "Edtf", description: "A date as EDTF, ISO 8601-2 level 1." });
const id = z.string().min(1);
const list = <T extends z.ZodType>(row: T) => z.array(row).readonly();
const date = z.object({ edtf, quote }).readonly();
const reference = z.object({ entity: id, quote }).readonly();
const ground = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("wording"), rule: list(z.string()) }).readonly(),
    z.object({ kind: z.literal("standing"), by: z.enum(["default", "form", "word"]), word: z.string().exactOptional() }).readonly(),
    z.object({ kind: z.literal("feature"), feature: z.string(), speaks: z.enum(["for", "against"]) }).readonly(),
    z.object({ kind: z.literal("name"), rule: z.string() }).readonly(),
    z.object({ kind: z.literal("named"), times: z.int().min(1) }).readonly(),
  ])
  .meta({ id: "Ground", description: "One ground that a confidence rests on, as data." });
const confidence = z.object({ value: z.number().min(0).max(1), reasons: list(z.string()), grounds: list(ground).exactOptional() }).readonly();

const source = z
  .object({
    id: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    text: z.string(),
    language: z.string(),
    url: z.string().nullable(),
    title: cited(z.string()).nullable(),
    publisher: cited(z.string()).nullable(),
    published: cited(edtf).nullable(),
    credits: list(z.object({ role: z.enum(codesOf(creditRoles)), name: z.string(), quote }).readonly()),
  })
  .readonly();

const entity = z
  .object({
    id,
    kind: z.enum(codesOf(entityKinds)),
    name: z.string().min(1),
    aliases: list(z.string()),
    code: z.string().regex(/^[A-Z]{2}$/).exactOptional(),
    mentions: list(quote),
    confidence: confidence.exactOptional(),
  })
  .readonly();

const activity = z
  .object({
    id,
    kind: z.enum(codesOf(activityKinds)),
    status: z.enum(codesOf(statuses)),
    trigger: quote,
    quote,
    participants: list(z.object({ entity: id, role: z.enum(codesOf(roles)), quote }).readonly()),
    date: date.exactOptional(),
    place: reference.exactOptional(),
    about: list(reference).exactOptional(),
    assertedBy: reference.exactOptional(),
    partOf: id.exactOptional(),
    instrument: z.enum(codesOf(instruments)).exactOptional(),
    terms: z.enum(codesOf(terms)).exactOptional(),
    purpose: z.string().regex(/^\d{5}$/).exactOptional(),
    confidence: confidence.exactOptional(),
  })
  .readonly();

const figure = z
  .object({
    value: z.number(),
    max: z.number().exactOptional(),
    qualifier: z.enum(codesOf(qualifiers)).exactOptional(),
    unit: z.string(),
    of: id.exactOptional(),
    date: date.exactOptional(),
    quote,
  })
  .readonly();

const relation = z
  .object({
    kind: z.enum(codesOf(relationKinds)),
    subject: id,
    object: id.exactOptional(),
    label: z.string().exactOptional(),
    date: date.exactOptional(),
    quote,
  })
  .readonly();

/** The public format `rapporteur/reading@1`, to check readings that come from elsewhere. Infers the model's `Reading`. */
export const readingSchema = z
  .object({
    format: z.literal("rapporteur/reading@1"),
    source,
    entities: list(entity),
    activities: list(activity),
    figures: list(figure),
    relations: list(relation),
    notes: list(z.object({ rule: z.string(), message: z.string(), of: z.string().exactOptional(), quote: quote.exactOptional() }).readonly()),
  })
  .readonly()
  .meta({ title: "Reading", description: "What Rapporteur makes of one source, every fact with the words it rests on." });

/** The format as JSON Schema, draft 2020-12. Members that a later version adds are allowed. */
export const readingJsonSchema = (): object => z.toJSONSchema(readingSchema, { io: "input" });
