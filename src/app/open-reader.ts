import { createReader, type Reader } from "#read/index.ts";
import { openGrammars, type Weights } from "./open-grammars.ts";

/** The built-in reader with its grammars, each loaded when the first text in its language is met. */
export const openReader = (weights: Weights): Reader => createReader({ grammars: openGrammars(weights) });
