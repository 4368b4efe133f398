/** A map from a compact table "word value word value". */
export function numbersOf(table: string): ReadonlyMap<string, number> {
  const parts = table.trim().split(/\s+/);
  const pairs: [string, number][] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) pairs.push([parts[i]!, Number(parts[i + 1])]);
  return new Map(pairs);
}

/** A map from a compact table "word other word other". */
export function pairsOf(table: string): ReadonlyMap<string, string> {
  const parts = table.trim().split(/\s+/);
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) pairs.push([parts[i]!, parts[i + 1]!]);
  return new Map(pairs);
}

/** The words of a table, numbered from `first` in their order; "a|b" share a number. */
export function orderOf(table: string, first: number): ReadonlyMap<string, number> {
  return new Map(table.trim().split(/\s+/).flatMap((names, i) => names.split("|").map((name): [string, number] => [name, first + i])));
}

export function setOf(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/).filter(Boolean));
}

/** "to date|so far" → their other words by the first. */
export function byFirst(phrases: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases.split("|")) {
    const [first = "", ...rest] = phrase.split(" ");
    map.set(first, [...(map.get(first) ?? []), rest]);
  }
  return map;
}
