import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { streamFile } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";
import { backup as stream, doctor as examine, rebuild as remake, restore as take, type Finding, type Rebuilt } from "#registry/index.ts";
import { keysOf } from "./entry-views.ts";
import type { Register } from "./register.ts";

const CODES: Readonly<Record<string, "not-found" | "is-folder" | "disk-full">> = { ENOENT: "not-found", EISDIR: "is-folder", ENOSPC: "disk-full" };

function translate(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? CODES[String(error.code)] : undefined;
  return code === undefined ? error : new RapporteurError(code, path);
}

/** Writes all of the register into one compressed file. It stands under its name only when it is whole. */
export async function backup({ db, now }: Register, path: string): Promise<void> {
  const part = `${path}.part`;
  try {
    await pipeline(Readable.from(stream(db, { at: now() })), createWriteStream(part));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw translate(error, path);
  }
}

/** Fills an empty register from a backup, all of it or nothing. Throws RapporteurError `not-found`, `not-empty`, `damaged-backup`, `newer-backup`. */
export const restore = ({ db }: Register, path: string): Promise<Rebuilt> => take(db, streamFile(path), { keysOf });

/** Makes every entry, draft and cluster anew from its changes. */
export const rebuild = ({ db }: Register): Promise<Rebuilt> => remake(db, { keysOf });

/** What is wrong in the store: hashes, quotes, folds, orphans; nothing where it is well. */
export const doctor = ({ db }: Register): Promise<readonly Finding[]> => examine(db);
