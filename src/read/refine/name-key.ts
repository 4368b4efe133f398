const LIMIT = 20_000;
const keys = new Map<string, string>();

/** How names are compared: without case, accents and stops. */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  if (keys.size >= LIMIT) keys.clear();
  keys.set(name, key);
  return key;
}
