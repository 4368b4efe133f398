import type { Lexicon } from "../lexicon/lexicon.ts";
import { createEnglish } from "./en/lexicon.ts";
import { createSpanish } from "./es/lexicon.ts";

const MAKERS: ReadonlyMap<string, () => Lexicon> = new Map([["en", createEnglish], ["es", createSpanish]]);
const made = new Map<string, Lexicon>();

/** The words of a language by which activities are told, or null where we have none. Made when first asked for, then kept. */
export function lexiconOf(language: string): Lexicon | null {
  const code = language.split("-")[0] ?? language;
  const make = MAKERS.get(code);
  if (!make) return null;
  let lexicon = made.get(code);
  if (!lexicon) made.set(code, (lexicon = make()));
  return lexicon;
}
