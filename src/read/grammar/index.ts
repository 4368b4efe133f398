export { UPOS, uposIndex } from "./upos.ts";
export { DEPREL, deprelIndex, UNIVERSAL } from "./deprel.ts";
export type { Grammar, Tree } from "./grammar.ts";
export { loadGrammar } from "./load-grammar.ts";
export { isGrammarFileError, type GrammarFileError, type GrammarHeader } from "./grammar-file.ts";
export { evaluateGrammar, type GrammarScore } from "./evaluate-grammar.ts";
export { readConllu, type Sentence } from "./conllu.ts";
