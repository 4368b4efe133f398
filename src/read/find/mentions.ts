import type { Layers } from "../layers.ts";

export function findMentions(_: Pick<Layers, "given" | "language" | "blocks" | "tokens" | "words" | "sentences" | "dates" | "heading">): Pick<Layers, "mentions"> {
  return { mentions: [] };
}
