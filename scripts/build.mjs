// Bundles the faces and the reader. `--watch` keeps on building while the sources change.
import { build, context } from "esbuild";

const common = { bundle: true, format: "esm", target: "node20", sourcemap: true, logLevel: "warning", legalComments: "none" };
// Code splitting lets a command load only what it uses: reading an article must not pay for the schema library.
const node = { ...common, platform: "node", splitting: true, outdir: "dist", entryPoints: { cli: "src/cli/main.ts" }, banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' } };
// The reader is built for a browser: a Node module that slips in fails the build.
const browser = { ...common, platform: "browser", target: "es2022", outfile: "dist/read.js", entryPoints: ["src/read/index.ts"] };

if (process.argv.includes("--watch")) {
  for (const options of [node, browser]) await (await context({ ...options, logLevel: "info" })).watch();
} else {
  await Promise.all([build(node), build(browser)]);
}
