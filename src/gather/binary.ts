/** The first bytes of formats that hold no plain text, with what a person calls them. */
const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["a JPEG picture", [0xff, 0xd8, 0xff]],
  ["a PNG picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a GIF picture", [0x47, 0x49, 0x46, 0x38]],
  ["a TIFF picture", [0x49, 0x49, 0x2a, 0x00]],
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP archive or an office document", [0x50, 0x4b, 0x03, 0x04]],
  ["an old office document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a GZIP archive", [0x1f, 0x8b]],
  ["a BZIP2 archive", [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59]],
  ["an XZ archive", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["a 7-Zip archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["a database", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
  ["a sound or a film", [0x4f, 0x67, 0x67, 0x53]],
  ["a sound or a film", [0x52, 0x49, 0x46, 0x46]],
  ["a sound", [0x49, 0x44, 0x33]],
];

const TAB = 0x09;
const ESCAPE = 0x1b;
const SPACE = 0x20;
const DELETE = 0x7f;

/** Control characters that no writer types: neither white space nor the escape of a coloured terminal log. */
const isControl = (byte: number): boolean => (byte < SPACE && !(byte >= TAB && byte <= 0x0d) && byte !== ESCAPE) || byte === DELETE;

/** The name of the binary format that `head` begins, or null where it begins none that is known. */
export function formatOf(head: Uint8Array): string | null {
  return MAGIC.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte))?.[0] ?? null;
}

/** The share of control characters, NUL among them, in `bytes`: 0 in a text, about a tenth in noise. */
export function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls++;
  return bytes.length === 0 ? 0 : controls / bytes.length;
}
