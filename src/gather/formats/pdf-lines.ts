/** A piece of text on a page, as PDF gives it. */
export interface PdfItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly width: number;
  /** the last two are x and y, from the bottom left, in points */
  readonly transform: readonly number[];
}

/** A line of a page. Lengths are points, `y` from the bottom. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

const sizeOf = (item: PdfItem): number => item.height || Math.abs(item.transform[3] ?? 0) || 10;

function lineOf(items: readonly PdfItem[], page: number): PdfLine | null {
  let text = "";
  let before: PdfItem | undefined;
  for (const item of items) {
    const gap = before === undefined ? 0 : item.transform[4]! - (before.transform[4]! + before.width);
    if (gap > sizeOf(item) * 0.2 && !/\s$/.test(text) && !/^\s/.test(item.str)) text += gap > sizeOf(item) * 2.5 ? "\t" : " ";
    text += item.str;
    if (item.str !== "") before = item;
  }
  const clean = text.replace(/[\u00a0\u2000-\u200a\u202f]/g, " ").replace(/[\u00ad\u200b\ufeff\0]/g, (c) => (c === "\u00ad" ? "-" : "")).replace(/ +/g, " ").trim();
  const inked = items.filter(({ str }) => str.trim() !== "");
  if (clean === "" || inked.length === 0) return null;
  const [first, last] = [inked[0]!, inked.at(-1)!];
  return { text: clean, page, x: first.transform[4]!, y: first.transform[5]!, right: last.transform[4]! + last.width, size: Math.max(...inked.map(sizeOf)) };
}

/** The lines of a page, in the order in which the file draws them. */
export function linesOfPage(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfItem[] = [];
  const end = (): void => {
    const line = lineOf(open, page);
    if (line) lines.push(line);
    open = [];
  };
  for (const item of items) {
    const before = open.findLast(({ str }) => str.trim() !== "");
    if (before && item.str.trim() !== "" && Math.abs(item.transform[5]! - before.transform[5]!) > sizeOf(item) * 0.6) end();
    open.push(item);
    if (item.hasEOL) end();
  }
  end();
  return lines;
}

const folded = (text: string): string => text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");
const LEAST_PAGES = 3;
const EDGE_LINES = 3;
const SENTENCE = /^.{30,}[.!?]$/;

/** Without the lines at the top and bottom that most pages repeat, and page numbers. */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[] {
  const count = new Map<string, number>();
  const edges = pages.map((lines) => new Set([...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)]));
  for (const edge of edges) for (const text of new Set([...edge].map(({ text }) => folded(text)))) count.set(text, (count.get(text) ?? 0) + 1);
  const most = Math.max(LEAST_PAGES, pages.length * 0.5);
  const repeats = ({ text }: PdfLine): boolean => (count.get(folded(text)) ?? 0) >= most && !SENTENCE.test(text);
  const isRunning = (line: PdfLine): boolean => repeats(line) || /^(?:page |p\. |pág(?:ina|\.) |seite )?[-–— ]?\d{1,4}[-–— ]?(?:\s?(?:of|de|\/|von)\s?\d{1,4})?$/i.test(line.text);
  return pages.flatMap((lines, i) => lines.filter((line) => !edges[i]!.has(line) || !isRunning(line)));
}
