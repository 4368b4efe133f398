import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Hono } from "hono";
import { afterAll, beforeAll } from "vitest";
import { openReader } from "#app/index.ts";
import { ingest, openStore, type Register, type Store } from "#app/register/index.ts";
import type { Api } from "#server/api.ts";
import { createServer, type ServerOptions } from "#server/index.ts";
import type { Problem } from "#server/problem.ts";
import { routes } from "#server/routes.ts";
import { registerOf } from "../app/register/open.ts";
import { CORPUS } from "../laws/corpus.ts";
import { folder, type Kind } from "../registry/stores.ts";

type Name = keyof Api;
type Values = Readonly<Record<string, unknown>>;
type Given<T> = undefined extends T ? object : T;

/** What a route is asked with: its parameters, query and body as its schemas take them, and headers. */
export type Asked<N extends Name> = { readonly [K in "params" | "query" | "body" as undefined extends Api[N][K] ? never : K]: Given<Api[N][K]> } & { readonly headers?: Readonly<Record<string, string>> };

export interface CorpusOptions {
  /** which store holds it: embedded where nothing is said */
  readonly store?: Kind;
  /** drafts at least so sure are accepted; nothing where null */
  readonly acceptFrom?: number | null;
  /** how many texts of the corpus, all where nothing is said */
  readonly texts?: number;
  readonly server?: Partial<ServerOptions>;
}

/** The server on a register of the corpus, asked without a socket. */
export interface Served {
  readonly register: () => Register;
  readonly server: () => Hono;
  /** any request, for whatever comes back */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  /** asks a route by its name; the answer is a success and fits the route's own schema */
  readonly call: <N extends Name>(name: N, asked: Asked<N>) => Promise<Api[N]["response"]>;
  /** asks a route by its name; the answer is a problem */
  readonly refused: <N extends Name>(name: N, asked: Partial<Asked<N>>) => Promise<Problem>;
}

const ORIGIN = "http://localhost:7373";
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const weights = (language: string): Uint8Array => readFileSync(`${ROOT}/weights/${language}.bin`);
const read = openReader(weights);

export const OFFICE: ServerOptions["office"] = { read, worker: new URL(`file://${ROOT}/dist/gather-worker.js`), version: "0.0.0", store: "embedded" };

/** Takes texts of the corpus in, as `rapporteur add --accept` does. */
export async function fill(register: Register, { acceptFrom = 0.5, texts = CORPUS.length }: CorpusOptions = {}): Promise<void> {
  for (const { text } of CORPUS.slice(0, texts)) await ingest(register, read({ text }), { reader: "test", version: "1", ...(acceptFrom !== null && { acceptFrom }) });
}

function addressOf(path: string, { params = {}, query = {} }: { readonly params?: Values; readonly query?: Values }): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [value].flat().map((one) => [name, String(one)]))));
  return search.size === 0 ? filled : `${filled}?${search}`;
}

function requestOf(name: string, asked: Values): readonly [string, RequestInit] {
  const [method, path] = name.split(" ") as [string, string];
  const { body, headers = {} } = asked as { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };
  const json = body === undefined ? {} : { "content-type": "application/json" };
  return [addressOf(path, asked), { method, headers: { ...json, ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) }];
}

const routeOf = (name: string) => routes.find(({ method, path }) => `${method} ${path}` === name)!;

function asking(ask: Served["ask"]): Pick<Served, "call" | "refused"> {
  return {
    call: async (name, asked) => {
      const response = await ask(...requestOf(name, asked as Values));
      const route = routeOf(name);
      const answer: unknown = await response.json();
      if (!response.ok || !("response" in route)) throw new Error(`${name} answers ${response.status}: ${JSON.stringify(answer)}`);
      return route.response.parse(answer) as never;
    },
    refused: async (name, asked) => {
      const response = await ask(...requestOf(name, asked as Values));
      if (response.ok || response.headers.get("content-type") !== "application/problem+json") throw new Error(`${name} answers ${response.status} and no problem`);
      return (await response.json()) as Problem;
    },
  };
}

/** Opens a store before the tests of a file, fills it from the corpus once, and closes it after them. */
export function serveCorpus(options: CorpusOptions = {}): Served {
  const { store: kind = "embedded", server: given = {} } = options;
  const data = folder();
  let open: Store;
  let register: Register;
  let server: Hono;
  beforeAll(async () => {
    open = await openStore({ kind, data: kind === "pglite" ? "memory:" : data, env: {} });
    register = registerOf(open.db);
    await fill(register, options);
    server = createServer({
      office: OFFICE, folders: { pages: `${ROOT}/dist/web`, weights: `${ROOT}/weights` }, registerOf: (by) => (by === null ? register : { ...register, by }),
      log: (error) => console.error(error), ...given,
    });
  });
  afterAll(async () => {
    await open?.close();
    rmSync(data, { recursive: true, force: true });
  });
  const ask: Served["ask"] = async (path, init) => server.request(new URL(path, ORIGIN).href, init);
  return { register: () => register, server: () => server, ask, ...asking(ask) };
}
