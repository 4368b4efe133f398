import { fork, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import type { ErrorCode } from "#model/errors.ts";
import type { Answer, Request } from "./messages.ts";

export interface ReaderOptions {
  /** the bundled worker, see worker.ts */
  readonly worker: URL;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Why a process ended before it answered. */
export interface Ended {
  readonly kind: "ended";
  readonly code: ErrorCode;
}

/** A process that reads sources, one at a time, and may be ended without harm. */
export interface Reader {
  readonly alive: boolean;
  tell(request: Request): void;
  /** Says something and waits for the answer, for as long as one source may take; then the process is ended. */
  ask(request: Request): Promise<Answer | Ended>;
  end(): void;
}

const MB = 1024 * 1024;
const PAGE = 4096;
const WATCH = 100;
/** Node itself, its code and what it keeps outside the heap. */
const BESIDE_HEAP = 256;
/** Exit code of a process that V8 ended. */
const OUT_OF_MEMORY = 134;

/** Memory of a process in bytes, where the system tells it (Linux); elsewhere the limit of the heap must do. */
function residentBytes(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * PAGE;
  } catch {
    return 0;
  }
}

function start({ worker, megabytes }: ReaderOptions): ChildProcess {
  const child = fork(worker, [], { serialization: "advanced", stdio: ["ignore", "ignore", "ignore", "ipc"], execArgv: [`--max-old-space-size=${megabytes}`], env: { LANG: "C" } });
  // It must not keep a program alive that is otherwise done.
  child.unref();
  child.channel?.unref();
  return child;
}

/** Calls `tooMuch` when the process goes beyond its memory; gives what ends the watch. */
function watchMemory(child: ChildProcess, megabytes: number, tooMuch: () => void): () => void {
  const most = (megabytes + BESIDE_HEAP) * MB;
  const watch = setInterval(() => residentBytes(child.pid) > most && tooMuch(), WATCH);
  return () => clearInterval(watch);
}

/** Starts a process that reads. */
export function createReader(options: ReaderOptions): Reader {
  const child = start(options);
  let ended: Ended | null = null;
  let heard: (said: Answer | Ended) => void = () => {};
  const finish = (code: ErrorCode): void => {
    ended ??= { kind: "ended", code };
    child.kill("SIGKILL");
    heard(ended);
  };
  child.on("message", (message: Answer) => heard(message));
  child.on("exit", (code, signal) => finish(code === OUT_OF_MEMORY || signal === "SIGABRT" ? "took-too-much-memory" : "not-gatherable"));
  child.on("error", () => finish("not-gatherable"));

  async function ask(request: Request): Promise<Answer | Ended> {
    if (ended) return ended;
    const clock = setTimeout(() => finish("took-too-long"), options.milliseconds);
    const unwatch = watchMemory(child, options.megabytes, () => finish("took-too-much-memory"));
    try {
      child.channel?.ref();
      return await new Promise((resolve) => {
        heard = resolve;
        child.send(request);
      });
    } finally {
      clearTimeout(clock);
      unwatch();
      child.channel?.unref();
    }
  }
  return {
    get alive() {
      return ended === null && child.connected;
    },
    ask,
    tell: (request) => void (child.connected && child.send(request)),
    end: () => void child.kill("SIGKILL"),
  };
}
