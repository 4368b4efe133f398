import { BYLINE, CONTACT, CREDIT_LINES, IMAGE, LINE_BEGINS, LINK, RELATED, WHOLE_LINES } from "../languages/zone-words.ts";
import type { BlockKind } from "./blocks.ts";
import { isDateLine } from "./date-line.ts";
import { unmarked } from "./marks.ts";
import { beginsItem, type Paragraph } from "./paragraphs.ts";
import { titleOf } from "./title.ts";

const SHORT = 300;
// "… at the meeting. — MNA/TS" ends with who sent it
const ENDS = /[.!?…]["”’»)\]]*(?:\s?[—–-]{1,2}\s?\p{Lu}[\p{L}/]{1,12}(?:\s\p{Lu}\p{L}{1,12})?\.?)?$/u;

/** What a line is by its own words alone: null for running text, headings and titles. */
export function kindByWords(line: string): BlockKind | null {
  const bare = line.replace(/^[*\s]+|[*\s]+$/g, "");
  if (WHOLE_LINES.some((pattern) => pattern.test(bare))) return "boilerplate";
  if (LINK.test(line)) return /\.(?:jpe?g|png|gif|webp)>?$/i.test(line) ? "image" : "link";
  if (IMAGE.test(line)) return "image";
  if (!/[a-z\d]/i.test(line) && !/[\p{L}\p{N}]/u.test(line)) return "boilerplate";
  if (isDateLine(line)) return "date-line";
  if (CREDIT_LINES.some((pattern) => pattern.test(line))) return "credits";
  if (CONTACT.test(line)) return "contact";
  if (LINE_BEGINS.some((pattern) => pattern.test(line))) return "boilerplate";
  return /^(?:by|por)\s/i.test(line) && BYLINE.test(line) && line.split(/\s+/).length <= 9 && !ENDS.test(line) ? "byline" : null;
}

/** A chain of links as sites set them: "Home | News | Science", "Inicio » Mundo » África". */
function isTrail(line: string): boolean {
  const parts = line.split(/\s(?:[|»›>•]|::)\s/);
  return parts.length >= 3 && parts.every((part) => part.split(" ").length <= 4) && !ENDS.test(line);
}

const PHONES = /(?:\+?\(?\d{2,4}\)?[\s-]?){2,}\d{3,}|\S+@\S+\.\S+/;

/** Running text, an item or a short line by its looks. */
function kindByLooks(line: string, raw: string): BlockKind {
  if (beginsItem(raw) && !/^(?:#{1,6}\s|>|\*\*)/.test(raw)) return "item";
  if (/^#{1,6}\s/.test(raw)) return "heading";
  if (isTrail(line)) return "boilerplate";
  const words = line.split(/\s+/).length;
  if (line.length < 160 && !ENDS.test(line) && PHONES.test(line) && words < 20) return "contact";
  if (/:$/.test(line) && words >= 3 && /\s\p{Ll}/u.test(line)) return "body";
  if (ENDS.test(line) && (words > 4 || /\p{Ll}/u.test(line))) return "body";
  return words <= 22 && line.length <= 180 && !/[,;]$/.test(line) ? "heading" : "body";
}

/** A first line may be a long title: no full stop ends it, or only that of a question. */
function mayHead(line: string): boolean {
  const words = line.split(/\s+/).length;
  return words > 2 && words <= 45 && line.length <= 350 && !/\p{Ll}{3,}[.!?]["”’)]*\s/u.test(line) && (!/[.:;,…][”’"»)]*$/.test(line) || /\b(?:\p{Lu}\.){2,}$/u.test(line)) && (words <= 25 || !/[!?][”’"»)]*$/.test(line));
}

const ONE_LINE = /^[^.!?\n]{5,150}\.?$/;

/** The kind of every paragraph, in order. */
export function kindsOf(text: string, paragraphs: readonly Paragraph[]): BlockKind[] {
  const kinds = paragraphs.map(({ start, end }, i): BlockKind => {
    if (end - start > SHORT * 2) return beginsItem(text.slice(start, start + 40)) ? "item" : "body";
    const raw = text.slice(start, end);
    const line = unmarked(raw);
    return (end - start <= SHORT ? kindByWords(line) : null) ?? (i === 0 && mayHead(line) ? "heading" : kindByLooks(line, raw));
  });
  if (kinds[0] === "body" && (kinds[1] === "heading" || kinds[1] === "date-line") && kinds.indexOf("body", 2) > 0 && ONE_LINE.test(text.slice(paragraphs[0]!.start, paragraphs[0]!.end))) kinds[0] = "heading";
  markRelated(text, paragraphs, kinds);
  markHead(text, paragraphs, kinds);
  return kinds;
}

/** Headlines of other texts inside this one: what follows "Read also:". */
function markRelated(text: string, paragraphs: readonly Paragraph[], kinds: BlockKind[]): void {
  for (let i = 1; i < paragraphs.length; i++) {
    const { start, end } = paragraphs[i - 1]!;
    const follows = RELATED.test(text.slice(Math.max(start, end - 40), end)) || (kinds[i - 1] === "boilerplate" && /:$/.test(text.slice(end - 1, end)) && end - start < 60);
    if (follows && (kinds[i] === "heading" || kinds[i] === "item")) {
      kinds[i] = "boilerplate";
      for (let k = i + 1; k < paragraphs.length && kinds[i] === "boilerplate" && kinds[k] === "item" && text.charAt(paragraphs[i]!.start) === text.charAt(paragraphs[k]!.start); k++) kinds[k] = "boilerplate";
    }
  }
}

/** Title, standfirst and masthead among the lines before the text begins. */
function markHead(text: string, paragraphs: readonly Paragraph[], kinds: BlockKind[]): void {
  const first = kinds.findIndex((kind) => kind === "body" || kind === "item");
  const head = first < 0 ? Math.min(paragraphs.length, 15) : first;
  const at = titleOf(text, paragraphs.slice(0, Math.min(head, 30)), kinds);
  if (at < 0) return;
  kinds[at] = "title";
  for (let i = at + 1; i < head; i++) if (kinds[i] === "heading" && /^\*{1,3}[^*]/.test(text.slice(paragraphs[i]!.start, paragraphs[i]!.start + 5))) kinds[i] = "standfirst";
}
