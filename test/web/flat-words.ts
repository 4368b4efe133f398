type Tree = { readonly [name: string]: string | Tree };

/** Which form of a number words are for, at the end of their name. */
export const PLURAL = /_(zero|one|two|few|many|other)$/;

/** All words by their names: `desk:title`, `common:nav.desk`. */
export function flatWords(tree: Tree, path: readonly string[] = []): readonly (readonly [name: string, words: string])[] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === "string" ? [[[...path, key].join(".").replace(".", ":"), value] as const] : flatWords(value, [...path, key])));
}
