import { linesOf, wrapWidth, type Line } from "./lines.ts";

/** Lines that belong together: one paragraph, heading, item or other stretch. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** blank lines before it */
  readonly blanks: number;
}

const ITEM = /^(?:[-*•▪●◦‣·■□➢✓–—]\s|â[¢\u0080-\u00a2€¢]*\s|\(?(?:\d{1,2}[.)]|[ivx]{1,4}[.)]|[a-h][.)]|[A-Z]\))\s|0\d\s+\p{Lu}|#{1,6}\s|>|\*\*)/u;
const ENDS = /[.!?:;…]["”’»)\]*_]*$/;

const CAPITALS_OPEN = /^\P{Ll}*\s(?:WITH|OF|THE|TO|FOR|AND|IN|ON|BY|FROM|DE|LA|EL|EN|Y|DEL|CON|PARA)$/u;

/** Whether a line begins a thing of its own whatever stands before it. */
export function beginsItem(line: string): boolean {
  return ITEM.test(line);
}

function firstWordLength(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && text.charCodeAt(at) > 32) at++;
  return at - start;
}

/** Whether `line` carries on the line before it. */
function continues(text: string, [before, line]: readonly [Line, Line], { width, inside }: { readonly width: number; readonly inside: boolean }): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (beginsItem(head)) return false;
  const tail = text.slice(Math.max(before.start, before.end - 40), before.end);
  const open = !ENDS.test(tail);
  const lower = /^\p{Ll}/u.test(head);
  const length = before.end - before.start;
  if (line.blanks === 0 && CAPITALS_OPEN.test(tail) && !/\p{Ll}/u.test(head)) return true;
  if (line.blanks > 0) return line.blanks <= 2 && open && lower && length > 40 && line.end - line.start > 20 && /[\p{Ll}\p{N},]$/u.test(tail) && !/^(?:https?:|www\.)/.test(head);
  if (open && lower && length > 20) return true;
  if (width === 0) return false;
  // A line that was wrapped had no room for the next word.
  if (length + 1 + firstWordLength(text, line) > width) return length <= width * 1.3;
  return open && inside && length > width * 0.5 && /[\p{L}\p{N},]$/u.test(tail);
}

/** The paragraphs of a text: lines that were wrapped are joined, others stand alone. */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const paragraphs: Paragraph[] = [];
  let open: { start: number; end: number; blanks: number } | null = null;
  let before: Line | null = null;
  for (const line of lines) {
    if (open && before && continues(text, [before, line], { width, inside: open.start < before.start })) open.end = line.end;
    else paragraphs.push((open = { start: line.start, end: line.end, blanks: line.blanks }));
    before = line;
  }
  return paragraphs;
}
