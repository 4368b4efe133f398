import type { Layers, Mention } from "../layers.ts";
import { reopenScene } from "../names/scene.ts";
import { findFoundings } from "./foundings.ts";
import { findHeads } from "./heads.ts";
import { findParents } from "./parents.ts";
import { findPositions } from "./positions.ts";
import { findProduces } from "./produces.ts";
import type { Relater, Relating } from "./relating.ts";
import { findTreats } from "./treats.ts";

const RELATERS: readonly Relater[] = [findPositions, findHeads, findParents, findFoundings, findProduces, findTreats];

/** What the text says of how its entities stand to each other. */
export function relate(layers: Relating["layers"]): Pick<Layers, "relations"> {
  const idOf = new Map<Mention, string>();
  for (const entity of layers.entities) for (const mention of entity.mentions) idOf.set(layers.mentions[mention]!, entity.id);
  const relating: Relating = { scene: reopenScene(layers), layers, idOf };
  return { relations: RELATERS.flatMap((find) => find(relating)) };
}
