import { Readability } from "@mozilla/readability";
import { blocksOf, type Block } from "./blocks.ts";
import type { HtmlDocument, HtmlElement } from "./dom.ts";
import { prune, pruneTags } from "./prune.ts";
import { trim } from "./trim.ts";

/** How the lines were found: the strictest way that gave a text. */
export type Way = "readable" | "lenient" | "lines";

export interface Article {
  readonly blocks: readonly Block[];
  readonly way: Way;
}

export interface ArticleOptions {
  /** the page's title, which is not repeated in the text */
  readonly title: string | null;
  /** gives the page anew: looking for the text uses a page up */
  readonly reopen: () => HtmlDocument;
}

// Less than this is a caption or a teaser.
const LEAST = 250;
const identity = (node: unknown): unknown => node;

function readability(document: HtmlDocument): Block[] {
  try {
    const found = new Readability<unknown>(document as never, { serializer: identity, charThreshold: LEAST, disableJSONLD: true }).parse();
    return found?.content ? blocksOf(found.content as HtmlElement) : [];
  } catch {
    return []; // it assumes a browser's tree, and a page may be none
  }
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

function allLines(document: HtmlDocument): Block[] {
  pruneTags(document);
  return document.body ? blocksOf(document.body) : [];
}

/** The lines of a page's main text. Uses the document up. */
export function articleOf(document: HtmlDocument, { title, reopen }: ArticleOptions): Article {
  prune(document);
  const strict = trim(readability(document), title);
  if (lengthOf(strict) >= LEAST) return { blocks: strict, way: "readable" };
  const lenient = trim(readability(reopen()), title);
  if (lengthOf(lenient) >= Math.max(LEAST, lengthOf(strict) * 2)) return { blocks: lenient, way: "lenient" };
  const all = allLines(reopen());
  const best = [strict, lenient].find((blocks) => lengthOf(blocks) > lengthOf(all) * 0.2);
  return best ? { blocks: best, way: "readable" } : { blocks: all, way: "lines" };
}
