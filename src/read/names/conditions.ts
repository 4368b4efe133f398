import * as en from "../languages/en/conditions.ts";
import * as es from "../languages/es/conditions.ts";
import { wordsOf } from "../languages/variants.ts";
import { openPhrases } from "../text/phrase-table.ts";
import { valueOf } from "../text/trie.ts";
import type { Words } from "../text/words.ts";
import { conditionKinds, conditionList, type ConditionKind } from "./condition-lists.table.ts";

/** What a word may be in the name of a condition, as bits. English puts its modifiers before the head, Spanish after. */
export const PART = { begins: 1, head: 2, alone: 4, modifier: 8, weak: 16, cabeza: 32, adjetivo: 64, site: 128, ending: 256 } as const;

export const conditionTrie = openPhrases(conditionList);

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);
const parts = new Map<string, number>();
const mark = (words: string, bit: number): void => {
  for (const word of list(words)) parts.set(word.replace("=", ""), (parts.get(word.replace("=", "")) ?? 0) | bit | (word.startsWith("=") ? PART.alone : 0));
};
mark(en.conditionHeads, PART.head);
mark(en.conditionModifiers, PART.modifier);
mark(en.weakModifiers, PART.weak);
mark(es.conditionHeads, PART.cabeza);
mark(es.conditionModifiers, PART.adjetivo);
mark(es.weakModifiers, PART.weak);
mark(`${es.conditionSites} ${es.conditionTails}`, PART.site);

const ENDINGS = [...new Set(list(`${en.conditionEndings} ${es.conditionEndings}`))];
const EXCEPTIONS = new Set(list(`${en.notConditions} ${es.notConditions}`));
const MIN_ENDED = 7;

function hasEnding(word: string): boolean {
  if (word.length < MIN_ENDED || EXCEPTIONS.has(word)) return false;
  for (const ending of ENDINGS) if (word.endsWith(ending)) return true;
  return false;
}

const partOf = (word: string): number => (parts.get(word) ?? 0) | (conditionTrie.next.has(word) ? PART.begins : 0) | (hasEnding(word) ? PART.ending : 0);

const tables = new WeakMap<Words, number[]>();

/** PART bits by word id, worked out once a form. */
export function conditionParts(words: Words): readonly number[] {
  let table = tables.get(words);
  if (!table) tables.set(words, (table = []));
  for (let id = table.length; id < words.form.length; id++) table.push(partOf(words.lower[id]!));
  return table;
}

const GENERIC = /\b(?:virus|infection|disease|fever|variant|vaccine|pandemic)s?$/;

const idOf = (key: string): string | undefined => valueOf(conditionTrie, key.split(" "))?.id;

/** The same for all names of one condition: "bird flu" and "H5N1", "tumours" and "tumor". */
export function conditionKey(name: string): string {
  const key = wordsOf(name).join(" ");
  const known = idOf(key) ?? idOf(key.replace(GENERIC, "").trim());
  if (known) return known;
  return key.replaceAll("-", " ").replace(/\s+/g, " ").replace(/aem/g, "em").replace(/oe/g, "e").replace(/umour/g, "umor").replace(/(?<=\p{L}{3})s$/u, "").replace(/(?<=\p{L}{3})[eo]$/u, "");
}

const NONCOMMUNICABLE = /non ?-? ?communicable|no transmisible|crónic|chronic|cancer|cáncer|tumou?r|carcinoma|heart|cardi|kidney|renal|liver|hep[aá]tic|autoimmun|autoinmun|congenital|congénit|hereditar|gen[eé]tic|eye|ocular|ojos|diabet|oma$/;
const INFECTIOUS = /infecti|infecc|communicable|transmi|contagi|viral|bacteri|parasit|tropical|vector|borne|fever|fiebre|epidemi|itis$|iasis$/;

let kinds: ReadonlyMap<string, ConditionKind> | undefined;

/** Infection, non-communicable disease and so on: by the list that holds it, else by its words. */
export function conditionKind(name: string): ConditionKind | undefined {
  const listed = (kinds ??= new Map(conditionKinds)).get(conditionKey(name));
  if (listed) return listed;
  const low = name.toLowerCase();
  if (NONCOMMUNICABLE.test(low)) return "noncommunicable";
  return INFECTIOUS.test(low) ? "infection" : undefined;
}
