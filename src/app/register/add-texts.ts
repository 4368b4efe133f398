import { RapporteurError } from "#model/errors.ts";
import type { Origin } from "#model/origin.ts";
import type { Reader } from "#read/index.ts";
import { mendRefusals, refusedPlaces } from "#registry/index.ts";
import { attempt } from "../attempt.ts";
import { gatherSources, type Gathered, type GatherOptions, type Link } from "../gather-source.ts";
import { givenOf } from "../read-files.ts";
import { ingest, type Ingested, type IngestOptions } from "./ingest.ts";
import { refuse } from "./refuse.ts";
import { oneAhead } from "./one-ahead.ts";
import type { Register } from "./register.ts";

/** What came of one source: what the register made of it, why it was not taken in, or that it is an address only, whose text stands elsewhere. */
export type AddOutcome =
  | { readonly kind: "ingested"; readonly place: string; readonly ingested: Ingested }
  | { readonly kind: "failure"; readonly place: string; readonly error: RapporteurError }
  | { readonly kind: "link"; readonly place: string; readonly link: Link };

/** What reads a gathered source and what is kept with it. */
export interface TakeOptions extends Omit<IngestOptions, "bytes" | "origin"> {
  readonly read: Reader;
  /** BCP 47 */
  readonly language?: string;
}

// Any other error of the store is one of all sources, not of this one.
const OF_ONE: readonly string[] = ["not-storable", "quote-not-in-source"];

export type AddOptions = TakeOptions & GatherOptions;

/** What is kept of how a source was gathered. */
const originOf = ({ place, format, bodyStart, stretches, notes }: Gathered): Origin => ({ place, format, bodyStart, stretches, notes });

/** Takes one gathered source into the register; what is wrong with it alone is given back. */
export async function takeIn(register: Register, source: Gathered, { read, language, reader, version, kind, acceptFrom }: TakeOptions): Promise<Ingested | RapporteurError> {
  const options = { reader, version, ...(kind && { kind }), ...(acceptFrom !== undefined && { acceptFrom }) };
  const found = await attempt(() => ingest(register, read(givenOf(source, language)), { ...options, bytes: source.bytes, origin: originOf(source) }));
  if (found instanceof RapporteurError && !OF_ONE.includes(found.code)) throw found;
  return found;
}

/**
 * Reads files of any format, and what stands at addresses, and takes them into the register with the bytes that they came in, in their order; one that cannot be read does not
 * hold up the others, and is noted in the register. What was told is stored.
 */
export async function* addTexts(register: Register, places: readonly string[], options: AddOptions): AsyncGenerator<AddOutcome> {
  const refused = await refusedPlaces(register.db);
  for await (const outcome of oneAhead(gatherSources(places, options))) {
    if (outcome.kind === "link") yield outcome;
    if (outcome.kind === "failure") yield await refuse(register, outcome);
    if (outcome.kind !== "source") continue;
    const { place, source } = outcome;
    const ingested = await takeIn(register, source, options);
    if (refused.has(place) && !(ingested instanceof RapporteurError)) await mendRefusals(register.db, place, register.now());
    yield ingested instanceof RapporteurError ? await refuse(register, { kind: "failure", place, error: ingested }) : { kind: "ingested", place, ingested };
  }
}
