import { BYLINES, NOTICES, TAILS } from "./boilerplate.ts";
import type { Block } from "./blocks.ts";

const HEADING = /^h[1-6]$/;
const LONG = 120;
const SHORT_LINE = 400;

const linkShare = ({ linked, text }: Block): number => linked / text.length;
const isHeading = ({ tag }: Block): boolean => HEADING.test(tag);
const matches = (rules: readonly RegExp[], text: string): boolean => text.length <= SHORT_LINE && rules.some((rule) => rule.test(text));

/** A paragraph that a person wrote: long, not of links, with a sentence's end. */
const isProse = (block: Block): boolean => block.text.length >= LONG && linkShare(block) < 0.5 && /[.!?…。”"»)]/.test(block.text);

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** Without lines that are labels, notices and invitations. */
const withoutNotices = (blocks: readonly Block[]): Block[] => blocks.filter(({ text }) => !matches(NOTICES, text));

/** Without what follows the heading of a box of links, until prose goes on. */
function withoutTails(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let inTail = false;
  for (const block of blocks) {
    if (matches(TAILS, block.text)) inTail = true;
    else if (inTail && isProse(block)) inTail = false;
    if (!inTail) kept.push(block);
  }
  return kept;
}

/** Without paragraphs that are one link each, in a text that is otherwise not made of links: "Read our earlier report". */
function withoutTeasers(blocks: readonly Block[]): Block[] {
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
  if (linked > all * 0.3) return [...blocks];
  return blocks.filter((block) => linkShare(block) < 0.95 || block.text.length < 20 || (block.tag === "li" && block.text.length < 40) || isHeading(block));
}

/** Without byline, date and repeated title before the first prose. */
function withoutHead(blocks: readonly Block[], title: string | null): Block[] {
  const first = blocks.findIndex(isProse);
  const same = title === null ? "" : folded(title);
  return blocks.filter(({ text }, i) => {
    if (i > Math.max(first, 3)) return true;
    if (matches(BYLINES, text)) return false;
    return same === "" || folded(text) !== same;
  });
}

/** Without headings that nothing follows. */
function withoutBareEnd(blocks: readonly Block[]): Block[] {
  let end = blocks.length;
  while (end > 1 && isHeading(blocks[end - 1]!)) end--;
  return blocks.slice(0, end);
}

/** The lines of a text without those that its page put around it. */
export function trim(blocks: readonly Block[], title: string | null): Block[] {
  const text = withoutTeasers(withoutTails(withoutNotices(blocks)));
  const trimmed = withoutBareEnd(withoutHead(text, title));
  return trimmed.length > 0 ? trimmed : [...blocks];
}
