import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";

/** Where the answers of a review come from: a keyboard, key by key, or a pipe, letter by letter. */
export interface Keys {
  /** the next key; null at the end */
  readonly key: () => Promise<string | null>;
  /** a line of words; null at the end */
  readonly line: (question: string) => Promise<string | null>;
  readonly close: () => void;
}

const ENDS = new Set(["\u0003", "\u0004"]);

// What a terminal sends for an arrow or a function key: one key, of several characters.
const KEY = /\u001b(?:\[[\d;]*[A-Za-z~]|O[A-Z])?|./gsu;

/** The keyboard of a terminal, as far as it is used here. */
export type Terminal = Readable & Pick<NodeJS.ReadStream, "setRawMode">;

/** A keyboard: one key, without Enter. Who types ahead is not overheard. */
export function keyboard(input: Terminal, output: Writable): Keys {
  const typed: string[] = [];
  const more = (): Promise<void> =>
    new Promise((resolve) => {
      const end = (): void => {
        input.setRawMode(false);
        input.pause();
        input.off("data", heard).off("end", ended);
        resolve();
      };
      const heard = (bytes: Buffer): void => {
        typed.push(...(bytes.toString().match(KEY) ?? []));
        end();
      };
      const ended = (): void => {
        typed.push("\u0004");
        end();
      };
      input.setRawMode(true);
      input.resume();
      input.on("data", heard).on("end", ended);
    });
  const key = async (): Promise<string | null> => {
    if (typed.length === 0) await more();
    const next = typed.shift() ?? null;
    return next === null || ENDS.has(next) ? null : next;
  };
  const line = async (question: string): Promise<string | null> => {
    const asker = createInterface({ input, output });
    try {
      return await asker.question(question);
    } catch {
      return null;
    } finally {
      asker.close();
    }
  };
  return { key, line, close: () => input.pause() };
}

/** A pipe: every letter is a key, line ends between them do not count; a line goes to its end. */
export async function piped(input: Readable, output: Writable): Promise<Keys> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Uint8Array));
  const text = Buffer.concat(chunks).toString();
  let at = 0;
  return {
    key: async () => {
      while (at < text.length && /\s/.test(text[at]!)) at++;
      return at < text.length ? text[at++]! : null;
    },
    line: async (question) => {
      output.write(question);
      if (at >= text.length) return null;
      if (text[at] === "\n") at++;
      const end = text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at);
      const line = text.slice(at, end);
      at = end;
      output.write(`${line}\n`);
      return line;
    },
    close: () => {},
  };
}
