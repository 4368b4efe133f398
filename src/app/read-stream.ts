import { lines, streamFile, type ByteStream, type Line } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";
import type { Reading } from "#model/reading.ts";
import type { ReadOptions } from "./read-options.ts";
import { attempt } from "./attempt.ts";
import { attemptReading } from "./attempt-reading.ts";
import { streamLine, type LineId } from "./stream-line.ts";

/** What came of one line: a reading, or why there is none. `id` is the line's own. */
export type LineOutcome =
  | { readonly kind: "reading"; readonly id?: LineId; readonly reading: Reading }
  | { readonly kind: "failure"; readonly line: number; readonly error: RapporteurError };

async function readLine(line: Line, { read, language }: ReadOptions): Promise<LineOutcome> {
  const parsed = await attempt(() => streamLine(line));
  if (parsed instanceof RapporteurError) return { kind: "failure", line: line.number, error: parsed };
  const { given, ...id } = parsed;
  const reading = await attemptReading(read, language === undefined ? given : { language, ...given }, `line ${line.number}`);
  return reading instanceof RapporteurError ? { kind: "failure", line: line.number, error: reading } : { kind: "reading", ...id, reading };
}

const isBlank = ({ bytes }: Line): boolean => bytes !== null && bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));

/** Lines without the blank ones at the very end; those between are kept, to be bad lines at their place. */
async function* untilLast(stream: ByteStream): AsyncGenerator<Line> {
  let held = 0;
  for await (const line of lines(stream)) {
    if (isBlank(line)) held++;
    else {
      for (; held > 0; held--) yield { number: line.number - held, bytes: new Uint8Array() };
      yield line;
    }
  }
}

/**
 * Reads JSON Lines from a file, or from standard input where `place` is "-": one outcome a line, in order, one line in
 * memory at a time. The next line is read when the last outcome has been taken. Throws RapporteurError where the file
 * itself cannot be read.
 */
export async function* readStream(place: string, options: ReadOptions): AsyncGenerator<LineOutcome> {
  const stream = place === "-" ? options.stdin : streamFile(place);
  for await (const line of untilLast(stream)) yield readLine(line, options);
}
