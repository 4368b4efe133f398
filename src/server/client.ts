// Runs wherever there is fetch: it takes nothing of the server but types.
import type { Api } from "./api.ts";
import type { Problem } from "./problem.ts";

export type { Api } from "./api.ts";
export type { Problem } from "./problem.ts";

type Name = keyof Api;
type Given<T> = undefined extends T ? object : T;
type Values = Readonly<Record<string, unknown>>;

/** What a route is asked with: its parameters, query and body, those that it has. */
export type Asked<N extends Name> = { readonly [K in "params" | "query" | "body" as undefined extends Api[N][K] ? never : K]: Given<Api[N][K]> } & { readonly signal?: AbortSignal };

/** Routes that answer with JSON; others give a stream, a feed, a file: `open` those. */
export type JsonName = { readonly [N in Name]: Api[N]["response"] extends never ? never : N }[Name];
/** Routes whose lists are paged. */
export type PagedName = { readonly [N in JsonName]: Api[N]["response"] extends { readonly rows: readonly unknown[]; readonly next: string | null } ? N : never }[JsonName];
type Row<N extends PagedName> = Api[N]["response"] extends { readonly rows: readonly (infer R)[] } ? R : never;

export interface ClientOptions {
  /** where `rapporteur serve` listens: "http://127.0.0.1:7373" */
  readonly address: string;
  /** the access token, where the server has one */
  readonly token?: string;
  /** who decides, as the history shows it */
  readonly by?: string;
  /** another than the platform's own */
  readonly fetch?: typeof fetch;
}

export interface Client {
  /** Asks a route by its name, "GET /api/entries". Throws ProblemError where it refuses. */
  readonly call: <N extends JsonName>(name: N, asked: Asked<N>) => Promise<Api[N]["response"]>;
  /** All rows of a paged list, each page asked for when it is come to. */
  readonly rows: <N extends PagedName>(name: N, asked: Asked<N>) => AsyncGenerator<Row<N>>;
  /** Asks any route, for whatever comes back: a file, a feed, a stream. Throws ProblemError where it refuses. */
  readonly open: <N extends Name>(name: N, asked: Asked<N>) => Promise<Response>;
}

/** The server has refused, and says why and what to do. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.detail} ${problem.remedy}`);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

const written = (value: unknown): string[] => (value === undefined ? [] : [value].flat().map(String));

function addressOf(base: string, path: string, { params = {}, query = {} }: { readonly params?: Values; readonly query?: Values }): string {
  const url = new URL(path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name]))), base);
  for (const [name, value] of Object.entries(query)) for (const one of written(value)) url.searchParams.append(name, one);
  return url.href;
}

async function problemIn(response: Response): Promise<Problem> {
  const found = (await response.json().catch(() => null)) as Problem | null;
  return found?.code ? found : { type: "about:blank", title: response.statusText, status: response.status, detail: "The answer is none of Rapporteur's.", code: "other", remedy: "Check the address." };
}

/** A client of a register that is served somewhere. */
export function createClient({ address, token, by, fetch: ask = fetch }: ClientOptions): Client {
  const own = { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...(by !== undefined && { "rapporteur-by": encodeURIComponent(by) }) };
  const open: Client["open"] = async (name, asked) => {
    const [method, path] = name.split(" ") as [string, string];
    const { body, signal, ...rest } = asked as { readonly body?: unknown; readonly signal?: AbortSignal; readonly params?: Values; readonly query?: Values };
    const headers = { ...own, ...(body !== undefined && { "content-type": "application/json" }) };
    const response = await ask(addressOf(address, path, rest), { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }), ...(signal && { signal }) });
    if (!response.ok) throw new ProblemError(await problemIn(response));
    return response;
  };
  const call: Client["call"] = async (name, asked) => (await (await open(name, asked)).json()) as never;
  async function* rows<N extends PagedName>(name: N, asked: Asked<N>): AsyncGenerator<Row<N>> {
    const { query, ...rest } = asked as { readonly query?: Values };
    for (let after: string | null | undefined; after !== null; ) {
      const page = (await call(name, { ...rest, query: { ...query, after } } as never)) as { readonly rows: readonly Row<N>[]; readonly next: string | null };
      yield* page.rows;
      after = page.next;
    }
  }
  return { call, rows, open };
}
