import { existsSync, readFileSync } from "node:fs";
import { openGrammars } from "#app/open-grammars.ts";
import type { Grammar } from "#read/grammar/index.ts";

/** The grammars as they lie in the project's weights folder. */
export function projectGrammars(): (language: string) => Grammar | null {
  return openGrammars((language) => (existsSync(`weights/${language}.bin`) ? readFileSync(`weights/${language}.bin`) : null));
}
