import type { Cited } from "#model/quote.ts";
import { dateTextOf } from "../find/date-text.ts";
import type { Layers } from "../layers.ts";
import type { Block } from "./blocks.ts";
import { creditsOf } from "./credits.ts";
import { cite, locate, placed } from "./place.ts";
import { publishedOf } from "./published.ts";
import { publisherOf } from "./publisher.ts";

/** Words that no title ends with: the line after goes on with it. */
const OPEN_END = /\s(?:with|of|for|and|to|in|on|the|from|by|at|de|del|y|con|para|por|en|el|la|los|las|al)$/i;

function titleOf(text: string, blocks: readonly Block[]): Cited<string> | null {
  const at = blocks.findIndex((b) => b.kind === "title");
  if (at < 0) return null;
  const { text: line, start } = placed(text, blocks[at]!);
  const next = blocks[at + 1];
  const rest = next && (next.kind === "heading" || next.kind === "standfirst") && OPEN_END.test(line) ? placed(text, next) : null;
  return cite(text, start, rest ? rest.start + rest.text.length : start + line.length);
}

/** What the text says about itself: title, publisher, day of publication, and who else stands behind it. */
export function readHeading(layers: Pick<Layers, "given" | "language" | "blocks" | "tokens" | "words" | "sentences">): Pick<Layers, "heading"> {
  const { given, blocks } = layers;
  const { text } = given;
  const said = publishedOf(text, blocks, dateTextOf(layers));
  // What the caller knows holds; without words in the text that say so too it has no quote, and is not cited.
  const published = given.published === undefined || said?.value === given.published ? said : null;
  const title = (given.title ? locate(text.slice(0, 5000), given.title) : null) ?? titleOf(text, blocks);
  const publisher = given.publisher ? locate(text, given.publisher) : publisherOf(text, blocks);
  return { heading: { title, publisher, published, credits: creditsOf(text, blocks) } };
}
