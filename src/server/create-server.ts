import { Hono } from "hono";
import { answer, type AnswerOptions } from "./answer.ts";
import { servePage, type Folders } from "./pages.ts";
import { routes } from "./routes.ts";
import type { AnyRoute } from "./route.ts";

export interface ServerOptions extends AnswerOptions {
  readonly folders: Folders;
}

const patternOf = (path: string): string => path.replace(/\{(\w+)\}/g, ":$1");

/** The server as a function from requests to answers: it listens nowhere, so that tests need no socket. */
export function createServer(options: ServerOptions): Hono {
  const server = new Hono();
  for (const route of routes as readonly AnyRoute[]) server.on(route.method, patternOf(route.path), (context) => answer(route, context, options));
  server.all("/api/*", (context) => context.json({ title: "there is no such route", status: 404 }, 404, { "content-type": "application/problem+json" }));
  server.get("*", (context) => servePage(context, options.folders));
  return server;
}
