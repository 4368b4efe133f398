/** A paragraph by its place in the text; blank lines belong to none. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** its lines were broken to fit a width, and mean nothing */
  readonly wrapped: boolean;
}

const GAP = /\n[^\S\n]*\n\s*/g;
const FEWEST_LINES = 3;
const WIDTH = 50;

/** Whether all lines but the last are about as long as a page is wide. */
function isWrapped(text: string): boolean {
  const lines = text.split("\n");
  return lines.length >= FEWEST_LINES && lines.slice(0, -1).every((line) => line.length >= WIDTH && line.length < 2 * WIDTH);
}

/** The paragraphs of a text, in order: what stands between blank lines. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const add = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const end = from + raw.trimEnd().length;
    if (end > start) found.push({ start, end, wrapped: isWrapped(text.slice(start, end)) });
  };
  let from = 0;
  for (const gap of text.matchAll(GAP)) {
    add(from, gap.index);
    from = gap.index + gap[0].length;
  }
  add(from, text.length);
  return found;
}
