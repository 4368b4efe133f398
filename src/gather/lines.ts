import { MAX_BYTES } from "./limit.ts";
import type { ByteStream } from "./stream.ts";

/** One line of a stream, without its end; `bytes` is null where it was longer than the limit and was not kept. */
export interface Line {
  /** from 1 */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LF = 0x0a;

/** Collects the pieces of one line, and lets go of them when they pass the limit. */
function createPieces(limit: number): { add: (piece: Uint8Array) => void; take: () => Uint8Array | null; any: () => boolean } {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const add = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > limit) pieces = [];
    else pieces.push(piece);
  };
  const take = (): Uint8Array | null => {
    const line = size > limit ? null : Buffer.concat(pieces);
    pieces = [];
    size = 0;
    return line;
  };
  return { add, take, any: () => size > 0 };
}

/** The lines of a stream in order, one in memory at a time, none of them longer than `limit` bytes. */
export async function* lines(stream: ByteStream, limit: number = MAX_BYTES): AsyncGenerator<Line> {
  const pieces = createPieces(limit);
  let number = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(LF); to >= 0; to = chunk.indexOf(LF, from)) {
      pieces.add(chunk.subarray(from, to));
      yield { number: ++number, bytes: pieces.take() };
      from = to + 1;
    }
    pieces.add(chunk.subarray(from));
  }
  if (pieces.any()) yield { number: ++number, bytes: pieces.take() };
}
