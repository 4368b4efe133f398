import type { Mention } from "../layers.ts";
import type { Relating } from "./relating.ts";

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

/** A sentence of more names than this is a table or a list: it is looked at piece by piece, which keeps the time linear. */
const MAX_NAMES = 120;

/** Sentence by sentence, the mentions that belong to an entity. One sentence at a time is held. */
export function* namedSentences({ layers, idOf }: Relating): Iterable<NamedSentence> {
  const { mentions, sentences } = layers;
  let at = 0;
  for (const { first, last } of sentences) {
    const names: Named[] = [];
    while (at < mentions.length && mentions[at]!.first < first) at++;
    for (; at < mentions.length && mentions[at]!.first < last; at++) {
      const id = idOf.get(mentions[at]!);
      if (id) names.push({ mention: mentions[at]!, id });
    }
    if (names.length <= MAX_NAMES) yield { first, last, names };
    else for (let n = 0; n < names.length; n += MAX_NAMES) yield { first, last, names: names.slice(n, n + MAX_NAMES) };
  }
}
