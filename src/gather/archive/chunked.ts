/** A body sent in chunks (RFC 9112, 7.1) as one; one that is cut short gives what came. */
export function unchunk(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(0x0a, at);
    const size = Number.parseInt(String.fromCharCode(...bytes.subarray(at, Math.min(end < 0 ? bytes.length : end, at + 16))), 16);
    if (end < 0 || !Number.isFinite(size)) return at === 0 ? bytes : Buffer.concat(pieces);
    if (size === 0) break;
    pieces.push(bytes.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 2;
  }
  return Buffer.concat(pieces);
}
