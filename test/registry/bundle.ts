import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A program of the tests as one file of JavaScript, to be started as a process of its own. Within the project, so that packages resolve. */
export async function bundle(program: URL): Promise<string> {
  const folder = join(ROOT, "dist", "test");
  mkdirSync(folder, { recursive: true });
  const path = fileURLToPath(program);
  const outfile = join(folder, `${basename(path, ".ts")}-${process.pid}.mjs`);
  await build({ absWorkingDir: ROOT, entryPoints: [path], outfile, bundle: true, format: "esm", platform: "node", target: "node20", packages: "external", logLevel: "warning" });
  return outfile;
}
