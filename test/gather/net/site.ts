// A server of our own on loopback that answers as a test wants, and remembers what it was asked.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Site {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  readonly host: string;
  /** "GET /a" of each request, robots.txt left out */
  readonly asked: string[];
  readonly headers: IncomingMessage["headers"][];
  close(): Promise<void>;
}

export type Respond = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves `pages` by their paths; what has none is 404. */
export function serve(pages: Readonly<Record<string, Respond | string>>): Promise<Site> {
  const asked: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (path !== "/robots.txt") {
      asked.push(path);
      headers.push(request.headers);
    }
    const page = pages[path];
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === "string") response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page);
    else page(request, response);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      const close = (): Promise<void> =>
        new Promise((done) => {
          server.closeAllConnections();
          server.close(() => done());
        });
      resolve({ origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, asked, headers, close });
    });
  });
}

export const redirect = (to: string, status = 302): Respond => (_request, response) => void response.writeHead(status, { Location: to }).end();
