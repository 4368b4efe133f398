import { RapporteurError } from "#model/errors.ts";
import { isGrammarFileError, loadGrammar, type Grammar } from "#read/grammar/index.ts";

/** Brings the bytes of a language's weights file, or null where it is not there. */
export type Weights = (language: GrammarLanguage) => Uint8Array | null;

/** The languages that there is a grammar for. */
export const GRAMMAR_LANGUAGES = ["en", "es"] as const;
export type GrammarLanguage = (typeof GRAMMAR_LANGUAGES)[number];

function load(language: GrammarLanguage, weights: Weights): Grammar {
  const file = `weights/${language}.bin`;
  const bytes = weights(language);
  if (bytes === null) throw new RapporteurError("weights-missing", file);
  try {
    return loadGrammar(bytes);
  } catch (error) {
    throw isGrammarFileError(error) ? new RapporteurError("weights-damaged", file, error.code) : error;
  }
}

/**
 * The grammar of a language by its BCP 47 code, null where there is none for it. Each is loaded once, when it is first asked
 * for; then RapporteurError `weights-missing` or `weights-damaged` is thrown where its file is not as installed.
 */
export function openGrammars(weights: Weights): (language: string) => Grammar | null {
  const loaded = new Map<GrammarLanguage, Grammar>();
  return (code) => {
    const language = GRAMMAR_LANGUAGES.find((one) => one === code.toLowerCase().split("-")[0]);
    if (language === undefined) return null;
    const grammar = loaded.get(language) ?? load(language, weights);
    loaded.set(language, grammar);
    return grammar;
  };
}
