import { addPhrase, emptyTrie, type Trie } from "./trie.ts";

/**
 * Phrases worked out beforehand, as plain data, so that a start costs next to nothing: a line for each first token, with the rest of each
 * phrase and the number of its entry behind it, all parted by tabs.
 */
export interface PhraseTable<T> {
  readonly entries: readonly T[];
  readonly lines: string;
}

/** Writes phrases down, given as tokens in lower case; the first value given to a phrase stays. Values are plain data. */
export function writePhrases<T>(phrases: Iterable<readonly [phrase: readonly string[], value: T]>): PhraseTable<T> {
  const numbers = new Map<string, number>();
  const entries: T[] = [];
  const lines = new Map<string, Map<string, number>>();
  for (const [[first = "", ...rest], value] of phrases) {
    const known = JSON.stringify(value);
    const number = numbers.get(known) ?? entries.push(value) - 1;
    numbers.set(known, number);
    const line = lines.get(first) ?? new Map<string, number>();
    lines.set(first, line);
    if (!line.has(rest.join(" "))) line.set(rest.join(" "), number);
  }
  return { entries, lines: [...lines].map(([first, line]) => [first, ...[...line].flat()].join("\t")).join("\n") };
}

/** What stands behind the first token of a line. */
function unfold<T>({ entries }: PhraseTable<T>, line: string): Trie<T> {
  const cells = line.split("\t");
  const top = emptyTrie<T>();
  for (let i = 1; i + 1 < cells.length; i += 2) addPhrase(top, cells[i] === "" ? [] : cells[i]!.split(" "), entries[Number(cells[i + 1])]!);
  return top;
}

/** The phrases of a table; what begins with a word is unfolded when the word is first met. */
export function openPhrases<T>(table: PhraseTable<T>): Trie<T> {
  const below = new Map<string, string | Trie<T>>();
  for (const line of table.lines.split("\n")) below.set(line.slice(0, line.indexOf("\t")), line);
  const get = (word: string): Trie<T> | undefined => {
    const found = below.get(word);
    if (typeof found !== "string") return found;
    const unfolded = unfold(table, found);
    below.set(word, unfolded);
    return unfolded;
  };
  return { next: { has: (word) => below.has(word), get } };
}
