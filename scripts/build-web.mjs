// Bundles the pages into dist/web/: one script to begin with, one a page that comes when it is opened, styles, fonts, and index.html.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, "dist", "web");
const MARK = "<!-- made by the build: styles, fonts of the first letters, scripts -->";
// Fetched together with the page and not after its styles: what the first line is set in.
const FIRST_FONTS = /source-(sans-3|serif-4)-latin-wght-normal-.*\.woff2$/;

const common = {
  absWorkingDir: root, bundle: true, platform: "browser", target: "es2022", minify: true, sourcemap: true, metafile: true, write: false, logLevel: "warning",
  outdir: "dist/web/assets", publicPath: "/assets/", entryNames: "[name]-[hash]", chunkNames: "[name]-[hash]", assetNames: "[name]-[hash]",
};
/** What runs before the page is drawn: a classic script, since those are waited for. */
export const firstOptions = { ...common, format: "iife", entryPoints: ["src/web/first.ts"] };
// What runs beside the page, a file *.worker.ts, is a script of its own: who imports it is given its address.
const workers = (plugins) => ({
  name: "workers",
  setup({ onResolve, onLoad, esbuild }) {
    const made = new Map();
    onResolve({ filter: /\.worker\.ts$/ }, ({ path, kind, resolveDir }) => (kind === "entry-point" ? undefined : { path: join(resolveDir, path), namespace: "worker" }));
    onLoad({ filter: /./, namespace: "worker" }, async ({ path }) => {
      const built = await esbuild.build({ ...common, sourcemap: false, format: "iife", entryPoints: [path], plugins });
      const name = basename(path).replace(".worker.ts", "-worker.js");
      made.set(name, built.outputFiles[0].contents);
      return { contents: `import address from "made:${name}"; export { address };`, loader: "js", watchFiles: Object.keys(built.metafile.inputs).map((file) => join(root, file)) };
    });
    onResolve({ filter: /^made:/ }, ({ path }) => ({ path: path.slice("made:".length), namespace: "made" }));
    onLoad({ filter: /./, namespace: "made" }, ({ path }) => ({ contents: made.get(path), loader: "file" }));
  },
});

/** What esbuild is told about the pages; `plugins` are those of the other bundles. */
export const webOptions = (plugins) => ({
  ...common, format: "esm", splitting: true, jsx: "automatic", legalComments: "linked",
  entryPoints: ["src/web/main.tsx"], loader: { ".woff2": "file", ".svg": "file" }, define: { "process.env.NODE_ENV": '"production"' }, plugins: [...plugins, workers(plugins.filter(({ name }) => name === "tables"))],
});

const address = (name) => `/${relative(join("dist", "web"), name)}`;
const scriptOf = ({ outputs }) => Object.keys(outputs).find((one) => /src\/web\/(main\.tsx|first\.ts)$/.test(outputs[one].entryPoint ?? "") && one.endsWith(".js"));

function headOf({ metafile }, first) {
  const { outputs } = metafile;
  const names = Object.keys(outputs);
  const main = scriptOf(metafile);
  // A page's script does not fetch the page's styles: all are there from the beginning, those of every page first.
  const styles = [outputs[main].cssBundle, ...names.filter((one) => one.endsWith(".css") && one !== outputs[main].cssBundle).sort()];
  const chunks = outputs[main].imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => path);
  return [
    `<script src="${address(scriptOf(first.metafile))}"></script>`,
    ...names.filter((one) => FIRST_FONTS.test(one)).map((one) => `<link rel="preload" href="${address(one)}" as="font" type="font/woff2" crossorigin>`),
    ...styles.map((one) => `<link rel="stylesheet" href="${address(one)}">`),
    ...chunks.map((one) => `<link rel="modulepreload" href="${address(one)}">`),
    `<script src="${address(main)}" type="module"></script>`,
  ].join("\n    ");
}

/** Writes what was built, with its index.html; what was there before goes. */
export function writeWeb(pages, first) {
  const assets = join(out, "assets");
  mkdirSync(assets, { recursive: true });
  const outputFiles = [...pages.outputFiles, ...first.outputFiles];
  const fresh = new Set(outputFiles.map(({ path }) => path));
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  copyFileSync(join(root, "src/web/icon.svg"), join(assets, "icon.svg"));
  for (const name of readdirSync(assets)) if (name !== "icon.svg" && !fresh.has(join(assets, name))) rmSync(join(assets, name));
  writeFileSync(join(out, "index.html"), readFileSync(join(root, "src/web/index.html"), "utf8").replace(MARK, headOf(pages, first)));
}
