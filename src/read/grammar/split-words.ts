import type { Splitter } from "./splitters/splitter.ts";
import { splitEnglish } from "./splitters/english.ts";
import { splitSpanish } from "./splitters/spanish.ts";

const splitters: ReadonlyMap<string, Splitter> = new Map([["en", splitEnglish], ["es", splitSpanish]]);

/**
 * The syntactic words of a surface token, as Universal Dependencies split them: "del" → de, el; "entregarlas" → entregar, las;
 * "don't" → do, n't. One word alone when there is nothing to split or the language has no splitter. The pieces of an English
 * token are its letters cut in two or three; of a Spanish one they may be spelled otherwise, so all of them keep the token's span.
 */
export function splitWords(form: string, language: string): readonly string[] {
  return splitters.get(language)?.(form) ?? [form];
}
