import type { Layers } from "../layers.ts";

export function findZones({ given }: Pick<Layers, "given">): Pick<Layers, "language" | "blocks"> {
  return { language: given.language ?? "en", blocks: [{ kind: "body", start: 0, end: given.text.length }] };
}
