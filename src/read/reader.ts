import type { Note } from "#model/note.ts";
import type { Reading } from "#model/reading.ts";
import { assemble } from "./assemble.ts";
import type { Grammar } from "./grammar/index.ts";
import type { Given, Layers } from "./layers.ts";
import { PASSES } from "./passes.ts";
import { createWords } from "./text/words.ts";

/** Reads one source; the same text gives the same reading, on every machine. Never throws. */
export type Reader = (given: Given) => Reading;

export interface ReaderOptions {
  /** the tagger and parser of a language; without one, roles and statuses are not told and no activities come out */
  readonly grammars?: (language: string) => Grammar | null;
}

/** A reader keeps the word forms that it has met; memory stays bounded however many texts it reads. */
export function createReader({ grammars = () => null }: ReaderOptions = {}): Reader {
  let words = createWords();
  return (given) => {
    if (words.full()) words = createWords();
    const layers = { given, words, grammars } as Layers;
    const notes: Note[] = [];
    for (const pass of PASSES) {
      const added = pass.run(layers);
      if (added.notes) notes.push(...added.notes);
      Object.assign(layers, added);
    }
    return assemble({ ...layers, notes });
  };
}
