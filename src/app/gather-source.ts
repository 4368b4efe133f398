import { createFetcher, createGatherer, errorOf, streamFile, type ByteStream, type Fetcher, type FetcherOptions, type Gathered, type Gatherer, type Link, type Outcome } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";

export type { FetcherOptions, Gathered, Link, NetProgress } from "#gather/index.ts";

/** What came of one source: itself, an address that it only names, or why it could not be gathered. */
export type SourceOutcome =
  | { readonly kind: "source"; readonly place: string; readonly source: Gathered }
  | { readonly kind: "link"; readonly place: string; readonly link: Link }
  | { readonly kind: "failure"; readonly place: string; readonly error: RapporteurError };

export interface GatherOptions {
  /** what the place "-" stands for */
  readonly stdin: ByteStream;
  /** the program of the process in which formats are taken apart */
  readonly worker: URL;
  /** how addresses of the web are fetched */
  readonly net?: FetcherOptions;
}

const STDIN = "-";
const nameOf = (place: string): string => (place === STDIN ? "standard input" : place);

export function outcomeOf(outcome: Outcome, given: string): SourceOutcome {
  const place = outcome.place === nameOf(given) ? given : outcome.place;
  if (outcome.kind === "source") return { kind: "source", place, source: outcome };
  return outcome.kind === "link" ? { kind: "link", place, link: outcome } : { kind: "failure", place, error: errorOf(outcome) };
}

/** Whether a place is an address, of the web or another, and no name of a file. */
export const isAddress = (place: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(place);

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What was fetched, as the gatherer takes it. */
export function gatherFetched(gatherer: Gatherer, place: string, { bytes, url, type }: { readonly bytes: Uint8Array; readonly url: string; readonly type: string | null }): AsyncGenerator<Outcome> {
  return gatherer.gather(once(bytes), { place, url, ...(type !== null && { type }) });
}

interface Means {
  readonly gatherer: Gatherer;
  readonly fetcher: Fetcher;
  readonly stdin: ByteStream;
}

async function* outcomesAt(place: string, { gatherer, fetcher, stdin }: Means): AsyncGenerator<Outcome> {
  if (!isAddress(place)) return yield* gatherer.gather(place === STDIN ? stdin : streamFile(place), { place: nameOf(place) });
  const answer = await fetcher.fetch(place);
  if (answer.kind === "denied") throw answer.error;
  if (answer.kind === "fetched") yield* gatherFetched(gatherer, place, answer);
}

async function* gatherPlace(place: string, means: Means): AsyncGenerator<SourceOutcome> {
  try {
    for await (const outcome of outcomesAt(place, means)) yield outcomeOf(outcome, place);
  } catch (error) {
    if (!(error instanceof RapporteurError)) throw error;
    yield { kind: "failure", place, error };
  }
}

/** The sources in files of any format and at addresses of the web, in their order; a feed or an archive gives as many as it holds. */
export async function* gatherSources(places: readonly string[], { stdin, worker, net }: GatherOptions): AsyncGenerator<SourceOutcome> {
  const gatherer = createGatherer({ worker });
  const means = { gatherer, fetcher: createFetcher(net), stdin };
  try {
    for (const place of places) yield* gatherPlace(place, means);
  } finally {
    gatherer.close();
  }
}
