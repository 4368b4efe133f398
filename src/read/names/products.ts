import * as en from "../languages/en/products.ts";
import * as es from "../languages/es/products.ts";
import { variants, wordsOf } from "../languages/variants.ts";
import { foldAccents } from "./classes.ts";
import { addPhrase, emptyTrie, type Trie } from "../text/trie.ts";
import { SHAPE, type Words } from "../text/words.ts";

/** A product of the lists. `id` is the same for all its names. */
export interface KnownProduct {
  readonly id: string;
  readonly what: "brand" | "antigen" | "medicine" | "class" | "therapy" | "maker";
  /** another word too: counts only in a sentence that speaks of vaccines */
  readonly doubtful: boolean;
}

/** What a word may be in the name of a product, as bits. */
export const ROLE = { begins: 1, vaccine: 2, dose: 4, noun: 8, naming: 16, adjective: 32, medicine: 64, hyphen: 128 } as const;

const trie: Trie<KnownProduct> = emptyTrie();
const makers: Trie<KnownProduct> = emptyTrie();
const ids = new Map<string, string>();

function addName(name: string, known: KnownProduct, spanish: boolean): void {
  const whole = known.what === "brand" || known.what === "maker" || known.what === "medicine";
  const forms = whole ? new Set([name, name.replaceAll("-", " "), spanish ? foldAccents(name) : name]) : variants(name, spanish);
  for (const form of forms) {
    const words = wordsOf(form);
    addPhrase(known.what === "maker" ? makers : trie, words, known);
    if (!ids.has(words.join(" "))) ids.set(words.join(" "), known.id);
  }
}

function addLine(line: string, what: KnownProduct["what"], spanish = false): void {
  const doubtful = line.startsWith("*");
  const names = (doubtful ? line.slice(1) : line).split("|");
  const met = names.map((name) => ids.get(wordsOf(name).join(" "))).find((id) => id !== undefined);
  for (const name of names) addName(name, { id: met ?? names[0]!.toLowerCase(), what, doubtful }, spanish);
}

for (const line of en.brands.trim().split("\n")) addLine(line, "brand");
for (const line of en.antigens.trim().split("\n")) addLine(line, "antigen");
for (const line of es.antigens.trim().split("\n")) addLine(line, "antigen", true);
for (const [table, what, spanish] of [[en.medicines, "medicine", false], [en.medicineClasses, "class", false], [en.therapies, "therapy", false], [es.medicines, "medicine", true], [es.medicineClasses, "class", true], [es.therapies, "therapy", true]] as const) {
  for (const line of table.trim().split("\n")) addLine(line, what, spanish);
}
for (const line of en.makers.trim().split("\n")) addLine(line, "maker");

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);
const roles = new Map<string, number>();
for (const language of [en, es]) {
  for (const [words, bit] of [[language.vaccineNouns, ROLE.vaccine], [language.doseNouns, ROLE.dose], [language.productNouns, ROLE.noun], [language.namingWords, ROLE.naming], [language.adjectivesOfProducts, ROLE.adjective]] as const) {
    for (const word of list(words)) roles.set(word, (roles.get(word) ?? 0) | bit);
  }
}

roles.set("-", ROLE.hyphen);

const STEMS = [...new Set(list(`${en.stems} ${es.stems}`))];
const EXCEPTIONS = new Set(list(`${en.notMedicines} ${es.notMedicines}`));
const MIN_NAME = 8;

function isMedicine(word: string): boolean {
  if (word.length < MIN_NAME || EXCEPTIONS.has(word)) return false;
  for (const stem of STEMS) if (word.endsWith(stem) && word.length > stem.length + 1) return true;
  return false;
}

const roleOf = (word: string, shape: number): number => (roles.get(word) ?? 0) | (trie.next.has(word) || makers.next.has(word) ? ROLE.begins : 0) | (shape & SHAPE.letter && isMedicine(word) ? ROLE.medicine : 0);

const tables = new WeakMap<Words, number[]>();

/** ROLE bits by word id, worked out once a form. */
export function productRoles(words: Words): readonly number[] {
  let table = tables.get(words);
  if (!table) tables.set(words, (table = []));
  for (let id = table.length; id < words.form.length; id++) table.push(roleOf(words.lower[id]!, words.shape[id]!));
  return table;
}

export const productTrie: Trie<KnownProduct> = trie;
export const makerTrie: Trie<KnownProduct> = makers;

const TAIL = / (?:vaccine|vacuna|jab|dose|shot|drug|tablet|vaccin|dosi)s?$/;
const HEAD = /^(?:vaccine of|vaccine|vacuna de|vacuna|doses of|dosis de) /;
const PLACED = / (?:covid ?- ?19|covid19|covid|coronavirus|anticovid|anti - covid)(?= |$)/g;

/** The same for all names of one product: "CIMAvax-EGF" and "CIMAvax-EGF vaccine", "Sinopharm vaccines" and "Sinopharm doses". */
export function productKey(name: string): string {
  const key = wordsOf(name).join(" ");
  const bare = key.replace(HEAD, "").replace(TAIL, "").replace(PLACED, "").replace(TAIL, "").replace(/ 's$/, "").trim();
  return ids.get(key) ?? ids.get(bare) ?? bare.replace(/[^\p{L}\p{N}]+/gu, "").replace(/(?<=[a-z]{4})(?:es|s)$/, "").replace(/therapie?$/, "therapy");
}
