import type { AnyRoute } from "../route.ts";
import { operationOf } from "./operation.ts";
import { problemSchema } from "./problem-schema.ts";
import { createSchemas, type JsonSchema } from "./schemas.ts";

const ABOUT = "The register of Rapporteur: what texts say about health cooperation between countries, every value with the words that it rests on. Lists are paged by cursor: `after` is the `next` of the page before. Errors are problems (RFC 9457).";

/** OpenAPI 3.1 of the API. */
export interface OpenApi {
  readonly openapi: "3.1.1";
  readonly info: JsonSchema;
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>>; readonly [part: string]: JsonSchema };
  readonly [part: string]: unknown;
}

const byName = <T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> => Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Describes routes, from the schemas that check what they take and that tests hold their answers to. */
export function openApi(routes: readonly AnyRoute[], version: string): OpenApi {
  const schemas = createSchemas();
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route, schemas) };
  return {
    openapi: "3.1.1",
    info: { title: "Rapporteur", version, description: ABOUT, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: "/" }],
    security: [{}, { token: [] }, { session: [] }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: byName([...schemas.components, ["Problem", problemSchema]]),
      responses: { Problem: { description: "it went wrong, and nothing was changed", content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } } },
      parameters: { By: { name: "rapporteur-by", in: "header", required: false, description: "who decides, as the history shows it; percent-encoded", schema: { type: "string", maxLength: 300 } } },
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "where the server has an access token" },
        session: { type: "apiKey", in: "cookie", name: "rapporteur", description: "what the sign-in page sets" },
      },
    },
  };
}
