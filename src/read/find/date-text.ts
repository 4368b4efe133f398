import { DATES as EN } from "../languages/en/dates.ts";
import { NUMBERS as EN_NUMBERS } from "../languages/en/numbers.ts";
import { DATES as ES } from "../languages/es/dates.ts";
import { NUMBERS as ES_NUMBERS } from "../languages/es/numbers.ts";
import type { Layers } from "../layers.ts";
import { scanOf } from "../text/scan.ts";
import type { DateText } from "./date-grammar.ts";
import { monthFirst } from "./month-first.ts";

/** The words for dates of a language; English ones for languages without. */
export const dateWordsOf = (language: string): DateText["words"] => (language.startsWith("es") ? ES : EN);

/** A text made ready for the date rules of its language; English ones for languages without. */
export function dateTextOf({ given, language, tokens, words }: Pick<Layers, "given" | "language" | "tokens" | "words">): DateText {
  const spanish = language.startsWith("es");
  return { scan: scanOf(tokens, words), words: dateWordsOf(language), numbers: spanish ? ES_NUMBERS : EN_NUMBERS, monthFirst: monthFirst(given, language) };
}
