/** A choice that this browser keeps, and that every part of the pages sees when it changes (`useKept`). */
export interface Kept<T extends string = string> {
  readonly value: () => T;
  readonly set: (one: T) => void;
  /** tells of every change until what it returns is called */
  readonly watch: (told: () => void) => () => void;
}

// A browser that keeps nothing for anybody throws.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It holds until the page is closed.
  }
}

/** Makes a choice of this browser, by its name; `fits` says what may be kept, `otherwise` what holds before anything was chosen. */
export function kept<T extends string>(name: string, fits: (value: string) => value is T, otherwise: T): Kept<T> {
  const key = `rapporteur.${name}`;
  const watchers = new Set<() => void>();
  const found = read(key);
  let now = found !== null && fits(found) ? found : otherwise;
  const set = (one: T): void => {
    now = one;
    write(key, one);
    for (const told of watchers) told();
  };
  const watch = (told: () => void): (() => void) => {
    watchers.add(told);
    return () => watchers.delete(told);
  };
  return { value: () => now, set, watch };
}

/** What may be kept is one of these. */
export const oneOf = <const T extends string>(values: readonly T[]) => (value: string): value is T => (values as readonly string[]).includes(value);
