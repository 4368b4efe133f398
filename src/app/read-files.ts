import { collect, decode, gatherFile, type ByteStream } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";
import type { Reading } from "#model/reading.ts";
import { attempt } from "./attempt.ts";
import type { ReadOptions } from "./read-options.ts";

/** What came of one source: its reading, or why it could not be read. `place` is its file, or "standard input". */
export type Outcome =
  | { readonly kind: "reading"; readonly place: string; readonly reading: Reading }
  | { readonly kind: "failure"; readonly place: string; readonly error: RapporteurError };

const STDIN = "-";
const placeOf = (path: string): string => (path === STDIN ? "standard input" : path);

async function textOf(path: string, stdin: ByteStream): Promise<string> {
  return path === STDIN ? decode(await collect(stdin, placeOf(path)), placeOf(path)) : gatherFile(path);
}

async function readOne(path: string, { read, stdin, language }: ReadOptions): Promise<Outcome> {
  const place = placeOf(path);
  const text = await attempt(() => textOf(path, stdin));
  if (text instanceof RapporteurError) return { kind: "failure", place, error: text };
  return { kind: "reading", place, reading: read(language === undefined ? { text } : { text, language }) };
}

/** Reads files in their order, "-" being standard input, one in memory at a time; one that cannot be read does not hold up the others. */
export async function* readFiles(paths: readonly string[], options: ReadOptions): AsyncGenerator<Outcome> {
  for (const path of paths) yield await readOne(path, options);
}
