import type { Layers } from "../layers.ts";
import type { Block } from "./blocks.ts";
import { kindsOf } from "./block-kinds.ts";
import { detectLanguage } from "./language.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** The text's language and its blocks: every word of the text stands in one block. */
export function findZones({ given }: Pick<Layers, "given">): Pick<Layers, "language" | "blocks"> {
  const paragraphs = paragraphsOf(given.text);
  const kinds = kindsOf(given.text, paragraphs);
  const blocks = paragraphs.map(({ start, end }, i): Block => ({ kind: kinds[i]!, start, end }));
  return { language: given.language ?? detectLanguage(given.text), blocks };
}
