import type { Cited } from "#model/quote.ts";
import { dateTextOf } from "../find/date-text.ts";
import type { Layers } from "../layers.ts";
import type { Block } from "./blocks.ts";
import { creditsOf } from "./credits.ts";
import { cite, locate, placed } from "./place.ts";
import { publishedOf } from "./published.ts";
import { publisherOf } from "./publisher.ts";

function titleOf(text: string, blocks: readonly Block[]): Cited<string> | null {
  const block = blocks.find((b) => b.kind === "title");
  if (!block) return null;
  const { text: line, start } = placed(text, block);
  return cite(text, start, start + line.length);
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
