import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { streamFile } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";
import { backup as stream, doctor as examine, rebuild as remake, restore as take, type Finding, type Rebuilt } from "#registry/index.ts";
import { keysOf } from "./entry-views.ts";
import type { Register } from "./register.ts";

const FULL = ["ENOSPC", "EDQUOT", "EFBIG"];

/** An error of the file system as one that a user understands; one of the store passes. */
function translate(error: unknown, path: string): unknown {
  if (!(error instanceof Error && "syscall" in error && "code" in error)) return error;
  const code = String(error.code);
  return FULL.includes(code) ? new RapporteurError("disk-full", path) : new RapporteurError("not-writable", path, code);
}

/** Writes all of the register into one compressed file. It stands under its name only when it is whole. Throws RapporteurError `not-writable`, `disk-full`. */
export async function backup({ db, now }: Register, path: string): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(stream(db, { at: now() })), createWriteStream(part, { flush: true }));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw translate(error, path);
  }
}

// What is wrong with the file, of which the store knows no name.
const OF_FILE: readonly string[] = ["damaged-backup", "newer-backup"];

/** Fills an empty register from a backup, all of it or nothing. Throws RapporteurError `not-found`, `not-empty`, `damaged-backup`, `newer-backup`. */
export async function restore({ db }: Register, path: string): Promise<Omit<Rebuilt, "otherwise">> {
  try {
    return await take(db, streamFile(path), { keysOf });
  } catch (error) {
    if (!(error instanceof RapporteurError) || !OF_FILE.includes(error.code)) throw error;
    throw new RapporteurError(error.code, path, error.detail);
  }
}

/** Makes every entry, draft and cluster anew from its changes. */
export const rebuild = ({ db }: Register): Promise<Rebuilt> => remake(db, { keysOf });

/** What is wrong in the store: hashes, quotes, folds, keys, orphans, each with what mends it; nothing where it is well. */
export const doctor = ({ db }: Register): Promise<readonly Finding[]> => examine(db, { keysOf });
