import { createReader, type Reader } from "./child/reader.ts";
import { RapporteurError } from "#model/errors.ts";
import { checkHead, HEAD_BYTES } from "./decode.ts";
import { peek } from "./archive/peek.ts";
import { gatherMarkdown, gatherPlain } from "./formats/plain.ts";
import type { About, Outcome } from "./gathered.ts";
import { LIMITS } from "./limit.ts";
import { refusalOf } from "./refusal.ts";
import { kindOf } from "./sniff.ts";
import { collect, type ByteStream } from "./stream.ts";

export interface GathererOptions {
  /** the bundled program of the process that reads: dist/gather-worker.js */
  readonly worker: URL;
  /** wall clock for one source; 15,000 where nothing is said */
  readonly milliseconds?: number;
  /** heap of the process; 512 where nothing is said */
  readonly megabytes?: number;
}

/** Brings sources out of bytes of any kind. It reads one stream at a time: who wants more at once makes more of them. */
export interface Gatherer {
  /** Everything in a stream, an outcome each, in order; the next is looked for when the last has been taken. Throws what the stream throws. */
  gather(stream: ByteStream, about: About): AsyncGenerator<Outcome>;
  /** Ends the process; the gatherer may be used again. */
  close(): void;
}

/** The error of bytes that hold no text at all: no process needs to start for a picture. */
function noText(head: Uint8Array, about: About): Outcome {
  try {
    checkHead(head, about.place);
    throw new RapporteurError("not-text", about.place, "it is of a kind that holds no text to read");
  } catch (error) {
    return refusalOf(error, about.place);
  }
}

/** Plain text is read here: it needs no parser that anything could go wrong in, and most of what is read is plain text. */
async function plain(stream: ByteStream, about: About, kind: "text" | "markdown"): Promise<Outcome> {
  const bytes = await collect(stream, about.place);
  return kind === "text" ? gatherPlain(bytes, about) : gatherMarkdown(bytes, about);
}

async function* read(reader: Reader, stream: ByteStream, about: About): AsyncGenerator<Outcome> {
  const chunks = stream[Symbol.asyncIterator]();
  reader.tell({ kind: "open", about });
  try {
    for (let answer = await reader.ask({ kind: "next" }); answer.kind !== "done"; ) {
      if (answer.kind === "ended") {
        yield { kind: "refusal", place: about.place, code: answer.code };
        return;
      }
      if (answer.kind === "outcome") {
        yield answer.outcome;
        answer = await reader.ask({ kind: "next" });
      } else {
        const { done, value } = await chunks.next();
        answer = await reader.ask({ kind: "chunk", bytes: done ? null : value });
      }
    }
  } finally {
    await chunks.return?.();
    reader.tell({ kind: "stop" });
  }
}

/** Makes a gatherer. Its process starts with the first source that needs one, and again after one that had to be ended. */
export function createGatherer({ worker, milliseconds = LIMITS.milliseconds, megabytes = LIMITS.megabytes }: GathererOptions): Gatherer {
  let reader: Reader | null = null;
  async function* gather(stream: ByteStream, about: About): AsyncGenerator<Outcome> {
    const peeked = await peek(stream, HEAD_BYTES);
    const kind = kindOf(peeked.head, about.type);
    if (kind === "text" || kind === "markdown") {
      try {
        yield await plain(peeked.stream, about, kind);
      } catch (error) {
        yield refusalOf(error, about.place);
      }
      return;
    }
    if (kind === "other") {
      yield noText(peeked.head, about);
      return;
    }
    if (reader === null || !reader.alive) reader = createReader({ worker, milliseconds, megabytes });
    yield* read(reader, peeked.stream, about);
  }
  return {
    gather,
    close: () => {
      reader?.end();
      reader = null;
    },
  };
}
