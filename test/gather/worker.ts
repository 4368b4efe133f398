import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { createGatherer, type GathererOptions, type Outcome } from "#gather/index.ts";
import { streamOf } from "./make.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Bundles the program of the process that reads, beside the installed packages. */
export async function buildWorker(): Promise<URL> {
  const folder = join(ROOT, "dist/run");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `gather-worker-${process.pid}.mjs`);
  await build({ absWorkingDir: ROOT, entryPoints: ["src/gather/child/worker.ts"], outfile, bundle: true, format: "esm", platform: "node", target: "node20", packages: "external", logLevel: "warning" });
  return pathToFileURL(outfile);
}

/** Everything in some bytes, gathered as a user's files are: in a process of its own. */
export async function gatherAll(bytes: Uint8Array, options: GathererOptions): Promise<Outcome[]> {
  const gatherer = createGatherer(options);
  const found: Outcome[] = [];
  for await (const outcome of gatherer.gather(streamOf(bytes), { place: "it" })) found.push(outcome);
  gatherer.close();
  return found;
}
