import type { Entity, Figure, Reading } from "#model/reading.ts";
import { lineIndex, type LineIndex } from "./line-index.ts";
import { plain } from "./plain.ts";

/** A reading with what its sections look up again and again. */
export interface View {
  readonly reading: Reading;
  readonly lineOf: LineIndex;
  /** the name of an entity by its id, ready for the terminal */
  readonly nameOf: (id: string) => string;
  /** the figures that measure an entity or activity */
  readonly figuresOf: (id: string) => readonly Figure[];
  /** columns that a quote may take */
  readonly room: number;
  readonly explain: boolean;
}

export interface ViewOptions {
  readonly room: number;
  readonly explain: boolean;
}

export function createView(reading: Reading, { room, explain }: ViewOptions): View {
  const entities = new Map<string, Entity>(reading.entities.map((entity) => [entity.id, entity]));
  return {
    reading,
    lineOf: lineIndex(reading.source.text),
    nameOf: (id) => plain(entities.get(id)?.name ?? id),
    figuresOf: (id) => reading.figures.filter((figure) => figure.of === id),
    room,
    explain,
  };
}
