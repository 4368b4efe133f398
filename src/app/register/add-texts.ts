import { collect, decode, gatherFile, type ByteStream } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";
import type { Reader } from "#read/index.ts";
import { attempt } from "../attempt.ts";
import { ingest, type Ingested, type IngestOptions } from "./ingest.ts";
import type { Register } from "./register.ts";

export type AddOutcome = { readonly kind: "ingested"; readonly place: string; readonly ingested: Ingested } | { readonly kind: "failure"; readonly place: string; readonly error: RapporteurError };

export interface AddOptions extends IngestOptions {
  readonly read: Reader;
  /** what the place "-" stands for */
  readonly stdin: ByteStream;
  /** BCP 47 */
  readonly language?: string;
}

const STDIN = "-";

// An error of the store is one of all sources, not of this one.
const OF_ONE: readonly string[] = ["not-storable", "quote-not-in-source"];

const textOf = async (place: string, stdin: ByteStream): Promise<string> => (place === STDIN ? decode(await collect(stdin, "standard input"), "standard input") : gatherFile(place));

async function addOne(register: Register, place: string, { read, stdin, language, ...options }: AddOptions): Promise<AddOutcome> {
  const text = await attempt(() => textOf(place, stdin));
  if (text instanceof RapporteurError) return { kind: "failure", place, error: text };
  const ingested = await attempt(() => ingest(register, read(language === undefined ? { text } : { text, language }), options));
  if (!(ingested instanceof RapporteurError)) return { kind: "ingested", place, ingested };
  if (!OF_ONE.includes(ingested.code)) throw ingested;
  return { kind: "failure", place, error: ingested };
}

/** Reads files and takes them into the register, in their order; one that cannot be read does not hold up the others. What was told is stored. */
export async function* addTexts(register: Register, places: readonly string[], options: AddOptions): AsyncGenerator<AddOutcome> {
  for (const place of places) yield await addOne(register, place, options);
}
