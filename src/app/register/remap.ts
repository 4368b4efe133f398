import type { Claim } from "#model/claim.ts";

/** Which entry an id that a draft named has become. */
export type Became = ReadonlyMap<string, string>;

const renamed = (became: Became) => (_: string, value: unknown): unknown => {
  if (typeof value !== "object" || value === null || !("entry" in value) || typeof value.entry !== "string") return value;
  return became.has(value.entry) ? { ...value, entry: became.get(value.entry) } : value;
};

/** The same claims, naming entries as they are known now. */
export const remap = (claims: readonly Claim[], became: Became): readonly Claim[] => (became.size === 0 ? claims : (JSON.parse(JSON.stringify(claims), renamed(became)) as readonly Claim[]));

const nested = (value: unknown): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  const own = "entry" in value && typeof value.entry === "string" ? [value.entry] : [];
  return [...own, ...Object.values(value).flatMap(nested)];
};

/** The entries that claims name. */
export const entriesNamed = (claims: readonly Claim[]): ReadonlySet<string> => new Set(claims.flatMap(({ value, saidBy }) => [...nested(value), ...(saidBy?.entry === undefined ? [] : [saidBy.entry])]));
