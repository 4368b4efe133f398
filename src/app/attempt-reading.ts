import { RapporteurError } from "#model/errors.ts";
import type { Reading } from "#model/reading.ts";
import type { Given } from "#read/index.ts";
import { attempt } from "./attempt.ts";
import type { AnyReader } from "./reading-thread.ts";

// Errors of one text; any other is one of the installation, and of all texts.
const OF_ONE: readonly string[] = ["took-too-long", "took-too-much-memory"];

/** A text's reading, or why it was given up. Throws what is wrong with all texts, as missing weights are. */
export async function attemptReading(read: AnyReader, given: Given, place: string): Promise<Reading | RapporteurError> {
  const reading = await attempt(async () => read(given));
  if (!(reading instanceof RapporteurError)) return reading;
  if (!OF_ONE.includes(reading.code)) throw reading;
  return new RapporteurError(reading.code, place, reading.detail);
}
