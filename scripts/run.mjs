// Runs a TypeScript file of the project: node scripts/run.mjs FILE.ts [ARGUMENTS…]
// Node 20 cannot strip types by itself, so the file is bundled first, within the project so that its dependencies resolve.
import { mkdirSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error("usage: node scripts/run.mjs FILE.ts [ARGUMENTS…]");
  process.exit(2);
}
const folder = fileURLToPath(new URL("../dist/run", import.meta.url));
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${basename(file, ".ts")}-${process.pid}.mjs`);
await build({ entryPoints: [file], outfile, bundle: true, format: "esm", platform: "node", target: "node20", packages: "external", logLevel: "warning", sourcemap: "inline", supported: { "regexp-unicode-property-escapes": true } });
process.on("exit", () => rmSync(outfile, { force: true }));
process.argv = [process.argv[0], resolve(file), ...rest];
await import(pathToFileURL(outfile).href);
