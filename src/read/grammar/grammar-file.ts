import { checksum } from "./checksum.ts";

/** Version of the layout written and read here. A reader refuses any other. */
export const FORMAT_VERSION = 2;
const MAGIC = "RAPPGRAM";
const PREFIX = MAGIC.length + 4;

/** A file of treebank text that a model was trained on. */
export interface TrainingFile {
  readonly name: string;
  readonly sha256: string;
}

export interface Section {
  readonly name: "guess" | "tag" | "candidates" | `${"forward" | "backward"}${"" | "-book" | "-labels"}`;
  /** Logarithm of the number of rows. */
  readonly bits: number;
  /** Number of weights, and of bytes they are packed in. */
  readonly weights: number;
  readonly bytes: number;
}

/** What stands at the head of a weights file, as JSON in ASCII. */
export interface GrammarHeader {
  readonly format: number;
  readonly language: string;
  readonly licence: string;
  readonly trainedOn: readonly TrainingFile[];
  readonly settings: Readonly<Record<string, number>>;
  readonly sections: readonly Section[];
  /** Of all bytes after the header. */
  readonly checksum: string;
}

/** Why a weights file was refused, and what to do. */
export interface GrammarFileError extends Error {
  readonly code: "grammar-file-foreign" | "grammar-file-version" | "grammar-file-damaged";
  readonly advice: string;
}

const ADVICE = "Install the package again, or train the weights anew with `npm run train -- --treebanks DIR`.";

/** An error with a code and with what to do about it. */
export function grammarFileError(code: GrammarFileError["code"], what: string): GrammarFileError {
  const error = new Error(`${what} ${ADVICE}`);
  return Object.assign(error, { name: "GrammarFileError", code, advice: ADVICE });
}

export function isGrammarFileError(error: unknown): error is GrammarFileError {
  return error instanceof Error && error.name === "GrammarFileError";
}

/** Puts the header and the sections' bytes together: magic, length of the header (32 bits, low byte first), header, sections. */
export function writeGrammarFile(header: Omit<GrammarHeader, "format" | "checksum">, sections: readonly Int8Array[]): Uint8Array {
  const body = new Uint8Array(sections.reduce((sum, section) => sum + section.length, 0));
  sections.reduce((at, section) => {
    body.set(section, at);
    return at + section.length;
  }, 0);
  const text = JSON.stringify({ format: FORMAT_VERSION, ...header, checksum: checksum(body, 0) });
  const out = new Uint8Array(PREFIX + text.length + body.length);
  out.set(Array.from(MAGIC, (letter) => letter.charCodeAt(0)));
  for (let i = 0; i < 4; i++) out[MAGIC.length + i] = (text.length >>> (8 * i)) & 0xff;
  for (let i = 0; i < text.length; i++) out[PREFIX + i] = text.charCodeAt(i);
  out.set(body, PREFIX + text.length);
  return out;
}

/** Header and sections of a weights file; throws a `GrammarFileError` for a foreign, newer or damaged one. */
export function readGrammarFile(bytes: Uint8Array): { readonly header: GrammarHeader; readonly sections: ReadonlyMap<string, Int8Array> } {
  if (ascii(bytes, 0, MAGIC.length) !== MAGIC) throw grammarFileError("grammar-file-foreign", "This is not a grammar weights file.");
  const length = bytes.length < PREFIX ? -1 : new DataView(bytes.buffer, bytes.byteOffset).getInt32(MAGIC.length, true);
  const start = PREFIX + length;
  if (length < 2 || start > bytes.length) throw grammarFileError("grammar-file-damaged", "The grammar weights file is cut short.");
  const header = parseHeader(ascii(bytes, PREFIX, start));
  if (header.format !== FORMAT_VERSION) {
    throw grammarFileError("grammar-file-version", `The grammar weights file has format ${header.format}, this version reads ${FORMAT_VERSION}.`);
  }
  if (checksum(bytes, start) !== header.checksum) throw grammarFileError("grammar-file-damaged", "The grammar weights file is damaged.");
  return { header, sections: sectionsOf(bytes, header, start) };
}

function sectionsOf(bytes: Uint8Array, header: GrammarHeader, start: number): ReadonlyMap<string, Int8Array> {
  const sections = new Map<string, Int8Array>();
  let at = start;
  for (const section of header.sections) {
    sections.set(section.name, new Int8Array(bytes.buffer, bytes.byteOffset + at, section.bytes));
    at += section.bytes;
  }
  return sections;
}

function parseHeader(text: string): GrammarHeader {
  try {
    return JSON.parse(text) as GrammarHeader;
  } catch {
    throw grammarFileError("grammar-file-damaged", "The head of the grammar weights file cannot be read.");
  }
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let i = from; i < Math.min(to, bytes.length); i++) text += String.fromCharCode(bytes[i]!);
  return text;
}
