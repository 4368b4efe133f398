/** A 64-bit checksum as 16 hexadecimal digits: two FNV-1a streams over 32-bit words. It finds damage, not malice. */
export function checksum(bytes: Uint8Array, from: number): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let a = 0x811c9dc5, b = 0x9747b28c, i = from;
  for (; i + 4 <= bytes.length; i += 4) {
    const word = view.getInt32(i, true);
    a = Math.imul(a ^ word, 0x01000193);
    b = Math.imul((b ^ word) + (a >>> 15), 0x85ebca6b);
  }
  for (; i < bytes.length; i++) {
    a = Math.imul(a ^ bytes[i]!, 0x01000193);
    b = Math.imul(b ^ a, 0x85ebca6b);
  }
  return hex(a) + hex(b);
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");
