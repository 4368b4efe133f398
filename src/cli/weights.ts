import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder: the nearest one above this file that holds package.json, from src/ as from dist/. */
function home(folder = dirname(fileURLToPath(import.meta.url))): string {
  return existsSync(join(folder, "package.json")) || folder === dirname(folder) ? folder : home(dirname(folder));
}

/** The folder of the grammars' weights. */
export const WEIGHTS = join(home(), "weights");

/** The bytes of a grammar's weights as they were installed, null where they are missing. */
export function readWeights(language: string): Uint8Array | null {
  const path = join(WEIGHTS, `${language}.bin`);
  return existsSync(path) ? readFileSync(path) : null;
}
