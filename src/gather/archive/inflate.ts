import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { RapporteurError } from "#model/errors.ts";
import { MAX_BYTES } from "../limit.ts";

const WAYS = { gzip: gunzipSync, deflate: inflateSync, raw: inflateRawSync, br: brotliDecompressSync } as const;
export type Packing = keyof typeof WAYS;

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

/** Unpacks bytes, to `most` at the utmost. Throws `inflates-too-much`, or `damaged` where they are cut short or broken. */
export function inflate(bytes: Uint8Array, packing: Packing, { place, most = MAX_BYTES }: { readonly place: string; readonly most?: number }): Uint8Array {
  try {
    return WAYS[packing](bytes, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const code = codeOf(error);
    if (code === "ERR_BUFFER_TOO_LARGE") throw new RapporteurError("inflates-too-much", place);
    if (packing === "deflate" && code === "Z_DATA_ERROR") return inflate(bytes, "raw", { place, most }); // as some servers send it
    throw new RapporteurError("damaged", place, code || "it cannot be unpacked");
  }
}
