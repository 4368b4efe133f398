import * as en from "../languages/en/conditions.ts";
import * as es from "../languages/es/conditions.ts";
import { variants, wordsOf } from "../languages/variants.ts";
import { writePhrases } from "../text/phrase-table.ts";

/** What kind of condition a list holds: the lines of its headings. */
export type ConditionKind = "infection" | "noncommunicable" | "mental" | "addiction" | "nutrition" | "maternal" | "injury";

/** A condition of the lists. `id` is the same for all names of one condition within a language. */
export interface KnownCondition {
  readonly id: string;
  /** written in capitals, or another word: "AIDS" */
  readonly acronym: boolean;
}

const phrases: (readonly [phrase: readonly string[], known: KnownCondition])[] = [];
const ids = new Map<string, string>();
const kinds = new Map<string, ConditionKind>();

function addLine(line: string, acronym: boolean, spanish: boolean): string {
  const names = line.split("|");
  const met = names.map((name) => ids.get(wordsOf(name).join(" "))).find((id) => id !== undefined);
  const known: KnownCondition = { id: met ?? names[0]!.toLowerCase(), acronym };
  for (const name of names) {
    for (const form of acronym ? [name] : variants(name, spanish)) {
      const words = wordsOf(form);
      phrases.push([words, known]);
      if (!ids.has(words.join(" "))) ids.set(words.join(" "), known.id);
    }
  }
  return known.id;
}

for (const [table, acronym, spanish] of [[en.conditions, false, false], [es.conditions, false, true], [en.conditionAcronyms, true, false], [es.conditionAcronyms, true, true]] as const) {
  let kind: ConditionKind = "infection";
  for (const line of table.trim().split("\n")) {
    if (line.startsWith("# ")) kind = line.slice(2) as ConditionKind;
    else kinds.set(addLine(line, acronym, spanish), kind);
  }
}

/** Conditions by their names in all spellings; the first line that has a name holds it. */
export const conditionList = writePhrases(phrases);

/** By a condition's id. */
export const conditionKinds: readonly (readonly [id: string, kind: ConditionKind])[] = [...kinds];
