import * as en from "../languages/en/products.ts";
import * as es from "../languages/es/products.ts";
import { variants, wordsOf } from "../languages/variants.ts";
import { writePhrases } from "../text/phrase-table.ts";
import { foldAccents } from "./classes.ts";

/** A product of the lists. `id` is the same for all its names. */
export interface KnownProduct {
  readonly id: string;
  readonly what: "brand" | "antigen" | "medicine" | "class" | "therapy" | "maker";
  /** another word too: counts only in a sentence that speaks of vaccines */
  readonly doubtful: boolean;
}

type Phrase = readonly [phrase: readonly string[], known: KnownProduct];

const ids = new Map<string, string>();

function spelt(name: string, known: KnownProduct, spanish: boolean): Phrase[] {
  const whole = known.what === "brand" || known.what === "maker" || known.what === "medicine";
  const forms = whole ? new Set([name, name.replaceAll("-", " "), spanish ? foldAccents(name) : name]) : variants(name, spanish);
  return [...forms].map((form) => {
    const words = wordsOf(form);
    if (!ids.has(words.join(" "))) ids.set(words.join(" "), known.id);
    return [words, known];
  });
}

/** A line is one product with all its names; a name that a line before has is that one's. */
function lineOf(line: string, what: KnownProduct["what"], spanish: boolean): Phrase[] {
  const doubtful = line.startsWith("*");
  const names = (doubtful ? line.slice(1) : line).split("|");
  const met = names.map((name) => ids.get(wordsOf(name).join(" "))).find((id) => id !== undefined);
  return names.flatMap((name) => spelt(name, { id: met ?? names[0]!.toLowerCase(), what, doubtful }, spanish));
}

const linesOf = (table: string, what: KnownProduct["what"], spanish = false): Phrase[] => table.trim().split("\n").flatMap((line) => lineOf(line, what, spanish));

/** Products by their names in all spellings; the first list that has a name holds it. */
export const productList = writePhrases<KnownProduct>([
  ...linesOf(en.brands, "brand"),
  ...linesOf(en.antigens, "antigen"),
  ...linesOf(es.antigens, "antigen", true),
  ...linesOf(en.medicines, "medicine"),
  ...linesOf(en.medicineClasses, "class"),
  ...linesOf(en.therapies, "therapy"),
  ...linesOf(es.medicines, "medicine", true),
  ...linesOf(es.medicineClasses, "class", true),
  ...linesOf(es.therapies, "therapy", true),
]);

/** Makers, whose names stand for what they make. */
export const makerList = writePhrases<KnownProduct>(linesOf(en.makers, "maker"));
