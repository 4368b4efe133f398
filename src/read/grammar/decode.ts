/**
 * Weights are kept as 8-bit codes, in files and in memory, since less memory means fewer waits for it: a weight is code × |code|, a whole
 * number up to 16,129.
 */
export function weightOf(code: number): number {
  return Math.imul(code, Math.abs(code));
}

/** As it stands in a file: one bit for each code that is not zero (lowest bit first), then those codes. */
export function packCodes(codes: Int8Array): Int8Array {
  const bitmap = new Uint8Array(Math.ceil(codes.length / 8));
  codes.forEach((code, at) => {
    if (code !== 0) bitmap[at >> 3] = bitmap[at >> 3]! | (1 << (at & 7));
  });
  const kept = codes.filter((code) => code !== 0), out = new Int8Array(bitmap.length + kept.length);
  out.set(bitmap);
  out.set(kept, bitmap.length);
  return out;
}

/** Packed codes one by one; `undefined` when the bytes are not as many as they should be. */
export function unpackCodes(packed: Int8Array, length: number): Int8Array | undefined {
  const out = new Int8Array(length);
  let next = Math.ceil(length / 8);
  for (let byte = 0, at = 0; at < length; byte++, at += 8) {
    for (let bits = packed[byte]! & 0xff; bits !== 0; bits &= bits - 1) out[at + 31 - Math.clz32(bits & -bits)] = packed[next++]!;
  }
  return next === packed.length ? out : undefined;
}
