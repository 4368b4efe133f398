import { z } from "zod";
import { namedSchemas } from "./named.ts";

export type JsonSchema = { readonly [key: string]: unknown };
export type Way = "input" | "output";

/** Makes JSON Schemas of what routes take and give, and gathers those that have a name. */
export interface Schemas {
  /** a reference where the schema has a name */
  readonly of: (schema: z.ZodType, way: Way) => JsonSchema;
  /** the schema itself; what is in it may be references */
  readonly spelt: (schema: z.ZodType, way: Way) => JsonSchema;
  readonly components: ReadonlyMap<string, JsonSchema>;
}

const DEFINITION = "#/$defs/";
const COMPONENT = "#/components/schemas/";

/** What JSON Schema says otherwise than OpenAPI: lists that our types do not change are "read-only" there, and answers may have more than they have now. */
const dropped = (key: string, value: unknown, way: Way): boolean => key === "$schema" || key === "$defs" || key === "id" || key === "readOnly" || (key === "additionalProperties" && way === "output" && value === false);

function adapt(value: unknown, way: Way, inProperties = false): unknown {
  if (typeof value === "string") return value.startsWith(DEFINITION) ? COMPONENT + value.slice(DEFINITION.length) : value;
  if (Array.isArray(value)) return value.map((one) => adapt(one, way));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key, one]) => inProperties || !dropped(key, one, way));
  return Object.fromEntries(kept.map(([key, one]) => [key, adapt(one, way, key === "properties" && !inProperties)]));
}

export function createSchemas(): Schemas {
  const metadata = namedSchemas();
  const components = new Map<string, JsonSchema>();
  const spelt = (schema: z.ZodType, way: Way): JsonSchema => {
    const { $defs = {}, ...made } = z.toJSONSchema(schema, { metadata, io: way, unrepresentable: "any", reused: "inline" }) as JsonSchema & { readonly $defs?: Readonly<Record<string, JsonSchema>> };
    const own = metadata.get(schema)?.id;
    for (const [name, one] of Object.entries($defs)) if (name !== own && !components.has(name)) components.set(name, adapt(one, way) as JsonSchema);
    return adapt((own !== undefined && $defs[own]) || made, way) as JsonSchema;
  };
  const of = (schema: z.ZodType, way: Way): JsonSchema => {
    const id = metadata.get(schema)?.id;
    if (id === undefined) return spelt(schema, way);
    if (!components.has(id)) components.set(id, spelt(schema, way));
    return { $ref: COMPONENT + id };
  };
  return { of, spelt, components };
}
