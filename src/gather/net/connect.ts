import { lookup as ask } from "node:dns/promises";
import { connect as open, isIP, type Socket } from "node:net";
import { connect as secure } from "node:tls";
import { RapporteurError } from "#model/errors.ts";
import { isPublicAddress } from "./public-address.ts";

/** How a name becomes a connection; a test hands in its own. */
export interface Wires {
  /** the addresses of a host */
  readonly lookup: (host: string) => Promise<readonly string[]>;
  readonly dial: (address: string, port: number) => Socket;
}

export const wires: Wires = {
  lookup: async (host) => (await ask(host, { all: true, verbatim: true })).map(({ address }) => address),
  dial: (address, port) => open({ host: address, port }),
};

export interface ConnectOptions {
  /** hosts, with or without a port, that may be private: "intranet.example", "localhost:8080" */
  readonly allowHosts: readonly string[];
  readonly wires: Wires;
  /** ends the attempt and the connection */
  readonly signal: AbortSignal;
}

const bare = (host: string): string => host.replace(/^\[|\]$/g, "");
const portOf = ({ port, protocol }: URL): number => (port === "" ? (protocol === "https:" ? 443 : 80) : Number(port));

/** Whether a host is one that the user allowed to be private, by its name and, where that was said, its port. */
function isAllowed(url: URL, allowHosts: readonly string[]): boolean {
  const host = url.hostname.toLowerCase();
  return allowHosts.some((allowed) => [host, bare(host), `${host}:${portOf(url)}`].includes(allowed.toLowerCase()));
}

const notPublic = (url: URL, address: string): RapporteurError => new RapporteurError("not-public", url.href, address === bare(url.hostname) ? undefined : `it leads to ${address}`);

/** What a promise gives, or the signal's reason where that comes first. */
function before<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** A socket that stands, to this very address; destroyed where it does not come about. */
function standing(socket: Socket, ready: "connect" | "secureConnect", signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      socket.destroy();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const abort = (): void => fail(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    // The connection may break later as well, when nobody waits for it here.
    socket.on("error", fail);
    socket.once(ready, () => {
      signal.removeEventListener("abort", abort);
      resolve(socket);
    });
  });
}

async function dialOne(url: URL, address: string, { wires: { dial }, signal, allowHosts }: ConnectOptions): Promise<Socket> {
  const socket = await standing(dial(address, portOf(url)), "connect", signal);
  // What the socket is connected to has the last word, before a byte is sent.
  const reached = socket.remoteAddress ?? "";
  if (isAllowed(url, allowHosts) || isPublicAddress(reached)) return socket;
  socket.destroy();
  throw notPublic(url, reached);
}

/**
 * Connects to the host of an address of the web: to an address that was looked up once and found public, so that no name can lead elsewhere between
 * the look and the connection. Throws RapporteurError `not-public`, and what the system throws.
 */
export async function connect(url: URL, options: ConnectOptions): Promise<Socket> {
  const host = bare(url.hostname);
  const addresses = isIP(host) ? [host] : await before(options.wires.lookup(host), options.signal);
  const hidden = isAllowed(url, options.allowHosts) ? undefined : addresses.find((address) => !isPublicAddress(address));
  if (hidden !== undefined) throw notPublic(url, hidden);
  let failure: unknown = new RapporteurError("no-host", url.href);
  for (const address of addresses) {
    try {
      const socket = await dialOne(url, address, options);
      if (url.protocol !== "https:") return socket;
      return await standing(secure({ socket, host, ALPNProtocols: ["http/1.1"], ...(isIP(host) ? {} : { servername: host }) }), "secureConnect", options.signal);
    } catch (error) {
      failure = error;
      if (options.signal.aborted || error instanceof RapporteurError) break;
    }
  }
  throw failure;
}
