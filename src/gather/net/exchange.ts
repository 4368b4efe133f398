import { request as plainly, type ClientRequest, type IncomingMessage } from "node:http";
import { request as securely } from "node:https";
import type { Socket } from "node:net";
import { Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { RapporteurError } from "#model/errors.ts";
import { connect, type Wires } from "./connect.ts";
import type { NetLimits } from "./net-limit.ts";
import { printable } from "./printable.ts";

export interface ExchangeOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: NetLimits;
  readonly allowHosts: readonly string[];
  readonly wires: Wires;
  /** bytes that are taken of the body, the rest being left; all of it, up to the limit, where nothing is said */
  readonly atMost?: number;
}

/** What a server answered. The body of anything but a success is left. */
export interface Answer {
  readonly status: number;
  readonly words: string;
  /** by their names in small letters; of several the first */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

const UNPACK: Readonly<Record<string, () => Transform>> = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: () => createBrotliDecompress() };
// Nobody packs a page more than twice; every further layer would multiply what a bomb can do.
const MOST_PACKINGS = 2;

const BROKEN_OFF: readonly string[] = ["ECONNRESET", "ERR_STREAM_PREMATURE_CLOSE", "Z_BUF_ERROR"];

/** Ends the reading of a body of which no more is wanted. */
class Enough extends Error {}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");
const tooSlow = (url: URL): RapporteurError => new RapporteurError("too-slow", url.href);

function ask(url: URL, socket: Socket, headers: ExchangeOptions["headers"]): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request: ClientRequest = (url.protocol === "https:" ? securely : plainly)(
      { method: "GET", host: url.hostname, path: url.pathname + url.search, headers: { Host: url.host, ...headers, Connection: "close" }, createConnection: () => socket },
      resolve,
    );
    request.on("error", reject);
    request.end();
  });
}

/** What undoes the packings of a body, the last one first. Throws `bad-answer`. */
function unpackers({ headers }: IncomingMessage, url: URL): readonly Transform[] {
  const names = (headers["content-encoding"] ?? "").toLowerCase().split(",").map((name) => name.trim()).filter((name) => name !== "" && name !== "identity");
  const unknown = names.find((name) => !Object.hasOwn(UNPACK, name));
  if (unknown !== undefined || names.length > MOST_PACKINGS) throw new RapporteurError("bad-answer", url.href, `it is packed as ${printable(names.slice(0, 4).join(", ")).slice(0, 60)}`);
  return names.reverse().map((name) => UNPACK[name]!());
}

/** Passes bytes on until there are more than the limit. */
function counting(most: number, error: () => Error): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      size += chunk.length;
      if (size > most) done(error());
      else done(null, chunk);
    },
  });
}

/** Keeps what it is given. */
function keeping(chunks: Uint8Array[], atMost: number): Writable {
  let size = 0;
  return new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      size += chunk.length;
      done(size < atMost ? null : new Enough());
    },
  });
}

async function bodyOf(message: IncomingMessage, url: URL, { limits, atMost = Infinity }: ExchangeOptions): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const packed = unpackers(message, url);
  const sent = counting(limits.bytes, () => new RapporteurError("too-large", url.href));
  const inflated = (): Transform => counting(limits.bytes, () => new RapporteurError("inflates-too-much", url.href));
  try {
    await pipeline([message, sent, ...packed.flatMap((unpack) => [unpack, inflated()]), keeping(chunks, atMost)]);
  } catch (error) {
    if (BROKEN_OFF.includes(codeOf(error))) throw new RapporteurError("damaged", url.href, "it breaks off");
    if (!(error instanceof Enough)) throw error;
  }
  return Buffer.concat(chunks).subarray(0, atMost);
}

const firstOf = (headers: IncomingMessage["headers"]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, Array.isArray(value) ? (value[0] ?? "") : value]])));

/** An error of a connection as one that a user understands; what has no code of the system is a bug and passes. */
function translate(error: unknown, url: URL): unknown {
  if (error instanceof RapporteurError) return error;
  const code = codeOf(error);
  if (code === "") return error;
  if (code === "ENOTFOUND" || code === "ENODATA") return new RapporteurError("no-host", url.href);
  if (code.startsWith("HPE_")) return new RapporteurError("bad-answer", url.href, code);
  if (/^(?:Z_|ERR__ERROR_FORMAT|ERR_BROTLI)/.test(code)) return new RapporteurError("damaged", url.href, code);
  return new RapporteurError("unreachable", url.href, code);
}

/** Asks for an address once, over a connection of its own; redirects are the caller's. Throws RapporteurError. */
export async function exchange(url: URL, options: ExchangeOptions): Promise<Answer> {
  const { limits, headers, allowHosts, wires } = options;
  const whole = new AbortController();
  const end = (): void => whole.abort(tooSlow(url));
  const clock = setTimeout(end, limits.total);
  const early = setTimeout(end, limits.connect);
  let socket: Socket | undefined;
  try {
    socket = await connect(url, { allowHosts, wires, signal: whole.signal });
    clearTimeout(early);
    const standing = socket;
    standing.setTimeout(limits.idle, end);
    whole.signal.addEventListener("abort", () => standing.destroy(tooSlow(url)), { once: true });
    const message = await ask(url, standing, headers);
    // What is left of a body that nobody reads may break off.
    message.on("error", () => {});
    const { statusCode: status = 0, statusMessage: words = "" } = message;
    const bytes = status === 200 || status === 203 ? await bodyOf(message, url, options) : new Uint8Array();
    return { status, words, headers: firstOf(message.headers), bytes };
  } catch (error) {
    throw translate(whole.signal.aborted ? tooSlow(url) : error, url);
  } finally {
    clearTimeout(clock);
    clearTimeout(early);
    socket?.destroy();
  }
}
