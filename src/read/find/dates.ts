import type { DateMention, Layers } from "../layers.ts";
import type { Civil } from "./calendar.ts";
import { datesOf } from "./date-mentions.ts";
import { sourceDate } from "./date-resolve.ts";
import { dateTextOf } from "./date-text.ts";

type Needs = Pick<Layers, "given" | "language" | "blocks" | "tokens" | "words" | "sentences" | "heading">;

const SILENT = new Set(["link", "image", "contact"]);

/** Every date of the text, in order, as EDTF; relative ones resolve against the source's date. */
export function findDates(layers: Needs): Pick<Layers, "dates"> {
  const { given, blocks, sentences, heading } = layers;
  const text = dateTextOf(layers);
  const source = sourceDate(given.published ?? heading.published?.value);
  const dates: DateMention[] = [];
  let spoken: Civil | null = null;
  for (const sentence of sentences) {
    if (SILENT.has(blocks[sentence.block]?.kind ?? "")) continue;
    spoken = datesOf(text, sentence, { source, spoken, dates });
  }
  return { dates };
}
