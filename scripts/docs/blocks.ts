/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  readonly body: string;
  /** of the opening fence, from 1 */
  readonly line: number;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** The fenced blocks of a Markdown page, in order. */
export function blocksOf(page: string): Block[] {
  return [...page.matchAll(FENCE)].map(({ 1: language = "", 2: body = "", index }) => ({ language, body, line: page.slice(0, index).split("\n").length }));
}

/** A page with what stands between two comments, `<!-- begin NAME -->` and `<!-- end NAME -->`, put anew. */
export function between(page: string, name: string, content: string): string {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no place for "${name}".`);
  return `${page.slice(0, from + begin.length)}\n${content.trimEnd()}\n${page.slice(to)}`;
}
