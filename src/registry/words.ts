// Combining marks of Latin, Greek and Cyrillic letters.
const MARKS = /[\u0300-\u036f]/g;
// Where words are not parted by spaces every character is one.
const UNPARTED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const WORD = new RegExp(`[${UNPARTED}]|(?:(?![${UNPARTED}])[\\p{L}\\p{N}\\p{M}])+`, "gu");
// PostgreSQL takes words up to 2 KB and 1 MB of them.
const LONGEST = 60;
const MOST = 150_000;

/** The words of a text as they are searched, each once: small letters without accents, so that "Kochánova" and "KOCHANOVA" are one. */
function wordsOf(text: string): Set<string> {
  const found = text.normalize("NFD").replace(MARKS, "").toLowerCase().match(WORD) ?? [];
  return new Set(found.map((word) => Array.from(word).slice(0, LONGEST).join("")));
}

/** What a text is found by: its words in order, parted by spaces. The same in every database, which need not know letters. */
export const searchable = (text: string): string => [...wordsOf(text.slice(0, MOST))].sort().join(" ");

/** The words of a text that is searched for. */
export const searchWords = (text: string): readonly string[] => [...wordsOf(text)];

/** A tsquery that finds every word by its beginning, or one of those that are `meant` by it; null where the text has no word. */
export function searchQuery(text: string, meant: ReadonlyMap<string, readonly string[]> = new Map()): string | null {
  const words = searchWords(text);
  const asking = (word: string): string => {
    const others = meant.get(word) ?? [];
    return others.length === 0 ? `'${word}':*` : `('${word}':* | ${others.map((other) => `'${other}'`).join(" | ")})`;
  };
  return words.length === 0 ? null : words.map(asking).join(" & ");
}
