import type { Layers } from "../layers.ts";

export function relate(_: Pick<Layers, "given" | "language" | "tokens" | "words" | "sentences" | "dates" | "mentions" | "entities">): Pick<Layers, "relations"> {
  return { relations: [] };
}
