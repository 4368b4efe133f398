/** The golden ratio's multiplier: its high bits of a product are well mixed (Knuth, TAOCP 3, 6.4: Fibonacci hashing). */
export const GOLDEN = 0x9e3779b1 | 0;

/** The last steps of MurmurHash3 (public domain, Austin Appleby): every bit of the answer depends on every bit of `value`. */
export function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** 32-bit hash of `text.slice(from, to)`, all digits being alike: FNV-1a over the UTF-16 units, then mixed. */
export function hashText(text: string, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    h = Math.imul(h ^ (unit >= 48 && unit <= 57 ? 48 : unit), 0x01000193);
  }
  return mix(h);
}
