import type { Layers } from "../layers.ts";

export function readHeading(_: Pick<Layers, "given" | "language" | "blocks" | "tokens" | "words" | "sentences">): Pick<Layers, "heading"> {
  return { heading: { title: null, publisher: null, published: null, credits: [] } };
}
