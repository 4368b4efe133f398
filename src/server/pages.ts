import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Context, MiddlewareHandler } from "hono";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml",
  ".woff2": "font/woff2", ".map": "application/json", ".bin": "application/octet-stream", ".txt": "text/plain; charset=utf-8",
};
// These are small already.
const PACKED = new Set([".woff2"]);

// The build puts a hash of what is in a file into its name.
const FOR_EVER = "public, max-age=31536000, immutable";
const AGAIN = "no-cache";
const NAME = /^[\w.-]+$/;

export interface Folders {
  /** index.html and assets/ of the pages */
  readonly pages: string;
  /** the grammars' data files, for the reader in the browser */
  readonly weights: string;
}

type Coding = "br" | "gzip" | "identity";

interface File {
  readonly bytes: Uint8Array;
  readonly etag: string;
  /** of the file when it was read, in milliseconds */
  readonly changed: number;
  /** packed when first asked for */
  readonly packed: Map<Coding, Promise<Uint8Array>>;
}

const PACK: Readonly<Record<Coding, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 2 ** 20 ? 5 : 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
  identity: async (bytes) => bytes,
};

/** Files as they were read last, read anew where they have changed since. */
function fileKeeper(): (path: string) => Promise<File | null> {
  const files = new Map<string, File>();
  return async (path) => {
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) return null;
    const known = files.get(path);
    if (known?.changed === found.mtimeMs) return known;
    const bytes = await readFile(path);
    const file = { bytes, changed: found.mtimeMs, packed: new Map(), etag: `W/"${createHash("sha1").update(bytes).digest("base64url")}"` };
    files.set(path, file);
    return file;
  };
}

function codingFor({ req }: Context, path: string): Coding {
  const accepted = req.header("accept-encoding") ?? "";
  if (PACKED.has(extname(path))) return "identity";
  return /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : "identity";
}

async function answerWith(context: Context, path: string, file: File): Promise<Response> {
  const coding = codingFor(context, path);
  const forEver = path.includes("/assets/") && !path.endsWith("/icon.svg");
  const headers = { etag: file.etag, "cache-control": forEver ? FOR_EVER : AGAIN, vary: "accept-encoding" };
  if (context.req.header("if-none-match")?.includes(file.etag)) return new Response(null, { status: 304, headers });
  const bytes = file.packed.get(coding) ?? PACK[coding](file.bytes);
  file.packed.set(coding, bytes);
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  return new Response(new Uint8Array(await bytes), { headers: { ...headers, "content-type": type, ...(coding !== "identity" && { "content-encoding": coding }) } });
}

/** The path of the file that an address names; the page itself where it names none, null where there can be no such file. */
function pathOf(address: string, { pages, weights }: Folders): string | null {
  const [, folder, name = "", ...more] = address.split("/");
  if (folder !== "assets" && folder !== "weights") return join(pages, "index.html");
  if (more.length > 0 || !NAME.test(name)) return null;
  return folder === "assets" ? join(pages, "assets", name) : join(weights, name);
}

/** Serves the files of the pages: assets and grammars by name, and for every other address the page that finds out what to show. */
export function pageServer(folders: Folders): MiddlewareHandler {
  const read = fileKeeper();
  return async (context) => {
    const path = pathOf(context.req.path, folders);
    const file = path === null ? null : await read(path);
    if (path !== null && file !== null) return answerWith(context, path, file);
    return path?.endsWith("index.html") ? new Response("The pages are not built: npm run build", { status: 500 }) : new Response(null, { status: 404 });
  };
}
