import type { Context } from "hono";
import type { Register } from "#app/register/index.ts";
import { problemOf } from "./problem.ts";
import type { AnyRoute, Office } from "./route.ts";

export interface AnswerOptions {
  readonly office: Office;
  /** the register as somebody of this name works on it */
  readonly registerOf: (by: string | null) => Register;
  /** told of errors that are none of ours */
  readonly log: (error: unknown) => void;
}

/** Who asks says so in this header, percent-encoded. */
const BY = "rapporteur-by";

const queryOf = (context: Context): Record<string, string | string[]> =>
  Object.fromEntries(Object.entries(context.req.queries()).map(([name, values]) => [name, values.length === 1 ? values[0]! : values]));

const bodyOf = async ({ req }: Context, { kind, body }: AnyRoute): Promise<unknown> => (kind === "raw" ? req.raw : body?.parse(await req.json().catch(() => undefined)));

function nameIn(context: Context): string | null {
  const name = context.req.header(BY);
  try {
    return name === undefined ? null : decodeURIComponent(name).slice(0, 100).trim() || null;
  } catch {
    return null;
  }
}

async function work(route: AnyRoute, context: Context, { office, registerOf }: AnswerOptions): Promise<Response> {
  const params = route.params?.parse(context.req.param()) ?? {};
  const query = route.query?.parse(queryOf(context)) ?? {};
  const call = { params, query, body: await bodyOf(context, route), register: registerOf(nameIn(context)), office, signal: context.req.raw.signal };
  const given = await route.handle(call as never);
  return given instanceof Response ? given : context.json(given as object);
}

/** Answers a request by a route; an error becomes a problem. */
export async function answer(route: AnyRoute, context: Context, options: AnswerOptions): Promise<Response> {
  try {
    return await work(route, context, options);
  } catch (error) {
    const problem = problemOf(error);
    if (problem.status === 500) options.log(error);
    return context.json(problem, problem.status as 400, { "content-type": "application/problem+json" });
  }
}
