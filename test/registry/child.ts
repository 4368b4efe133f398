import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A process of the tests, with the lines that it has said so far. */
export interface Child {
  readonly lines: readonly string[];
  /** the next line that is not said yet; null where the process ends first */
  readonly says: () => Promise<string | null>;
  readonly kill: () => Promise<void>;
  /** ends its standard input and waits for its end */
  readonly end: () => Promise<number | null>;
}

export function start(file: string, words: readonly string[], { env = {}, uid }: { readonly env?: Readonly<Record<string, string>>; readonly uid?: number } = {}): Child {
  const child = spawn(process.execPath, [file, ...words], { env: { ...process.env, ...env }, ...(uid !== undefined && { uid }), stdio: ["pipe", "pipe", "inherit"] });
  // Its end, not only that of its output: a process that is killed runs for a moment after that is closed.
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const lines: string[] = [];
  const waiting: ((line: string | null) => void)[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(line);
    waiting.shift()?.(line);
  });
  child.on("close", () => waiting.forEach((one) => one(null)));
  return {
    lines,
    says: () => new Promise((resolve) => waiting.push(resolve)),
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    end: () => {
      child.stdin.end();
      return ended;
    },
  };
}
