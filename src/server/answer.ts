import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Register } from "#app/register/index.ts";
import { Refusal } from "./refusals.ts";
import type { AnyRoute, Office } from "./route.ts";

export interface AnswerOptions {
  readonly office: Office;
  /** the register as somebody of this name works on it */
  readonly registerOf: (by: string | null) => Register;
}

/** Who asks says so in this header, percent-encoded. */
const BY = "rapporteur-by";
const JSON_TYPE = "application/json";

const queryOf = (context: Context): Record<string, string | string[]> =>
  Object.fromEntries(Object.entries(context.req.queries()).map(([name, values]) => [name, values.length === 1 ? values[0]! : values]));

const mediaType = ({ req }: Context): string => (req.header("content-type") ?? "").split(";")[0]!.trim().toLowerCase();

/** Only what says that it is of a media type that the route takes: a form of another site cannot say that it is JSON. */
function checkMedia(context: Context, { kind, body, takes }: AnyRoute): void {
  const taken = kind === "raw" ? takes : body && [JSON_TYPE];
  if (!taken) return;
  const given = mediaType(context);
  const isTaken = taken.some((one) => one === "*/*" || one === given || (one.endsWith("/*") && given.startsWith(one.slice(0, -1))));
  if (!isTaken) throw new Refusal("other-media", `It takes ${taken.join(", ")}.`);
}

async function bodyOf(context: Context, route: AnyRoute): Promise<unknown> {
  checkMedia(context, route);
  if (route.kind === "raw") return context.req.raw;
  if (!route.body) return undefined;
  const text = await context.req.text();
  try {
    return route.body.parse(JSON.parse(text));
  } catch (error) {
    throw error instanceof SyntaxError ? new Refusal("bad-request", "The body is no JSON.") : error;
  }
}

function nameIn(context: Context): string | null {
  const name = context.req.header(BY);
  try {
    return name === undefined ? null : decodeURIComponent(name).slice(0, 100).trim() || null;
  } catch {
    return null;
  }
}

interface Written {
  readonly text: string;
  /** weak: compressed or not, it says the same */
  readonly etag: string;
}

// A sum that is kept while the register stands is asked for again and again, and is written once.
const written = new WeakMap<object, Written>();

function write(value: object): Written {
  const text = JSON.stringify(value);
  const one = { text, etag: `W/"${createHash("sha1").update(text).digest("base64url")}"` };
  written.set(value, one);
  return one;
}

/** JSON with a tag of its content, so that who has it already need not be sent it again. */
function jsonAnswer({ req }: Context, value: object): Response {
  const { text, etag } = written.get(value) ?? write(value);
  const headers = { "content-type": JSON_TYPE, "cache-control": "private, no-cache" };
  if (req.method !== "GET" && req.method !== "HEAD") return new Response(text, { headers });
  const known = (req.header("if-none-match") ?? "").split(",").some((one) => one.trim() === etag);
  return known ? new Response(null, { status: 304, headers: { etag, "cache-control": headers["cache-control"] } }) : new Response(text, { headers: { ...headers, etag } });
}

/** Answers a request by a route. Throws what problems are made of. */
export async function answer(route: AnyRoute, context: Context, { office, registerOf }: AnswerOptions): Promise<Response> {
  const params = route.params?.parse(context.req.param()) ?? {};
  const query = route.query?.parse(queryOf(context)) ?? {};
  const call = { params, query, body: await bodyOf(context, route), register: registerOf(nameIn(context)), office, url: new URL(context.req.url), signal: context.req.raw.signal };
  const given = await route.handle(call as never);
  return given instanceof Response ? given : jsonAnswer(context, given as object);
}
