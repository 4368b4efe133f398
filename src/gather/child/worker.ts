// The program of the process in which sources are read: it may be ended at any time.
import type { Outcome } from "../gathered.ts";
import { parse } from "../parse.ts";
import type { Answer, Request } from "./messages.ts";

let waiting: ((bytes: Uint8Array | null) => void) | null = null;
let outcomes: AsyncGenerator<Outcome> | null = null;

const answer = (message: Answer): void => void process.send?.(message);

async function* stream(): AsyncGenerator<Uint8Array> {
  for (;;) {
    const bytes = await new Promise<Uint8Array | null>((resolve) => {
      waiting = resolve;
      answer({ kind: "pull" });
    });
    if (bytes === null) return;
    yield bytes;
  }
}

async function next(): Promise<void> {
  const result = await outcomes?.next();
  answer(result === undefined || result.done === true ? { kind: "done" } : { kind: "outcome", outcome: result.value });
}

process.on("message", (message: Request) => {
  if (message.kind === "open") outcomes = parse(stream(), message.about);
  if (message.kind === "next") void next();
  if (message.kind === "stop") outcomes = null;
  if (message.kind === "chunk") waiting?.(message.bytes);
});
process.on("disconnect", () => process.exit());
// A parser that lets go of a promise which fails must not end the process: its source is answered all the same.
process.on("unhandledRejection", () => {});
