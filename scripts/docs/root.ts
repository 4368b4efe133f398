import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const above = (folder: string): string => (existsSync(join(folder, "package.json")) ? folder : above(dirname(folder)));

/** The project's folder, from a source file as from a bundle of it. */
export const ROOT = above(dirname(fileURLToPath(import.meta.url)));
