import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { answer, type AnswerOptions } from "./answer.ts";
import { securityHeaders } from "./guard/headers.ts";
import { checkHost } from "./guard/host.ts";
import { checkOrigin } from "./guard/origin.ts";
import { believeProxies } from "./guard/proxy.ts";
import { limitRate } from "./guard/rate.ts";
import { checkToken, signIn } from "./guard/sign-in.ts";
import { apiPages } from "./openapi/api-pages.ts";
import { pack } from "./pack.ts";
import { pageServer, type Folders } from "./pages.ts";
import { problemAnswer } from "./problem.ts";
import { Refusal } from "./refusals.ts";
import { routes } from "./routes.ts";
import type { AnyRoute } from "./route.ts";

export interface ServerOptions extends AnswerOptions {
  readonly folders: Folders;
  /** told of errors that are none of ours */
  readonly log: (error: unknown) => void;
  /** what the server is bound to; this machine alone where nothing is said */
  readonly host?: string;
  /** without it nobody is asked who they are */
  readonly token?: string | null;
  /** addresses of proxies in front that are believed who asks and whether by TLS; none where nothing is said */
  readonly proxies?: readonly string[];
  /** milliseconds since 1970, for limits and sessions */
  readonly now?: () => number;
}

const MB = 2 ** 20;

const patternOf = (path: string): string => path.replace(/\{(\w+)\}/g, ":$1");
const all = routes as readonly AnyRoute[];

/** What a request may be as large as. Files and long texts come in raw. */
const mostOf = ({ most, kind }: AnyRoute): number => most ?? (kind === "raw" ? 64 * MB : MB);

const refuse = (code: ConstructorParameters<typeof Refusal>[0], headers?: Readonly<Record<string, string>>) => (): never => {
  throw new Refusal(code, undefined, headers);
};

/** Every route, then what its address says to other methods. */
function addRoutes(server: Hono, options: AnswerOptions): void {
  for (const route of all) server.on(route.method, patternOf(route.path), bodyLimit({ maxSize: mostOf(route), onError: refuse("body-too-large") }), (context) => answer(route, context, options));
  for (const path of new Set(all.map((one) => one.path))) {
    const methods = all.filter((one) => one.path === path).flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method]));
    const allow = [...methods, "OPTIONS"].join(", ");
    server.options(patternOf(path), (context) => context.body(null, 204, { allow }));
    server.all(patternOf(path), refuse("no-method", { allow }));
  }
  server.all("/api/*", refuse("no-route"));
}

/** The server as a function from requests to answers: it listens nowhere, so that tests need no socket. */
export function createServer(options: ServerOptions): Hono {
  const { folders, log, host = "localhost", token = null, proxies = [], now = Date.now } = options;
  const server = new Hono();
  server.onError((error) => {
    const response = problemAnswer(error);
    if (response.status === 500) log(error);
    return response;
  });
  server.use(securityHeaders, believeProxies(proxies), limitRate(now), checkHost(host, token !== null), checkOrigin, pack);
  if (token !== null) server.route("/", signIn({ token, now })).use(checkToken({ token, now }));
  server.route("/", apiPages(all, options.office.version));
  addRoutes(server, { ...options, office: { ...options.office, guarded: token !== null } });
  server.get("*", pageServer(folders));
  server.all("*", refuse("no-method", { allow: "GET, HEAD" }));
  return server;
}
