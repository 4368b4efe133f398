// Combining marks of Latin, Greek and Cyrillic letters.
const MARKS = /[\u0300-\u036f]/g;
const BETWEEN = /[^\p{L}\p{N}]+/u;

/** Words as they are searched: small letters without accents, so that "Kochánova" and "KOCHANOVA" are one. */
export const searchable = (text: string): string => text.normalize("NFD").replace(MARKS, "").toLowerCase();

/** A tsquery of the configuration `simple` that finds every word by its beginning; null where the text has no word. */
export function searchQuery(text: string): string | null {
  const words = searchable(text).split(BETWEEN).filter(Boolean);
  return words.length === 0 ? null : words.map((word) => `'${word}':*`).join(" & ");
}
