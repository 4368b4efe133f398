import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A program of the tests as one file of JavaScript, to be started as a process of its own. Within the project, so that packages resolve. */
export async function bundle(name: string): Promise<string> {
  const folder = join(ROOT, "dist", "test");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${name}-${process.pid}.mjs`);
  await build({ absWorkingDir: ROOT, entryPoints: [`test/registry/processes/${name}.ts`], outfile, bundle: true, format: "esm", platform: "node", target: "node20", packages: "external", logLevel: "warning" });
  return outfile;
}
