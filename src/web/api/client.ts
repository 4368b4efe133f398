import type { Api } from "#server/api.ts";
import type { Problem } from "#server/problem.ts";
import { myName } from "./my-name.ts";
import { OFFLINE } from "./offline.ts";

/** An answer of the server that is no success, with what to do. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = "ApiError";
    this.problem = problem;
  }
}

type Name = keyof Api;
type Given<T> = undefined extends T ? object : T;
type Parts<N extends Name> = {
  readonly [K in "params" | "query" | "body" as undefined extends Api[N][K] ? never : K]: Given<Api[N][K]>;
};
type Options<N extends Name> = Parts<N> & { readonly signal?: AbortSignal };
type Values = Readonly<Record<string, unknown>>;

/** Address of a route with its parameters filled in: for links, downloads and images as well. */
export function addressOf(path: string, { params = {}, query = {} }: { readonly params?: Values; readonly query?: Values } = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : Array.isArray(value) ? value.map((one) => [name, String(one)]) : [[name, String(value)]])));
  return search.size === 0 ? filled : `${filled}?${search}`;
}

/** The header that says who asks. */
export function whoAsks(): Record<string, string> {
  const name = myName.value();
  return name ? { "rapporteur-by": encodeURIComponent(name) } : {};
}

const headersOf = (body: unknown): Record<string, string> => ({ ...(body === undefined ? {} : { "content-type": "application/json" }), ...whoAsks() });

/** Asks the server, for whatever comes back. Throws ApiError where it refuses, or does not answer. */
export async function ask(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, init).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new ApiError(OFFLINE);
  });
  if (response.ok) return response;
  throw new ApiError(((await response.json().catch(() => null)) as Problem | null) ?? { ...OFFLINE, status: response.status });
}

/** Asks a route of the API by its name: `api("GET /api/entries", { query: { country: "CU" } })`. Throws ApiError. */
export async function api<N extends Name>(name: N, options: Options<N>): Promise<Api[N]["response"]> {
  const { params, query, body, signal } = options as { readonly params?: Values; readonly query?: Values; readonly body?: unknown; readonly signal?: AbortSignal };
  const [method, path] = name.split(" ") as [string, string];
  const address = addressOf(path, { ...(params && { params }), ...(query && { query }) });
  const response = await ask(address, { method, headers: headersOf(body), ...(body === undefined ? {} : { body: JSON.stringify(body) }), ...(signal && { signal }) });
  return (await response.json()) as Api[N]["response"];
}
