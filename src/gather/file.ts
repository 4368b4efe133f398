import { createReadStream, type Stats } from "node:fs";
import { open, stat } from "node:fs/promises";
import { RapporteurError, type ErrorCode } from "#model/errors.ts";
import { checkHead, decode, HEAD_BYTES } from "./decode.ts";
import { MAX_BYTES } from "./limit.ts";
import { collect } from "./stream.ts";

const CODES: Readonly<Record<string, ErrorCode>> = { ENOENT: "not-found", ENOTDIR: "not-found", EISDIR: "is-folder" };

/** An error of the file system as one that a user understands; anything else is a bug and passes. */
function translate(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code !== "string" || !("syscall" in (error as object))) return error;
  const ours = CODES[code] ?? "not-readable";
  return new RapporteurError(ours, path, ours === "not-readable" ? code : undefined);
}

async function head(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: new Uint8Array(HEAD_BYTES), position: 0 });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Refuses before reading what can be refused: a folder, a picture, a file beyond the limit. */
async function refuse(path: string, stats: Stats): Promise<void> {
  if (stats.isDirectory()) throw new RapporteurError("is-folder", path);
  if (!stats.isFile()) return; // a pipe has no size and no beginning to go back to
  checkHead(await head(path), path);
  if (stats.size > MAX_BYTES) throw new RapporteurError("too-large", path);
}

/**
 * The canonical text of a file. Throws RapporteurError: `not-found`, `is-folder`, `not-readable`, `empty`, `not-text`,
 * `too-large`. A file that is too large or no text costs a few kilobytes of memory, however large it is.
 */
export async function gatherFile(path: string): Promise<string> {
  try {
    await refuse(path, await stat(path));
    return decode(await collect(createReadStream(path), path), path);
  } catch (error) {
    throw translate(error, path);
  }
}

/** The bytes of a file as they come, with the same errors but without a limit: what is too long is a matter of its lines. */
export async function* streamFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new RapporteurError("is-folder", path);
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw translate(error, path);
  }
}
