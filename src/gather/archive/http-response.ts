import { unchunk } from "./chunked.ts";
import { inflate, type Packing } from "./inflate.ts";
import { headersOf } from "./warc.ts";

/** A response as it was sent over HTTP/1.1, its body out of chunks and packing. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const PACKINGS: Readonly<Record<string, Packing>> = { gzip: "gzip", "x-gzip": "gzip", deflate: "deflate", br: "br" };
const isPacked = (body: Uint8Array, packing: Packing): boolean => packing !== "gzip" || (body[0] === 0x1f && body[1] === 0x8b);

/** Reads a response; null where it begins as none. Throws `inflates-too-much` and `damaged`. */
export function httpResponse(bytes: Uint8Array, place: string): HttpResponse | null {
  const words = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 65_536)).toString("latin1");
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(words);
  const gap = /\r?\n\r?\n/.exec(words);
  if (!status || !gap) return null;
  const headers = headersOf(words.slice(0, gap.index));
  let body = bytes.subarray(gap.index + gap[0].length);
  if (/chunked/i.test(headers.get("transfer-encoding") ?? "")) body = unchunk(body);
  for (const name of (headers.get("content-encoding") ?? "").toLowerCase().split(/\s*,\s*/).reverse()) {
    const packing = PACKINGS[name];
    if (packing && isPacked(body, packing)) body = inflate(body, packing, { place });
  }
  return { status: Number(status[1]), headers, body };
}
