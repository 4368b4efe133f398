import type { Layers } from "../layers.ts";

export function findDates(_: Pick<Layers, "given" | "language" | "blocks" | "tokens" | "words" | "sentences" | "heading">): Pick<Layers, "dates"> {
  return { dates: [] };
}
