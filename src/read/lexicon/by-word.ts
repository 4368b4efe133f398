import type { Words } from "../text/words.ts";
import type { Lexicon, NounForm, VerbForm } from "./lexicon.ts";

/** What a lexicon knows of a word type, asked of it once a form; by `Words` id. */
export interface ByWord {
  readonly verb: (id: number) => VerbForm | undefined;
  readonly noun: (id: number) => NounForm | undefined;
}

/** Answers of `look` by word id, null where it knows nothing. */
function kept<T>(words: Words, look: (form: string) => T | undefined): (id: number) => T | undefined {
  const table: (T | null | undefined)[] = [];
  return (id) => {
    let found = table[id];
    if (found === undefined) {
      // Ids come in any order: an array without holes is the quicker one.
      while (table.length < id) table.push(undefined);
      table[id] = found = look(words.lower[id]!) ?? null;
    }
    return found ?? undefined;
  };
}

const opened = new WeakMap<Words, Map<Lexicon, ByWord>>();

/** The lexicon by word id. Every word of a text is asked for several times, and to look a form up is to wait for the memory that it lies in. */
export function byWord(lexicon: Lexicon, words: Words): ByWord {
  const here = opened.get(words) ?? new Map<Lexicon, ByWord>();
  opened.set(words, here);
  let made = here.get(lexicon);
  if (!made) here.set(lexicon, (made = { verb: kept(words, lexicon.verb), noun: kept(words, lexicon.noun) }));
  return made;
}
