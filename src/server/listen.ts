import { serve } from "@hono/node-server";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { RapporteurError, type ErrorCode } from "#model/errors.ts";
import { createServer, type ServerOptions } from "./create-server.ts";
import { isLoopback } from "./guard/loopback.ts";

export interface ListenOptions extends ServerOptions {
  readonly host: string;
  /** 0 takes any that is free */
  readonly port: number;
}

export interface Listening {
  readonly address: string;
  /** takes no more requests, lets those that are under way end for a few seconds, and then ends them */
  readonly close: () => Promise<void>;
}

const SHORTEST_TOKEN = 16;
const GRACE = 3_000;

const CODES: Readonly<Record<string, ErrorCode>> = { EADDRINUSE: "port-in-use", EACCES: "port-closed", EADDRNOTAVAIL: "no-address", ENOTFOUND: "no-address", EAI_AGAIN: "no-address" };

function translate(error: Error & { readonly code?: string }, { host, port }: ListenOptions): Error {
  const code = CODES[error.code ?? ""];
  return code === undefined ? error : new RapporteurError(code, code === "no-address" ? host : `${host}:${port}`);
}

/** Beyond this machine nobody may be let in whom nobody knows. */
function checkToken({ host, token }: ListenOptions): void {
  if (token ? token.length < SHORTEST_TOKEN : !isLoopback(host)) throw new RapporteurError("no-token", token ? "the access token is too short" : host);
}

/** Ends a server: streams that nobody ends are cut after a while. */
function closing(server: Server): () => Promise<void> {
  let ended: Promise<void> | null = null;
  return () => {
    ended ??= new Promise<void>((resolve) => {
      const cut = setTimeout(() => server.closeAllConnections(), GRACE);
      server.close(() => {
        clearTimeout(cut);
        resolve();
      });
      server.closeIdleConnections();
    });
    return ended;
  };
}

/** Serves on a socket until it is closed. Throws RapporteurError `port-in-use`, `port-closed`, `no-address`, `no-token`. */
export async function listen(options: ListenOptions): Promise<Listening> {
  const { host, port } = options;
  checkToken(options);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: createServer(options).fetch, hostname: host, port }, (info: AddressInfo) => {
      resolve({ address: `http://${host.includes(":") ? `[${host}]` : host}:${info.port}`, close: closing(server as Server) });
    });
    server.on("error", (error: Error) => reject(translate(error, options)));
  });
}
