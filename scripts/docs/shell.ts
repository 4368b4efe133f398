import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ROOT } from "./root.ts";

export interface ShellRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a block of a page as a reader of it would, in `folder`, with the built command on the path. */
export function runShell(body: string, folder: string): ShellRun {
  const bin = join(folder, ".bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "rapporteur"), `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "bin/rapporteur.js")}" "$@"\n`);
  chmodSync(join(bin, "rapporteur"), 0o755);
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", body], { cwd: folder, encoding: "utf8", env: { ...env, PATH: `${bin}${delimiter}${env["PATH"] ?? ""}` } });
  return { code: status, stdout, stderr };
}
