/** A stretch of a text in UTF-16 units, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where words first stand in a text, any white space between them counting alike; null where they do not. */
export function locate(text: string, words: string): Stretch | null {
  const parts = words.trim().split(/\s+/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const match = new RegExp(parts.join("\\s+")).exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

export function overlaps(a: Stretch | null | undefined, b: Stretch | null | undefined): boolean {
  return a !== null && a !== undefined && b !== null && b !== undefined && a.start < b.end && b.start < a.end;
}
