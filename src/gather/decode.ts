import { RapporteurError } from "#model/errors.ts";
import { controlShare, formatOf } from "./binary.ts";
import { encodingOf, type Encoding } from "./encoding.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

/** How many bytes at the beginning tell whether there is text at all. */
export const HEAD_BYTES = 8192;

// Noise has a tenth of control characters; a text damaged on its way has a stray one.
const MAX_CONTROLS = 0.02;

const isWide = (encoding: Encoding): boolean => encoding === "utf-16le" || encoding === "utf-16be";

/** Throws `not-text` where the first bytes of something are those of a picture, an archive or another binary file. */
export function checkHead(head: Uint8Array, place: string): void {
  const format = formatOf(head);
  if (format !== null) throw new RapporteurError("not-text", place, `it looks like ${format}`);
  if (!isWide(encodingOf(head)) && controlShare(head) > MAX_CONTROLS) throw new RapporteurError("not-text", place, "it looks like a binary file");
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === "windows-1252") return decodeWindows1252(bytes);
  // TextDecoder drops the byte order mark: it belongs to the encoding, not to the text.
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * The canonical text of bytes: decoded, line ends as "\n", nothing else changed. `place` names it in errors: `empty`
 * (nothing but white space) and `not-text`.
 */
export function decode(bytes: Uint8Array, place: string): string {
  checkHead(bytes.subarray(0, HEAD_BYTES), place);
  const encoding = encodingOf(bytes);
  if (!isWide(encoding) && controlShare(bytes) > MAX_CONTROLS) throw new RapporteurError("not-text", place, "it looks like a binary file");
  const text = decodeAs(bytes, encoding).replace(/\r\n?/g, "\n");
  if (text.trim() === "") throw new RapporteurError("empty", place);
  return text;
}
