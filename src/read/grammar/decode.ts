/** The weights behind 8-bit codes: sign × square, whole numbers up to 16,129. */
export function decodeWeights(codes: Int8Array): Int16Array {
  const out = new Int16Array(codes.length);
  for (let i = 0; i < out.length; i++) out[i] = Math.imul(codes[i]!, Math.abs(codes[i]!));
  return out;
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

/** The weights behind packed codes; `undefined` when the bytes are not as many as they should be. */
export function unpackWeights(packed: Int8Array, length: number): Int16Array | undefined {
  const out = new Int16Array(length);
  let next = Math.ceil(length / 8);
  for (let byte = 0, at = 0; at < length; byte++, at += 8) {
    for (let bits = packed[byte]! & 0xff; bits !== 0; bits &= bits - 1) {
      const code = packed[next++]!;
      out[at + 31 - Math.clz32(bits & -bits)] = Math.imul(code, Math.abs(code));
    }
  }
  return next === packed.length ? out : undefined;
}

/** Packed codes two by two: the first in the low byte, the second in the high byte; `undefined` when the bytes are not as many as they should be. */
export function unpackPairs(packed: Int8Array, length: number): Int16Array | undefined {
  const out = new Int16Array(length >> 1);
  let next = Math.ceil(length / 8);
  for (let byte = 0, at = 0; at < length; byte++, at += 8) {
    for (let bits = packed[byte]! & 0xff; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits), code = packed[next++]!, pair = (at + bit) >> 1;
      out[pair] = (bit & 1) === 0 ? (out[pair]! & 0xff00) | (code & 0xff) : (out[pair]! & 0xff) | (code << 8);
    }
  }
  return next === packed.length ? out : undefined;
}
