import type { ByteStream } from "../stream.ts";

export interface Peeked {
  readonly head: Uint8Array;
  /** the whole stream, its head included */
  readonly stream: ByteStream;
}

/** The first bytes of a stream, `size` of them where it has as many, without taking them away. */
export async function peek(stream: ByteStream, size: number): Promise<Peeked> {
  const chunks = stream[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  let failure: unknown;
  let failed = false;
  while (length < size && !failed) {
    try {
      const { done, value } = await chunks.next();
      if (done) break;
      taken.push(value);
      length += value.length;
    } catch (error) {
      [failed, failure] = [true, error];
    }
  }
  if (failed && length === 0) throw failure;
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* taken;
      if (failed) throw failure; // after what stood before it
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  }
  return { head: Buffer.concat(taken).subarray(0, size), stream: whole() };
}
