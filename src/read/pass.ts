import type { Note } from "#model/note.ts";
import type { Layers } from "./layers.ts";

export type Layer = Exclude<keyof Layers, "notes">;

/** What a pass gives back: its layers, and the doubts that it met. */
export type Added<A extends Layer> = Pick<Layers, A> & { readonly notes?: readonly Note[] };

/** One step of the reading: says what it needs and what it adds, and changes nothing that is there. */
export interface Pass<N extends Layer = Layer, A extends Layer = Layer> {
  readonly name: string;
  readonly needs: readonly N[];
  readonly adds: readonly A[];
  readonly run: (layers: Pick<Layers, N>) => Added<A>;
}

/** A pass as the ordered list holds it. Widening is sound because the list's order is checked by `checkOrder`. */
export type AnyPass = { readonly name: string; readonly needs: readonly Layer[]; readonly adds: readonly Layer[]; readonly run: (layers: Layers) => Added<never> };

export function pass<N extends Layer, A extends Layer>(one: Pass<N, A>): AnyPass {
  return one;
}

/** Names of layers that some pass needs and no pass before it adds; empty where the order is right. */
export function checkOrder(passes: readonly AnyPass[], given: readonly Layer[]): string[] {
  const there = new Set<Layer>(given);
  const missing: string[] = [];
  for (const one of passes) {
    for (const layer of one.needs) if (!there.has(layer)) missing.push(`${one.name} needs ${layer}`);
    for (const layer of one.adds) there.add(layer);
  }
  return missing;
}
