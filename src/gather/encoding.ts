/** What the bytes of a text may be written in. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const HEAD = 4096;

const begins = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** The encoding that a byte order mark declares. */
function marked(bytes: Uint8Array): Encoding | null {
  if (begins(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (begins(bytes, 0xff, 0xfe)) return "utf-16le";
  if (begins(bytes, 0xfe, 0xff)) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: in the Latin script every other byte is NUL, on one side only. */
function patterned(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, HEAD);
  const nuls = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) nuls[i & 1]!++;
  });
  const half = head.length / 2;
  const [even, odd] = [nuls[0]! / half, nuls[1]! / half];
  if (odd > 0.4 && even < 0.1) return "utf-16le";
  if (even > 0.4 && odd < 0.1) return "utf-16be";
  return null;
}

/** Bytes of UTF-8 sequences that are whole and bytes that fit none, in the upper half of the byte range. */
function countUtf8(bytes: Uint8Array): { readonly whole: number; readonly broken: number } {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue;
    const length = sequenceLength(bytes, i);
    if (length === 0) broken++;
    else whole++;
    i += Math.max(0, length - 1);
  }
  return { whole, broken };
}

/** Length of the multi-byte sequence that begins at `at`, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (lead >= 0xf5) return 0;
  for (let i = 1; i < length; i++) if ((bytes[at + i] ?? 0) >> 6 !== 0b10) return 0;
  return length;
}

/**
 * The encoding of a text's bytes: by its mark, by the pattern of its NULs, else UTF-8, or Windows-1252 where the bytes are
 * no UTF-8. A UTF-8 text with a few damaged bytes stays UTF-8: reading it as Windows-1252 would damage every other accent.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const known = marked(bytes) ?? patterned(bytes);
  if (known !== null) return known;
  const { whole, broken } = countUtf8(bytes);
  return broken > whole ? "windows-1252" : "utf-8";
}
