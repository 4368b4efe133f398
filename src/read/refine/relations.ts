import type { Layers, RelationDraft } from "../layers.ts";
import { reopenScene, type Scene } from "../names/scene.ts";
import { findFoundings } from "./foundings.ts";
import { findHeads } from "./heads.ts";
import { findParents } from "./parents.ts";
import { findPositions } from "./positions.ts";
import { findProduces } from "./produces.ts";
import { findTreats } from "./treats.ts";

/** What a relater works on: the names of a text, the words between them, and which entity each mention belongs to. */
export interface Relating {
  readonly scene: Scene;
  readonly layers: Needs;
  /** id of the entity of the mention with that number */
  readonly entityOf: ReadonlyMap<number, string>;
}

type Needs = Pick<Layers, "given" | "language" | "tokens" | "words" | "sentences" | "dates" | "mentions" | "entities">;

/** Finds relations of one kind in the whole text. */
export type Relater = (relating: Relating) => RelationDraft[];

const RELATERS: readonly Relater[] = [findPositions, findHeads, findParents, findFoundings, findProduces, findTreats];

/** What the text says of how its entities stand to each other. */
export function relate(layers: Needs): Pick<Layers, "relations"> {
  const entityOf = new Map<number, string>();
  for (const entity of layers.entities) for (const mention of entity.mentions) entityOf.set(mention, entity.id);
  const relating: Relating = { scene: reopenScene(layers), layers, entityOf };
  return { relations: RELATERS.flatMap((find) => find(relating)) };
}
