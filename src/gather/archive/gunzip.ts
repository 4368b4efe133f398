import { createGunzip } from "node:zlib";
import { RapporteurError } from "#model/errors.ts";
import { LIMITS } from "../limit.ts";
import type { ByteStream } from "../stream.ts";

/** Something that takes packed bytes and gives what they unpack to. */
interface Unpacker {
  /** What a chunk unpacks to, null for the end of the stream; what came before an error is given before the error is. */
  feed(chunk: Uint8Array | null): Promise<{ readonly chunks: readonly Uint8Array[]; readonly failed: boolean }>;
  close(): void;
}

// Fed by hand: a pipe would throw away what was unpacked when what follows is broken.
function createUnpacker(): Unpacker {
  const unzip = createGunzip();
  let chunks: Uint8Array[] = [];
  let failed = false;
  unzip.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  let settle = (): void => {};
  unzip.on("error", () => {
    failed = true;
    settle();
  });
  const feed = async (chunk: Uint8Array | null): ReturnType<Unpacker["feed"]> => {
    await new Promise<void>((resolve) => {
      settle = resolve;
      if (chunk === null) unzip.once("end", resolve).end();
      else unzip.write(chunk, () => resolve());
    });
    unzip.removeAllListeners("end");
    const given = chunks;
    chunks = [];
    return { chunks: given, failed };
  };
  return { feed, close: () => unzip.destroy() };
}

async function* withEnd(stream: ByteStream): AsyncGenerator<Uint8Array | null> {
  yield* stream;
  yield null;
}

/** Unpacks a gzip stream of any length, its members one after another. Throws `inflates-too-much` and `damaged`, after what stood before. */
export async function* gunzip(stream: ByteStream, place: string): AsyncGenerator<Uint8Array> {
  const unpacker = createUnpacker();
  let [packed, unpacked] = [0, 0];
  try {
    for await (const bytes of withEnd(stream)) {
      packed += bytes?.length ?? 0;
      const { chunks, failed } = await unpacker.feed(bytes);
      for (const chunk of chunks) {
        unpacked += chunk.length;
        if (unpacked > LIMITS.inflated && unpacked > packed * LIMITS.ratio) throw new RapporteurError("inflates-too-much", place);
        yield chunk;
      }
      if (failed) throw new RapporteurError("damaged", place, "its gzip breaks off");
    }
  } finally {
    unpacker.close();
  }
}
