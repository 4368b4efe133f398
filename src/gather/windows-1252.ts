// The 32 places where Windows-1252 differs from Latin-1, after the WHATWG Encoding Standard. Written out because
// some versions of Node decode "windows-1252" as Latin-1 and turn curly quotes and the euro sign into control characters.
const C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const CHUNK = 8192;

const charCode = (byte: number): number => (byte >= 0x80 && byte < 0xa0 ? C1.charCodeAt(byte - 0x80) : byte);

/** Decodes bytes as Windows-1252; every byte has a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...Array.from(bytes.subarray(at, at + CHUNK), charCode)));
  }
  return parts.join("");
}
