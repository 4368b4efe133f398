import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Context } from "hono";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml",
  ".woff2": "font/woff2", ".map": "application/json", ".bin": "application/octet-stream", ".txt": "text/plain; charset=utf-8",
};

// The build puts a hash of what is in a file into its name.
const FOR_EVER = "public, max-age=31536000, immutable";
const NAME = /^[\w.-]+$/;

async function fileAt(path: string, cache: string): Promise<Response | null> {
  const bytes = await readFile(path).catch(() => null);
  return bytes && new Response(new Uint8Array(bytes), { headers: { "content-type": TYPES[extname(path)] ?? "application/octet-stream", "cache-control": cache } });
}

export interface Folders {
  /** index.html and assets/ of the pages */
  readonly pages: string;
  /** the grammars' data files, for the reader in the browser */
  readonly weights: string;
}

/** Serves a file of the pages: assets by name, grammars by name, and for every other address the page that finds out what to show. */
export async function servePage({ req }: Context, { pages, weights }: Folders): Promise<Response> {
  const [, folder, name = "", ...more] = req.path.split("/");
  const isFile = (folder === "assets" || folder === "weights") && more.length === 0 && NAME.test(name);
  if (isFile) return (await fileAt(folder === "assets" ? join(pages, "assets", name) : join(weights, name), folder === "assets" && name !== "icon.svg" ? FOR_EVER : "no-cache")) ?? new Response(null, { status: 404 });
  return (await fileAt(join(pages, "index.html"), "no-cache")) ?? new Response("The pages are not built: npm run build", { status: 500 });
}
