export type { Given } from "./layers.ts";
export { loadGrammar, type Grammar } from "./grammar/index.ts";
export { createReader, type Reader, type ReaderOptions } from "./reader.ts";
