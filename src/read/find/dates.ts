import { DATES as EN } from "../languages/en/dates.ts";
import { NUMBERS as EN_NUMBERS } from "../languages/en/numbers.ts";
import { DATES as ES } from "../languages/es/dates.ts";
import { NUMBERS as ES_NUMBERS } from "../languages/es/numbers.ts";
import type { DateMention, Layers } from "../layers.ts";
import { scanOf } from "../text/scan.ts";
import { datesOf } from "./date-mentions.ts";
import { sourceDate } from "./date-resolve.ts";
import { monthFirst } from "./month-first.ts";

type Needs = Pick<Layers, "given" | "language" | "blocks" | "tokens" | "words" | "sentences" | "heading">;

const SILENT = new Set(["link", "image", "contact"]);

/** Every date of the text, in order, as EDTF; relative ones resolve against the source's date. */
export function findDates({ given, language, blocks, tokens, words, sentences, heading }: Needs): Pick<Layers, "dates"> {
  const spanish = language.startsWith("es");
  const text = { scan: scanOf(tokens, words), words: spanish ? ES : EN, numbers: spanish ? ES_NUMBERS : EN_NUMBERS, monthFirst: monthFirst(given, language) };
  const source = sourceDate(given.published ?? heading.published?.value);
  const dates: DateMention[] = [];
  let spoken: number | null = null;
  for (const sentence of sentences) {
    if (SILENT.has(blocks[sentence.block]?.kind ?? "")) continue;
    spoken = datesOf(text, sentence, { source, spoken, dates });
  }
  return { dates };
}
