import { RapporteurError } from "#model/errors.ts";
import { MAX_BYTES } from "../limit.ts";
import type { ByteStream } from "../stream.ts";
import { createTaker } from "./taker.ts";

/** A record of a WARC (ISO 28500): headers in small letters; `block` is null where it was larger than the limit and was passed over. */
export interface WarcRecord {
  readonly number: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Uint8Array | null;
}

const MAX_HEAD = 64 * 1024;

export function headersOf(lines: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** The records of a WARC, one in memory at a time. Throws `damaged` where it breaks off; what stood before was given. */
export async function* warcRecords(stream: ByteStream, place: string): AsyncGenerator<WarcRecord> {
  const taker = createTaker(stream);
  for (let number = 1; await taker.skipLineEnds(); number++) {
    const head = await taker.through("\r\n\r\n", MAX_HEAD);
    if (head === "too-far") throw new RapporteurError("damaged", place, "a record has no end of its headers");
    const lines = head && Buffer.from(head).toString("utf8");
    if (lines === null || !lines.startsWith("WARC/")) throw new RapporteurError("damaged", place, lines === null ? "it breaks off" : `record ${number} does not begin as one`);
    const headers = headersOf(lines);
    const size = Number(headers.get("content-length") ?? Number.NaN);
    if (!Number.isSafeInteger(size) || size < 0) throw new RapporteurError("damaged", place, `record ${number} has no length`);
    const keep = size <= MAX_BYTES;
    const block = keep ? await taker.take(size) : null;
    if (block === null ? !(await taker.pass(size)) : block.length < size) throw new RapporteurError("damaged", place, "it breaks off");
    yield { number, headers, block };
  }
}
