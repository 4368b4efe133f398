import type { Layers, Mention, RelationDraft } from "../layers.ts";
import type { Scene } from "../names/scene.ts";

/** What a relater works on: the names of a text, the words between them, and which entity each mention belongs to. */
export interface Relating {
  readonly scene: Scene;
  readonly layers: Pick<Layers, "given" | "language" | "tokens" | "words" | "sentences" | "dates" | "mentions" | "entities">;
  /** id of the entity that a mention names */
  readonly idOf: ReadonlyMap<Mention, string>;
}

/** Finds relations of one kind in the whole text. */
export type Relater = (relating: Relating) => RelationDraft[];
