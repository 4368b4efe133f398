/** One non-blank line without the white space around it, and how many blank lines stand before it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly blanks: number;
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 160 || code === 0xfeff || code === 11 || code === 12 || code === 0x200b;

/** The non-blank lines of a text, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf("\n", from);
    const to = found < 0 ? text.length : found;
    let [start, end] = [from, to];
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) {
      lines.push({ start, end, blanks });
      blanks = 0;
    } else blanks++;
    from = to + 1;
  }
  return lines;
}

/**
 * The width at which a text's lines were wrapped, or 0 where each line is a paragraph of its own: most lines that another
 * follows at once are nearly as long as the longest of them.
 */
export function wrapWidth(lines: readonly Line[]): number {
  const inner: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) if (lines[i + 1]!.blanks === 0) inner.push(lines[i]!.end - lines[i]!.start);
  if (inner.length < 2) return 0;
  inner.sort((a, b) => a - b);
  const width = inner[Math.floor(inner.length * 0.9)]!;
  const full = inner.filter((n) => n >= width * 0.75 && n <= width * 1.3).length;
  return width >= 30 && width <= 130 && full >= inner.length * 0.6 ? width : 0;
}
