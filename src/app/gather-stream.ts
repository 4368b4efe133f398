import { createGatherer, type ByteStream } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";
import { outcomeOf, type SourceOutcome } from "./gather-source.ts";

export interface StreamOptions {
  /** what the file is called where it comes from */
  readonly name: string;
  /** the program of the process in which formats are taken apart */
  readonly worker: URL;
}

/** The sources in the bytes of one file, whatever its format. */
export async function* gatherStream(bytes: ByteStream, { name, worker }: StreamOptions): AsyncGenerator<SourceOutcome> {
  const gatherer = createGatherer({ worker });
  try {
    for await (const outcome of gatherer.gather(bytes, { place: name })) yield outcomeOf(outcome, name);
  } catch (error) {
    if (!(error instanceof RapporteurError)) throw error;
    yield { kind: "failure", place: name, error };
  } finally {
    gatherer.close();
  }
}
