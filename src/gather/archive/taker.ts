import type { ByteStream } from "../stream.ts";

/** Takes bytes from a stream in the sizes that one asks for. */
export interface Taker {
  /** The bytes up to and with the first `mark`; null where the stream ends before it, "too-far" where it does not come within `most` bytes. */
  through(mark: string, most: number): Promise<Uint8Array | "too-far" | null>;
  /** `size` bytes, or fewer where the stream ends. */
  take(size: number): Promise<Uint8Array>;
  /** Passes over `size` bytes; false where the stream ends before. */
  pass(size: number): Promise<boolean>;
  /** Passes over line ends; false at the end of the stream. */
  skipLineEnds(): Promise<boolean>;
}

interface Held {
  bytes: Uint8Array;
  more(): Promise<boolean>;
}

function hold(stream: ByteStream): Held {
  const chunks = stream[Symbol.asyncIterator]();
  const held: Held = {
    bytes: new Uint8Array(),
    more: async () => {
      const { done, value } = await chunks.next();
      if (done) return false;
      held.bytes = held.bytes.length === 0 ? value : Buffer.concat([held.bytes, value]);
      return true;
    },
  };
  return held;
}

const indexOf = ({ bytes }: Held, mark: string): number => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(mark);

async function each(held: Held, size: number, use: (piece: Uint8Array) => void): Promise<boolean> {
  let left = size;
  while (left > 0) {
    if (held.bytes.length === 0 && !(await held.more())) return false;
    const piece = held.bytes.subarray(0, left);
    use(piece);
    held.bytes = held.bytes.subarray(piece.length);
    left -= piece.length;
  }
  return true;
}

export function createTaker(stream: ByteStream): Taker {
  const held = hold(stream);
  return {
    through: async (mark, most) => {
      let at = indexOf(held, mark);
      while (at < 0) {
        if (held.bytes.length > most) return "too-far";
        if (!(await held.more())) return null;
        at = indexOf(held, mark);
      }
      const taken = held.bytes.subarray(0, at + mark.length);
      held.bytes = held.bytes.subarray(taken.length);
      return taken;
    },
    take: async (size) => {
      const pieces: Uint8Array[] = [];
      await each(held, size, (piece) => pieces.push(piece));
      return Buffer.concat(pieces);
    },
    pass: (size) => each(held, size, () => {}),
    skipLineEnds: async () => {
      for (;;) {
        const from = held.bytes.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
        held.bytes = from < 0 ? new Uint8Array() : held.bytes.subarray(from);
        if (held.bytes.length > 0) return true;
        if (!(await held.more())) return false;
      }
    },
  };
}
