import type { z } from "zod";
import type { AnyRoute } from "../route.ts";
import type { JsonSchema, Schemas } from "./schemas.ts";

const READS = "GET";

/** GET /api/sources/{source}/drafts is getSourcesSourceDrafts. */
export const operationId = ({ method, path }: Pick<AnyRoute, "method" | "path">): string =>
  method.toLowerCase() + path.replace(/^\/api/, "").split(/[^A-Za-z0-9]+/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");

interface ObjectSchema extends JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** A member that may stand several times is a list, written as one or as many. */
function asParameter({ description, anyOf, ...rest }: JsonSchema): { readonly schema: JsonSchema; readonly more: object } {
  const list = (anyOf as readonly JsonSchema[] | undefined)?.find(({ type }) => type === "array");
  const said = description === undefined ? {} : { description };
  if (list) return { schema: list, more: { ...said, style: "form", explode: true } };
  return { schema: { ...rest, ...(anyOf !== undefined && { anyOf }) }, more: said };
}

function parametersOf(schema: z.ZodType | undefined, where: "path" | "query", schemas: Schemas): readonly JsonSchema[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemas.spelt(schema, "input") as ObjectSchema;
  return Object.entries(properties).map(([name, one]) => {
    const { schema: own, more } = asParameter(one);
    return { name, in: where, required: where === "path" || required.includes(name), ...more, schema: own };
  });
}

function bodyOf({ kind, body, takes }: AnyRoute, schemas: Schemas): JsonSchema {
  if (kind === "raw") return takes ? { requestBody: { required: true, content: Object.fromEntries(takes.map((type) => [type, {}])) } } : {};
  return body ? { requestBody: { required: true, content: { "application/json": { schema: schemas.of(body, "input") } } } } : {};
}

const answerOf = ({ response, gives }: AnyRoute, schemas: Schemas): JsonSchema =>
  response ? { "application/json": { schema: schemas.of(response, "output") } } : { [gives ?? "application/octet-stream"]: {} };

/** A route as OpenAPI describes it. */
export function operationOf(route: AnyRoute, schemas: Schemas): JsonSchema {
  const by = route.method === READS ? [] : [{ $ref: "#/components/parameters/By" }];
  const parameters = [...parametersOf(route.params, "path", schemas), ...parametersOf(route.query, "query", schemas), ...by];
  return {
    operationId: operationId(route), tags: [route.tag], summary: route.summary, ...(parameters.length > 0 && { parameters }), ...bodyOf(route, schemas),
    responses: { 200: { description: "done", content: answerOf(route, schemas) }, default: { $ref: "#/components/responses/Problem" } },
  };
}
