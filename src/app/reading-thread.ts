import { Worker } from "node:worker_threads";
import type { Reading } from "#model/reading.ts";
import type { Given, Reader } from "#read/index.ts";

/** Reads a text here, or somewhere else and in a while. */
export type AnyReader = (given: Given) => Reading | Promise<Reading>;

interface Waiting {
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: unknown) => void;
}

export interface ReadingThread {
  readonly read: (given: Given) => Promise<Reading>;
  readonly close: () => void;
}

/** A thread that reads one text after the other, with `program` in it: what is asked first is answered first. */
function openThread(program: URL): ReadingThread {
  const worker = new Worker(program);
  const waiting: Waiting[] = [];
  worker.on("message", (reading: Reading) => waiting.shift()?.resolve(reading));
  worker.on("error", (error) => waiting.splice(0).forEach(({ reject }) => reject(error)));
  return {
    read: (given) => new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(given, []);
    }),
    close: () => void worker.terminate(),
  };
}

// A thread takes longer to start than these to be read.
const HERE = 3;

/** Reads the first few texts here; where more come, the others in a thread, so that reading and storing go on at once. Close it at the end. */
export function threadedReader(read: Reader, program: URL): { readonly read: AnyReader; readonly close: () => void } {
  let count = 0;
  let thread: ReadingThread | null = null;
  return {
    read: (given) => {
      if (++count <= HERE) return read(given);
      thread ??= openThread(program);
      return thread.read(given);
    },
    close: () => thread?.close(),
  };
}
