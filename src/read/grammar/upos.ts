/** The seventeen universal part-of-speech tags (UD v2), in the order of the tag indices used everywhere in this room. */
export const UPOS: readonly string[] = [
  "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
];

const indices: ReadonlyMap<string, number> = new Map(UPOS.map((tag, index) => [tag, index]));

/** Index of a universal tag; anything unknown counts as `X`. */
export function uposIndex(tag: string): number {
  return indices.get(tag) ?? UPOS.length - 1;
}
