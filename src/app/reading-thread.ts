import { Worker } from "node:worker_threads";
import { RapporteurError, type ErrorCode } from "#model/errors.ts";
import type { Reading } from "#model/reading.ts";
import type { Given, Reader } from "#read/index.ts";

/** Reads a text here, or somewhere else and in a while. Throws RapporteurError `took-too-long`, `took-too-much-memory` where it reads elsewhere. */
export type AnyReader = (given: Given) => Reading | Promise<Reading>;

interface Waiting {
  readonly given: Given;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: unknown) => void;
}

export interface ReadingThread {
  readonly read: (given: Given) => Promise<Reading>;
  readonly close: () => void;
}

export interface ThreadOptions {
  /** so many texts are read here before the thread starts: it takes longer to start than a few take to be read */
  readonly here?: number;
  /** milliseconds that a text of few words may take; a long one has more */
  readonly milliseconds?: number;
  /** heap of the thread */
  readonly megabytes?: number;
}

const HERE = 3;
const MILLISECONDS = 15_000;
/** Characters from which on a text is read in the thread: made to be slow, it could hold everything else up. */
const LONG = 50_000;
const CHARACTERS_IN_A_MILLISECOND = 100;
const MEGABYTES = 2048;

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

interface Hears {
  readonly reading: (worker: Worker, reading: Reading) => void;
  readonly error: (worker: Worker, error: unknown) => void;
}

function startWorker(program: URL, megabytes: number, hears: Hears): Worker {
  const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  worker.on("message", (reading: Reading) => hears.reading(worker, reading));
  worker.on("error", (error) => hears.error(worker, error));
  return worker;
}

/**
 * A thread that reads one text after the other, with `program` in it: what is asked first is answered first. A text that takes too long or too much memory
 * is given up with its thread, and the others are read in another.
 */
function openThread(program: URL, { milliseconds = MILLISECONDS, megabytes = MEGABYTES }: ThreadOptions): ReadingThread {
  const waiting: Waiting[] = [];
  let worker: Worker | null = null;
  let clock: NodeJS.Timeout | undefined;

  function watchFirst(): void {
    clearTimeout(clock);
    const [first] = waiting;
    if (!first) return;
    // An answer that came while this thread was busy counts: it is looked at before the clock is.
    clock = setTimeout(() => setImmediate(() => waiting[0] === first && giveUp("took-too-long")), milliseconds + first.given.text.length / CHARACTERS_IN_A_MILLISECOND);
  }
  function giveUp(code: ErrorCode): void {
    void worker?.terminate();
    waiting.shift()?.reject(new RapporteurError(code));
    worker = waiting.length > 0 ? start() : null;
  }
  function hearReading(from: Worker, reading: Reading): void {
    if (from !== worker) return;
    waiting.shift()?.resolve(reading);
    watchFirst();
  }
  function hearError(from: Worker, error: unknown): void {
    if (from !== worker) return;
    if (isOutOfMemory(error)) return giveUp("took-too-much-memory");
    worker = null;
    for (const { reject } of waiting.splice(0)) reject(error);
  }
  function start(): Worker {
    const made = startWorker(program, megabytes, { reading: hearReading, error: hearError });
    for (const { given } of waiting) made.postMessage(given, []);
    watchFirst();
    return made;
  }
  function ask(one: Waiting): void {
    if (waiting.push(one) === 1) watchFirst();
    if (worker === null) worker = start();
    else worker.postMessage(one.given, []);
  }
  const close = (): void => (clearTimeout(clock), void worker?.terminate());
  return { read: (given) => new Promise((resolve, reject) => ask({ given, resolve, reject })), close };
}

/**
 * Reads the first few texts here where they are short; all others in a thread, so that reading and storing go on at once, and so that a text that is made
 * to be slow holds nothing up. Close it at the end.
 */
export function threadedReader(read: Reader, program: URL, options: ThreadOptions = {}): { readonly read: AnyReader; readonly close: () => void } {
  const { here = HERE } = options;
  let count = 0;
  let thread: ReadingThread | null = null;
  return {
    read: (given) => {
      if (given.text.length < LONG && ++count <= here) return read(given);
      thread ??= openThread(program, options);
      return thread.read(given);
    },
    close: () => thread?.close(),
  };
}
