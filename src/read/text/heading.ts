import type { Cited } from "#model/quote.ts";
import { DATES as EN } from "../languages/en/dates.ts";
import { NUMBERS as EN_NUMBERS } from "../languages/en/numbers.ts";
import { DATES as ES } from "../languages/es/dates.ts";
import { NUMBERS as ES_NUMBERS } from "../languages/es/numbers.ts";
import { monthFirst } from "../find/month-first.ts";
import type { Layers } from "../layers.ts";
import type { Block } from "./blocks.ts";
import { creditsOf } from "./credits.ts";
import { cite, locate, placed } from "./place.ts";
import { publishedOf } from "./published.ts";
import { publisherOf } from "./publisher.ts";
import { scanOf } from "./scan.ts";

function titleOf(text: string, blocks: readonly Block[]): Cited<string> | null {
  const block = blocks.find((b) => b.kind === "title");
  if (!block) return null;
  const { text: line, start } = placed(text, block);
  return cite(text, start, start + line.length);
}

/** What the text says about itself: title, publisher, day of publication, and who else stands behind it. */
export function readHeading({ given, language, blocks, tokens, words }: Pick<Layers, "given" | "language" | "blocks" | "tokens" | "words" | "sentences">): Pick<Layers, "heading"> {
  const { text } = given;
  const spanish = language.startsWith("es");
  const dates = { scan: scanOf(tokens, words), words: spanish ? ES : EN, numbers: spanish ? ES_NUMBERS : EN_NUMBERS, monthFirst: monthFirst(given, language) };
  const said = publishedOf(text, blocks, dates);
  // What the caller knows holds; without words in the text that say so too it has no quote, and is not cited.
  const published = given.published === undefined || said?.value === given.published ? said : null;
  const title = (given.title ? locate(text.slice(0, 5000), given.title) : null) ?? titleOf(text, blocks);
  const publisher = given.publisher ? locate(text, given.publisher) : publisherOf(text, blocks);
  return { heading: { title, publisher, published, credits: creditsOf(text, blocks) } };
}
