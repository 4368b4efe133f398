import type { Layers } from "../layers.ts";

export function identify(_: Pick<Layers, "given" | "language" | "blocks" | "tokens" | "words" | "sentences" | "mentions" | "heading">): Pick<Layers, "entities"> {
  return { entities: [] };
}
