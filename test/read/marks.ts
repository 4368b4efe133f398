import { createReader } from "#read/reader.ts";
import type { EntityKind } from "#model/codes/entity-kinds.ts";

/** A stretch of a text with what it names. */
export interface Mark {
  readonly words: string;
  readonly kind: string;
}

const MARK = /\[([^\]]+)\]\{(\w+)\}/g;

/** "treatment of [malaria]{condition}" → the text without the marks, and the marks in its order. */
export function unmark(line: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks = [...line.matchAll(MARK)].map((m) => ({ words: m[1]!, kind: m[2]! }));
  return { text: line.replace(MARK, "$1"), marks };
}

const read = createReader();

/** What the reader takes for names of these kinds, in the order of the text. */
export function marksOf(text: string, kinds: readonly EntityKind[]): readonly Mark[] {
  const { entities } = read({ text });
  return entities
    .filter((entity) => kinds.includes(entity.kind))
    .flatMap((entity) => entity.mentions.map((mention) => ({ kind: entity.kind, ...mention })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ exact, kind }) => ({ words: exact, kind }));
}
