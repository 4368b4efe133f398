import { serve } from "@hono/node-server";
import type { AddressInfo } from "node:net";
import { createServer, type ServerOptions } from "./create-server.ts";

export interface ListenOptions extends ServerOptions {
  readonly host: string;
  /** 0 takes any that is free */
  readonly port: number;
}

export interface Listening {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves on a socket until it is closed. */
export function listen(options: ListenOptions): Promise<Listening> {
  const { host, port } = options;
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: createServer(options).fetch, hostname: host, port }, (info: AddressInfo) => {
      resolve({ address: `http://${host}:${info.port}`, close: () => new Promise((done) => void server.close(() => done())) });
    });
    server.on("error", reject);
  });
}
