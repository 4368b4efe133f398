import { columns } from "./columns.ts";
import type { Paint, Style } from "./paint.ts";
import { wrap, type Run } from "./wrap.ts";

export type Words = Run<Style>;

/** A paragraph of a page: words at an indent, with a label to the left of their first line. An empty one is a blank line. */
export interface Paragraph {
  readonly indent: number;
  readonly label?: Words;
  /** the label stands at the right of its column, as line numbers do */
  readonly right?: boolean;
  /** further indent of all lines but the first */
  readonly hang?: number;
  readonly words: readonly Words[];
}

export const BLANK: Paragraph = { indent: 0, words: [] };

/** Where labels begin, and where the words beside them begin: "organisations" fits between. */
export const LABEL = 2;
export const BODY = 16;
const NARROW = 60;
const LEAST_ROOM = 16;

const painted = (paint: Paint, runs: readonly Words[]): string => runs.map(({ words, style }) => (style ? paint(style, words) : words)).join("");

function margin(paint: Paint, { indent, label, right = false }: Paragraph): string {
  if (!label) return " ".repeat(indent);
  const free = Math.max(0, indent - LABEL - columns(label.words) - 1);
  const [before, after] = right ? [LABEL + free, 1] : [LABEL, free + 1];
  return " ".repeat(before) + painted(paint, [label]) + " ".repeat(after);
}

/** Columns for the words beside labels on a page of this width. */
export const roomOf = (width: number): number => width - (width < NARROW ? LABEL * 2 : BODY);

/** On a narrow page a label stands above its words, a line number before them. */
function narrowed(paragraph: Paragraph): Paragraph[] {
  const { label, right, words, hang = 0 } = paragraph;
  const indent = Math.min(paragraph.indent, LABEL * 2);
  if (label && right) return [{ indent, hang, words: [label, { words: " " }, ...words] }];
  return label ? [{ indent: LABEL, words: [label] }, { indent, hang, words }] : [{ indent, hang, words }];
}

function lines(paragraph: Paragraph, width: number, paint: Paint): string[] {
  if (paragraph.words.length === 0 && !paragraph.label) return [""];
  const { words, indent, hang = 0 } = paragraph;
  const wrapped = wrap(words, { room: Math.max(LEAST_ROOM, width - indent), hang });
  const first = margin(paint, paragraph);
  return wrapped.map((runs, i) => (i === 0 ? first : " ".repeat(indent + hang)) + painted(paint, runs));
}

/** Sets paragraphs to a width in terminal columns. Every line ends with "\n". */
export function setPage(paragraphs: readonly Paragraph[], width: number, paint: Paint): string {
  const fitting = width < NARROW ? paragraphs.flatMap(narrowed) : paragraphs;
  return fitting.flatMap((paragraph) => lines(paragraph, width, paint)).map((line) => `${line}\n`).join("");
}
