/** The weights behind 8-bit codes: sign × square, whole numbers up to 16,129. */
export function decodeWeights(codes: Int8Array): Int16Array {
  return Int16Array.from(codes, (code) => (code < 0 ? -code * code : code * code));
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

/** The weights of packed codes; `undefined` when the bytes are not as many as they should be. */
export function unpackWeights(packed: Int8Array, length: number): Int16Array | undefined {
  const out = new Int16Array(length);
  let next = Math.ceil(length / 8);
  for (let byte = 0, at = 0; at < length; byte++, at += 8) {
    for (let bits = packed[byte]! & 0xff, i = at; bits !== 0; bits >>>= 1, i++) {
      if ((bits & 1) === 0) continue;
      const code = packed[next++]!;
      out[i] = code < 0 ? -code * code : code * code;
    }
  }
  return next === packed.length ? out : undefined;
}
