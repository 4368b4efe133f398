/** Values by a key of each, in the order in which keys first come. */
export function grouped<T>(values: readonly T[], keyOf: (value: T) => string): readonly (readonly [key: string, all: readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups];
}
