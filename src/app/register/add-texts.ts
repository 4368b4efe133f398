import type { ByteStream } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";
import type { Reader } from "#read/index.ts";
import { attempt } from "../attempt.ts";
import { gatherSources, type Gathered } from "../gather-source.ts";
import { givenOf } from "../read-files.ts";
import { ingest, type Ingested, type IngestOptions } from "./ingest.ts";
import { oneAhead } from "./one-ahead.ts";
import type { Register } from "./register.ts";

/** What came of one source: what the register made of it, or why it was not taken in. */
export type AddOutcome = { readonly kind: "ingested"; readonly place: string; readonly ingested: Ingested } | { readonly kind: "failure"; readonly place: string; readonly error: RapporteurError };

export interface AddOptions extends Omit<IngestOptions, "bytes"> {
  readonly read: Reader;
  /** what the place "-" stands for */
  readonly stdin: ByteStream;
  /** the program of the process in which formats are taken apart */
  readonly worker: URL;
  /** BCP 47 */
  readonly language?: string;
}

// Any other error of the store is one of all sources, not of this one.
const OF_ONE: readonly string[] = ["not-storable", "quote-not-in-source"];

async function addOne(register: Register, source: Gathered, { read, language, stdin: _, worker: __, ...options }: AddOptions): Promise<Ingested | RapporteurError> {
  const found = await attempt(() => ingest(register, read(givenOf(source, language)), { ...options, bytes: source.bytes }));
  if (found instanceof RapporteurError && !OF_ONE.includes(found.code)) throw found;
  return found;
}

/**
 * Reads files of any format and takes them into the register with the bytes that they came in, in their order; one that cannot be read does not
 * hold up the others. What was told is stored.
 */
export async function* addTexts(register: Register, places: readonly string[], options: AddOptions): AsyncGenerator<AddOutcome> {
  for await (const outcome of oneAhead(gatherSources(places, options))) {
    if (outcome.kind === "failure") yield outcome;
    if (outcome.kind !== "source") continue;
    const { place, source } = outcome;
    const ingested = await addOne(register, source, options);
    yield ingested instanceof RapporteurError ? { kind: "failure", place, error: ingested } : { kind: "ingested", place, ingested };
  }
}
