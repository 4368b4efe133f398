/** The weights behind 8-bit codes: sign × square, whole numbers up to 16,129. */
export function decodeWeights(codes: Int8Array, size = codes.length): Int16Array {
  const out = new Int16Array(size);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    out[i] = code < 0 ? -code * code : code * code;
  }
  return out;
}
