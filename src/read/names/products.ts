import * as en from "../languages/en/products.ts";
import * as es from "../languages/es/products.ts";
import { wordsOf } from "../languages/variants.ts";
import { openPhrases } from "../text/phrase-table.ts";
import { valueOf } from "../text/trie.ts";
import { SHAPE, type Words } from "../text/words.ts";
import { makerList, productList } from "./product-lists.table.ts";

/** What a word may be in the name of a product, as bits. */
export const ROLE = { begins: 1, vaccine: 2, dose: 4, noun: 8, naming: 16, adjective: 32, medicine: 64, hyphen: 128 } as const;

export const productTrie = openPhrases(productList);
export const makerTrie = openPhrases(makerList);

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

const roleOf = (word: string, shape: number): number => (roles.get(word) ?? 0) | (productTrie.next.has(word) || makerTrie.next.has(word) ? ROLE.begins : 0) | (shape & SHAPE.letter && isMedicine(word) ? ROLE.medicine : 0);

const tables = new WeakMap<Words, number[]>();

/** ROLE bits by word id, worked out once a form. */
export function productRoles(words: Words): readonly number[] {
  let table = tables.get(words);
  if (!table) tables.set(words, (table = []));
  for (let id = table.length; id < words.form.length; id++) table.push(roleOf(words.lower[id]!, words.shape[id]!));
  return table;
}

const TAIL = / (?:vaccine|vacuna|jab|dose|shot|drug|tablet|vaccin|dosi)s?$/;
const HEAD = /^(?:vaccine of|vaccine|vacuna de|vacuna|doses of|dosis de) /;
const PLACED = / (?:covid ?- ?19|covid19|covid|coronavirus|anticovid|anti - covid)(?= |$)/g;

function idOf(key: string): string | undefined {
  const words = key.split(" ");
  return (valueOf(productTrie, words) ?? valueOf(makerTrie, words))?.id;
}

/** The same for all names of one product: "CIMAvax-EGF" and "CIMAvax-EGF vaccine", "Sinopharm vaccines" and "Sinopharm doses". */
export function productKey(name: string): string {
  const key = wordsOf(name).join(" ");
  const bare = key.replace(HEAD, "").replace(TAIL, "").replace(PLACED, "").replace(TAIL, "").replace(/ 's$/, "").trim();
  return idOf(key) ?? idOf(bare) ?? bare.replace(/[^\p{L}\p{N}]+/gu, "").replace(/(?<=[a-z]{4})(?:es|s)$/, "").replace(/therapie?$/, "therapy");
}
