import { RapporteurError } from "#model/errors.ts";
import { checkHead, HEAD_BYTES } from "./decode.ts";
import { MAX_BYTES } from "./limit.ts";

/** Bytes as they come: standard input, a file being read. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** All bytes of a stream. Throws `not-text` as soon as its beginning shows it, and `too-large` when it passes the limit. */
export async function collect(stream: ByteStream, place: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let checked = false;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (!checked && size >= HEAD_BYTES) {
      checkHead(Buffer.concat(chunks).subarray(0, HEAD_BYTES), place);
      checked = true;
    }
    if (size > MAX_BYTES) throw new RapporteurError("too-large", place);
  }
  return Buffer.concat(chunks);
}
