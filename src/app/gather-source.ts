import { createGatherer, errorOf, streamFile, type ByteStream, type Gathered, type Gatherer, type Link, type Outcome } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";

export type { Gathered, Link } from "#gather/index.ts";

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
}

const STDIN = "-";
const nameOf = (place: string): string => (place === STDIN ? "standard input" : place);

function outcomeOf(outcome: Outcome, given: string): SourceOutcome {
  const place = outcome.place === nameOf(given) ? given : outcome.place;
  if (outcome.kind === "source") return { kind: "source", place, source: outcome };
  return outcome.kind === "link" ? { kind: "link", place, link: outcome } : { kind: "failure", place, error: errorOf(outcome) };
}

async function* gatherPlace(gatherer: Gatherer, place: string, stdin: ByteStream): AsyncGenerator<SourceOutcome> {
  try {
    const stream = place === STDIN ? stdin : streamFile(place);
    for await (const outcome of gatherer.gather(stream, { place: nameOf(place) })) yield outcomeOf(outcome, place);
  } catch (error) {
    if (!(error instanceof RapporteurError)) throw error;
    yield { kind: "failure", place, error };
  }
}

/** The sources in files of any format, in their order; a feed or an archive gives as many as it holds. */
export async function* gatherSources(places: readonly string[], { stdin, worker }: GatherOptions): AsyncGenerator<SourceOutcome> {
  const gatherer = createGatherer({ worker });
  try {
    for (const place of places) yield* gatherPlace(gatherer, place, stdin);
  } finally {
    gatherer.close();
  }
}
