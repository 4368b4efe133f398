import type { Stretch } from "../gathered.ts";
import type { PdfLine } from "./pdf-lines.ts";

export interface PdfText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

const ENDS = /[.!?:;…”"»)]$/;
const HYPHEN = /\p{Ll}-$/u;
const BULLET = /^(?:[•●▪◦‣–—*-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/;

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The usual distance of lines, and where full lines end, of a document. */
interface Measure {
  readonly leading: number;
  readonly right: number;
}

function measureOf(lines: readonly PdfLine[]): Measure {
  const gaps = lines.slice(1).map((line, i) => lines[i]!.y - line.y).filter((gap) => gap > 0 && gap < 60);
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  return { leading: median(gaps) || 14, right: rights[Math.floor(rights.length * 0.9)] ?? 0 };
}

/** Whether a line begins a paragraph: by distance, size, bullet, or because the one before ended short of the margin. */
function begins(line: PdfLine, before: PdfLine, { leading, right }: Measure): boolean {
  if (BULLET.test(line.text)) return true;
  if (Math.abs(line.size - before.size) > Math.max(1, before.size * 0.15)) return true;
  const short = before.right < right - (right - before.x) * 0.2;
  if (line.page !== before.page) return ENDS.test(before.text) || /^\p{Lu}/u.test(line.text) && short;
  const gap = before.y - line.y;
  if (gap > leading * 1.45 || gap < -leading) return gap > 0 || ENDS.test(before.text);
  return short && ENDS.test(before.text);
}

/**
 * Sets lines as paragraphs: lines of one paragraph are joined by a space, a word that was broken over two lines is made whole,
 * paragraphs are parted by an empty line. Each line keeps the page that it stood on.
 */
export function setLines(lines: readonly PdfLine[]): PdfText {
  const measure = measureOf(lines);
  const stretches: { start: number; end: number; page: number }[] = [];
  let text = "";
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const joins = before !== undefined && !begins(line, before, measure);
    if (before !== undefined && !joins) text += "\n\n";
    else if (joins && HYPHEN.test(text) && /^\p{Ll}/u.test(line.text)) text = text.slice(0, -1);
    else if (joins) text += " ";
    const start = text.length;
    text += line.text;
    const last = stretches.at(-1);
    if (last?.page === line.page) last.end = text.length;
    else stretches.push({ start, end: text.length, page: line.page });
  });
  return { text, stretches: stretches.map((one, i) => ({ ...one, end: Math.min(one.end, stretches[i + 1]?.start ?? text.length) })) };
}
