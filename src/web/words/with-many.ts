type Tree = { readonly [name: string]: string | Tree };

const OTHER = /_other$/;

/** Adds to words for several those for millions, which Spanish counts by a form of its own (CLDR "many"): they are the same words here, as "de" stands in none. */
export function withMany<T extends Tree>(words: T): T {
  const entries = Object.entries(words).flatMap(([name, value]): [string, string | Tree][] => {
    if (typeof value !== "string") return [[name, withMany(value)]];
    const many = name.replace(OTHER, "_many");
    return many === name || many in words ? [[name, value]] : [[name, value], [many, value]];
  });
  return Object.fromEntries(entries) as T;
}
