import type { ByteStream } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";
import { gatherStream } from "../gather-stream.ts";
import { takeIn, type AddOutcome, type TakeOptions } from "./add-texts.ts";
import { refuse } from "./refuse.ts";
import type { Register } from "./register.ts";

export interface AddFileOptions extends TakeOptions {
  /** what the file is called where it comes from */
  readonly name: string;
  /** the program of the process in which formats are taken apart */
  readonly worker: URL;
}

/** Takes one file of any format in, as it arrives, with the bytes that its sources came in. What was told is stored; what is refused is noted. */
export async function* addFile(register: Register, bytes: ByteStream, options: AddFileOptions): AsyncGenerator<AddOutcome> {
  for await (const outcome of gatherStream(bytes, options)) {
    if (outcome.kind === "link") yield outcome;
    if (outcome.kind === "failure") yield await refuse(register, outcome);
    if (outcome.kind !== "source") continue;
    const { place, source } = outcome;
    const ingested = await takeIn(register, source, options);
    yield ingested instanceof RapporteurError ? await refuse(register, { kind: "failure", place, error: ingested }) : { kind: "ingested", place, ingested };
  }
}
