import { childrenOf, isElement, isText, type HtmlElement, type HtmlNode } from "./dom.ts";
import { NUMBER } from "./number.ts";

/** One line of a page as a reader sees it. */
export interface Block {
  readonly text: string;
  /** the nearest element above that makes lines: "p", "li", "h2", "tr", "figcaption" */
  readonly tag: string;
  /** characters that stand in links */
  readonly linked: number;
  /** the number of that element, see number.ts; -1 where it has none */
  readonly number: number;
}

const LINES = new Set(
  ("address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody tfoot thead tr ul").split(" "),
);
const SILENT = new Set("script style noscript template svg math head title iframe object embed audio video canvas select textarea button input datalist map".split(" "));
// Invisible, and in the way of whoever searches for the word: soft hyphen, zero-width space, word joiner, mark.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const SPACES = /[ \t\n\r\f\u00a0\u2000-\u200a\u202f\u3000]+/g;

/** Where words go: the line that is being written, and those that are done. */
interface Page {
  readonly blocks: Block[];
  words: string;
  linked: number;
}

/** What holds for all words of a part of the tree. */
interface Place {
  readonly tag: string;
  readonly number: number;
  readonly inLink: boolean;
  readonly verbatim: boolean;
}

function endLine(page: Page, { tag, number }: Place): void {
  const text = page.words.split("\n").map((line) => line.trim()).filter((line) => line !== "").join("\n");
  if (text !== "") page.blocks.push({ text, tag, number, linked: Math.min(page.linked, text.length) });
  page.words = "";
  page.linked = 0;
}

function write(page: Page, words: string, { inLink, verbatim }: Place): void {
  const seen = words.replace(INVISIBLE, "");
  const set = verbatim ? seen : seen.replace(SPACES, " ");
  const joined = set.startsWith(" ") && /\s$/.test(page.words) ? set.slice(1) : set;
  page.words += joined;
  if (inLink) page.linked += joined.length;
}

function placeOf(element: HtmlElement, place: Place): Place {
  const { localName: tag } = element;
  if (tag === "a") return { ...place, inLink: true };
  if (!LINES.has(tag) && tag !== "td" && tag !== "th") return place;
  const own = element.getAttribute(NUMBER);
  return { tag: tag === "td" || tag === "th" ? place.tag : tag, number: own === null ? place.number : Number(own), inLink: place.inLink, verbatim: place.verbatim || tag === "pre" };
}

function visit(page: Page, node: HtmlNode, place: Place): void {
  if (isText(node)) return write(page, node.textContent, place);
  if (!isElement(node) || SILENT.has(node.localName)) return;
  const { localName: tag } = node;
  if (tag === "br") return write(page, "\n", { ...place, verbatim: true });
  const own = placeOf(node, place);
  if (LINES.has(tag)) endLine(page, place);
  for (const child of childrenOf(node)) visit(page, child, own);
  if (tag === "td" || tag === "th") write(page, "\t", { ...place, verbatim: true });
  if (LINES.has(tag)) endLine(page, own);
}

/**
 * The lines of a tree: one for each paragraph, item, heading or row (its cells parted by tabs), with "\n" where the page breaks
 * a line inside. White space is folded as a browser folds it, no-break spaces too; what is invisible in a word is left out.
 */
export function blocksOf(root: HtmlElement): Block[] {
  const page: Page = { blocks: [], words: "", linked: 0 };
  const place = { tag: root.localName, number: -1, inLink: false, verbatim: false };
  visit(page, root, place);
  endLine(page, place);
  return page.blocks;
}
