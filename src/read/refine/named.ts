import type { Mention } from "../layers.ts";
import type { Relating } from "./relations.ts";

/** A mention with the id of its entity. */
export interface Named {
  readonly mention: Mention;
  readonly id: string;
}

/** The names of one sentence, in its order. */
export interface NamedSentence {
  readonly first: number;
  readonly last: number;
  readonly names: readonly Named[];
}

/** Sentence by sentence, the mentions that belong to an entity. */
export function namedSentences({ layers, entityOf }: Relating): NamedSentence[] {
  const { mentions, sentences } = layers;
  let at = 0;
  return sentences.map(({ first, last }) => {
    const names: Named[] = [];
    while (at < mentions.length && mentions[at]!.first < first) at++;
    for (; at < mentions.length && mentions[at]!.first < last; at++) {
      const id = entityOf.get(at);
      if (id) names.push({ mention: mentions[at]!, id });
    }
    return { first, last, names };
  });
}
