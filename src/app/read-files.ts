import { collect, decode, gatherFile, type ByteStream } from "#gather/index.ts";
import { attempt } from "./attempt.ts";
import { RapporteurError } from "#model/errors.ts";
import type { Reading } from "#model/reading.ts";
import type { ReadOptions } from "./read-options.ts";

/** What came of one source: its reading, or why it could not be read. */
export type Outcome =
  | { readonly kind: "reading"; readonly place: string; readonly reading: Reading }
  | { readonly kind: "failure"; readonly place: string; readonly error: RapporteurError };

const STDIN = "-";

async function textOf(place: string, stdin: ByteStream): Promise<string> {
  if (place !== STDIN) return gatherFile(place);
  return decode(await collect(stdin, "standard input"), "standard input");
}

async function readOne(place: string, { read, stdin, language }: ReadOptions): Promise<Outcome> {
  const text = await attempt(() => textOf(place, stdin));
  if (text instanceof RapporteurError) return { kind: "failure", place, error: text };
  return { kind: "reading", place, reading: read(language === undefined ? { text } : { text, language }) };
}

/** Reads files in their order, one in memory at a time; one that cannot be read does not hold up the others. */
export async function* readFiles(places: readonly string[], options: ReadOptions): AsyncGenerator<Outcome> {
  for (const place of places) yield await readOne(place, options);
}
