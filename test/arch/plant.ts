import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COPIED = ["src", "scripts", "package.json", "tsconfig.json", "knip.json", ".oxlintrc.json", ".dependency-cruiser.mjs"];

/** A copy of the project with files planted in it: `files` maps paths to contents. */
export function plant(files: Readonly<Record<string, string>>): string {
  const copy = mkdtempSync(join(tmpdir(), "rapporteur-planted-"));
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "dir");
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), content);
  }
  return copy;
}

export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a tool of the project in a folder: its script, from the project or absolute, by this Node. */
export function tool(script: string, words: readonly string[], cwd: string): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(ROOT, script), ...words], { cwd, encoding: "utf8", maxBuffer: 2 ** 28 });
  return { code: status, output: stdout + stderr };
}
