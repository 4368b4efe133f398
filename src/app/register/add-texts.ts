import { RapporteurError } from "#model/errors.ts";
import type { Origin } from "#model/origin.ts";
import type { Reading } from "#model/reading.ts";
import { mendRefusals, refusedPlaces } from "#registry/index.ts";
import { attempt } from "../attempt.ts";
import { attemptReading } from "../attempt-reading.ts";
import { gatherSources, type Gathered, type GatherOptions, type Link, type SourceOutcome } from "../gather-source.ts";
import { givenOf } from "../read-files.ts";
import type { AnyReader } from "../reading-thread.ts";
import { ahead } from "./ahead.ts";
import { ingest, ingestAll, type Ingested } from "./ingest.ts";
import type { IngestOptions, ToIngest } from "./keep-source.ts";
import { refuse } from "./refuse.ts";
import type { Register } from "./register.ts";

/** What came of one source: what the register made of it, why it was not taken in, or that it is an address only, whose text stands elsewhere. */
export type AddOutcome =
  | { readonly kind: "ingested"; readonly place: string; readonly ingested: Ingested }
  | { readonly kind: "failure"; readonly place: string; readonly error: RapporteurError }
  | { readonly kind: "link"; readonly place: string; readonly link: Link };

/** What reads a gathered source and what is kept with it. */
export interface TakeOptions extends Omit<IngestOptions, "bytes" | "origin"> {
  readonly read: AnyReader;
  /** BCP 47 */
  readonly language?: string;
}

// Any other error of the store is one of all sources, not of this one.
const OF_ONE: readonly string[] = ["not-storable", "quote-not-in-source"];
// So many sources are stored in one go where they are there, and so many are read ahead of being stored.
const TOGETHER = 16;
const READ_AHEAD = 4;

export type AddOptions = TakeOptions & GatherOptions;

/** What is kept of how a source was gathered. */
const originOf = ({ place, format, bodyStart, stretches, notes }: Gathered): Origin => ({ place, format, bodyStart, stretches, notes });

const toIngest = (source: Gathered, reading: Reading, { reader, version, kind, outlet, acceptFrom }: TakeOptions): ToIngest => ({
  reading, options: { reader, version, ...(kind && { kind }), ...(outlet !== undefined && { outlet }), ...(acceptFrom !== undefined && { acceptFrom }), bytes: source.bytes, origin: originOf(source) },
});

type Taken = Ingested | RapporteurError;

async function takeOne(register: Register, { reading, options }: ToIngest): Promise<Taken> {
  const found = await attempt(() => ingest(register, reading, options));
  if (found instanceof RapporteurError && !OF_ONE.includes(found.code)) throw found;
  return found;
}

/** Takes one gathered source into the register; what is wrong with it alone is given back. */
export async function takeIn(register: Register, source: Gathered, options: TakeOptions): Promise<Ingested | RapporteurError> {
  const reading = await attemptReading(options.read, givenOf(source, options.language), source.place);
  return reading instanceof RapporteurError ? reading : takeOne(register, toIngest(source, reading, options));
}

/** Takes sources in together; where something is wrong with one of them, one by one. */
async function takeAll(register: Register, all: readonly ToIngest[]): Promise<readonly Taken[]> {
  const found = all.length < 2 ? null : await attempt(() => ingestAll(register, all));
  if (found !== null && !(found instanceof RapporteurError)) return found;
  if (found !== null && !OF_ONE.includes(found.code)) throw found;
  const taken: Taken[] = [];
  for (const one of all) taken.push(await takeOne(register, one));
  return taken;
}

type Read = { readonly kind: "read"; readonly place: string; readonly toIngest: ToIngest };
type Step = Exclude<SourceOutcome, { readonly kind: "source" }> | Read;

/** What is gathered, with its reading: begun as soon as the source is there. */
async function* begun(places: readonly string[], options: AddOptions): AsyncGenerator<() => Promise<Step>> {
  for await (const outcome of gatherSources(places, options)) {
    if (outcome.kind !== "source") {
      yield async () => outcome;
      continue;
    }
    const { place, source } = outcome;
    const begun = attemptReading(options.read, givenOf(source, options.language), place);
    // It is waited for in its turn; until then its failure is nobody's.
    begun.catch(() => {});
    yield async () => {
      const reading = await begun;
      return reading instanceof RapporteurError ? { kind: "failure", place, error: reading } : { kind: "read", place, toIngest: toIngest(source, reading, options) };
    };
  }
}

async function* steps(places: readonly string[], options: AddOptions): AsyncGenerator<Step> {
  for await (const some of ahead(begun(places, options), READ_AHEAD)) for (const one of some) yield await one();
}

/** Stores what is there at once and tells what came of it, in its order. */
async function* stored(register: Register, batch: readonly Step[], refused: ReadonlySet<string>): AsyncGenerator<AddOutcome> {
  const taken = [...(await takeAll(register, batch.flatMap((one) => (one.kind === "read" ? [one.toIngest] : []))))];
  for (const one of batch) {
    if (one.kind === "link") yield one;
    if (one.kind === "failure") yield await refuse(register, one);
    if (one.kind !== "read") continue;
    const { place } = one;
    const ingested = taken.shift()!;
    if (refused.has(place) && !(ingested instanceof RapporteurError)) await mendRefusals(register.db, place, register.now());
    // The store knows a source by its title or id: a person by the file.
    yield ingested instanceof RapporteurError ? await refuse(register, { kind: "failure", place, error: new RapporteurError(ingested.code, place, ingested.detail) }) : { kind: "ingested", place, ingested };
  }
}

/**
 * Reads files of any format, and what stands at addresses, and takes them into the register with the bytes that they came in, in their order; one that cannot be read does not
 * hold up the others, and is noted in the register. What was told is stored.
 */
export async function* addTexts(register: Register, places: readonly string[], options: AddOptions): AsyncGenerator<AddOutcome> {
  const refused = await refusedPlaces(register.db);
  for await (const batch of ahead(steps(places, options), TOGETHER)) yield* stored(register, batch, refused);
}
