import { gatherFile } from "#gather/index.ts";
import { evaluateGrammar as evaluate, type GrammarScore } from "#read/grammar/index.ts";
import { GRAMMAR_LANGUAGES, openGrammars, type GrammarLanguage, type Weights } from "./open-grammars.ts";

export type { GrammarScore } from "#read/grammar/index.ts";

export interface EvaluateOptions {
  readonly weights: Weights;
  /** a clock in milliseconds */
  readonly now: () => number;
  /** BCP 47; without it the file's name tells, as Universal Dependencies names them: es_ancora-ud-test.conllu */
  readonly language?: string;
}

function languageOf(path: string): GrammarLanguage {
  const code = /(?:^|[\\/])([a-z]{2})[_-][^\\/]*$/.exec(path)?.[1];
  return GRAMMAR_LANGUAGES.find((one) => one === code) ?? "en";
}

/** Measures the built-in grammar on a treebank in CoNLL-U. Throws RapporteurError where the file cannot be read. */
export async function evaluateGrammar(path: string, { weights, now, language = languageOf(path) }: EvaluateOptions): Promise<GrammarScore | null> {
  const text = await gatherFile(path);
  const grammar = openGrammars(weights)(language);
  return grammar && evaluate(text, grammar, { now });
}
