// Runs a TypeScript file of the project: node scripts/run.mjs FILE.ts [ARGUMENTS…]
// Node 20 cannot strip types by itself, so the file is bundled first, beside the dependencies so that they resolve.
import { build } from "esbuild";
import { mkdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error("usage: node scripts/run.mjs FILE.ts [ARGUMENTS…]");
  process.exit(2);
}
const folder = resolve("node_modules/.cache/rapporteur");
mkdirSync(folder, { recursive: true });
const outfile = `${folder}/${basename(file, ".ts")}-${process.pid}.mjs`;
await build({ entryPoints: [file], outfile, bundle: true, format: "esm", platform: "node", target: "node20", packages: "external", logLevel: "warning", sourcemap: "inline" });
process.argv = [process.argv[0], resolve(file), ...rest];
await import(pathToFileURL(outfile).href);
