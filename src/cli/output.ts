import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes, and waits while the reader at the other end is slower than we are. */
export async function write(stream: Writable, words: string): Promise<void> {
  if (!stream.write(words)) await once(stream, "drain");
}

/** Ends quietly when the other end has closed: `rapporteur read … | head` is no error. */
export function endQuietlyOnClosedPipe(streams: readonly Writable[]): void {
  for (const stream of streams) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit(process.exitCode ?? 0);
    });
  }
}
