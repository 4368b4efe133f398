import { RapporteurError } from "#model/errors.ts";
import { decodeCharset } from "../charset.ts";

/** A part of a message: its headers in small letters, and its body as it was sent. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const MOST_PARTS = 1000;
const MOST_DEPTH = 20;

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

/** Splits headers from body at the first empty line, and unfolds the headers; the first of a name holds. */
export function partOf(bytes: Uint8Array): MimePart {
  const words = latin1(bytes);
  const gap = /\r?\n\r?\n/.exec(words);
  const head = gap ? words.slice(0, gap.index) : words;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: gap ? bytes.subarray(gap.index + gap[0].length) : new Uint8Array() };
}

/** A parameter of a header: the boundary of `multipart/mixed; boundary="x"`. */
export function parameter(header: string | undefined, name: string): string | undefined {
  const m = new RegExp(`;\\s*${name}\\*?=\\s*(?:"([^"]*)"|([^;\\s]+))`, "i").exec(header ?? "");
  return m?.[1] ?? m?.[2];
}

const quotedPrintable = (words: string): Uint8Array =>
  Buffer.from(words.split("\n").map((line) => line.trimEnd()).join("\n").replace(/=\r?\n/g, "").replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), "latin1");

/** The bytes of a part, out of the form in which they travelled. */
export function bodyOf({ headers, body }: MimePart): Uint8Array {
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase();
  if (encoding === "base64") return Buffer.from(latin1(body).replace(/[^\w+/=-]/g, ""), "base64");
  return encoding === "quoted-printable" ? quotedPrintable(latin1(body)) : body;
}

const ENCODED = /=\?[^?\s*]+(?:\*[^?]*)?\?[bq]\?[^?]*\?=/gi;
const ENCODED_ONCE = /=\?([^?\s*]+)(?:\*[^?]*)?\?([bq])\?([^?]*)\?=/i;

function encodedWord([, charset = "", way = "", words = ""]: RegExpExecArray): string {
  const bytes = way.toLowerCase() === "b" ? Buffer.from(words, "base64") : quotedPrintable(words.replace(/_/g, " "));
  return decodeCharset(bytes, charset);
}

/** Words of a header out of RFC 2047's form: =?utf-8?B?…?=. */
export function headerWords(header: string | undefined): string {
  if (header === undefined) return "";
  const plain = /[^\u0000-\u007f]/.test(header) ? decodeCharset(Buffer.from(header, "latin1"), null) : header;
  const joined = plain.replace(/(=\?[^?\s]+\?[bq]\?[^?]*\?=)\s+(?==\?)/gi, "$1");
  return joined.replace(ENCODED, (word) => encodedWord(ENCODED_ONCE.exec(word)!)).replace(/\s+/g, " ").trim();
}

/** The parts of a message that hold something, those of parts within included. Throws `too-many-parts`. */
export function leavesOf(part: MimePart, place: string, depth = 0): MimePart[] {
  const type = part.headers.get("content-type") ?? "text/plain";
  const boundary = /^multipart\//i.test(type) ? parameter(type, "boundary") : undefined;
  if (boundary === undefined) return [part];
  if (depth >= MOST_DEPTH) throw new RapporteurError("too-many-parts", place);
  const leaves: MimePart[] = [];
  for (const bytes of pieces(part.body, boundary, place)) leaves.push(...leavesOf(partOf(bytes), place, depth + 1));
  if (leaves.length > MOST_PARTS) throw new RapporteurError("too-many-parts", place);
  return leaves;
}

function pieces(body: Uint8Array, boundary: string, place: string): Uint8Array[] {
  const words = latin1(body);
  const mark = `--${boundary}`;
  const found: Uint8Array[] = [];
  let at = words.indexOf(mark);
  while (at >= 0) {
    if (found.length > MOST_PARTS) throw new RapporteurError("too-many-parts", place);
    const from = words.indexOf("\n", at + mark.length) + 1;
    if (words.startsWith("--", at + mark.length) || from === 0) break;
    const next = words.indexOf(`\n${mark}`, from - 1);
    found.push(body.subarray(from, next < 0 ? body.length : next));
    at = next < 0 ? -1 : next + 1;
  }
  return found;
}
