import * as en from "../languages/en/programmes.ts";
import * as es from "../languages/es/programmes.ts";
import { wordsOf } from "../languages/variants.ts";
import { addPhrase, emptyTrie, type Trie } from "../text/trie.ts";
import type { Words } from "../text/words.ts";
import { foldAccents } from "./classes.ts";

/** What a word may be in the name of an undertaking, as bits. */
export const TASK = { head: 1, leader: 2, plainHead: 4, plainLeader: 8, vague: 16, crew: 32, link: 64, innerLink: 128, joiner: 256, article: 512, titled: 1024, quotedHead: 2048, owner: 4096, after: 8192, begins: 16384, lider: 32768, quote: 65536, network: 131072, facilityKind: 262144 } as const;

const trie = emptyTrie<string>();
const ids = new Map<string, string>();

for (const line of en.known.trim().split("\n")) {
  const names = line.split("|");
  for (const name of names) {
    for (const form of [name, foldAccents(name)]) {
      const words = wordsOf(form);
      addPhrase(trie, words, names[0]!);
      ids.set(words.join(" "), names[0]!.toLowerCase());
    }
  }
}

const bits = new Map<string, number>();
const mark = (words: string, bit: number): void => {
  for (const word of words.split(/\s+/)) if (word) bits.set(word, (bits.get(word) ?? 0) | bit);
};
mark(en.heads, TASK.head);
mark(en.leaders, TASK.leader);
mark(es.leaders, TASK.lider);
mark(en.plainHeads, TASK.plainHead);
mark(es.plainLeaders, TASK.plainLeader);
mark(en.owners, TASK.owner);
mark(en.after, TASK.after);
mark("network", TASK.network);
mark(en.facilityKinds, TASK.facilityKind);
for (const language of [en, es]) {
  for (const [words, bit] of [[language.vague, TASK.vague], [language.crews, TASK.crew], [language.links, TASK.link], [language.innerLinks, TASK.innerLink], [language.joiners, TASK.joiner], [language.articles, TASK.article], [language.titled, TASK.titled], [language.quotedHeads, TASK.quotedHead]] as const) mark(words, bit);
}

/** Opening quotation marks with what closes them. */
export const QUOTES: ReadonlyMap<string, string> = new Map([['"', '"'], ["“", "”"], ["«", "»"], ["'", "'"], ["‘", "’"], ["„", "“"]]);
for (const open of QUOTES.keys()) mark(open, TASK.quote);

const taskOf = (word: string): number => (bits.get(word) ?? 0) | (trie.next.has(word) ? TASK.begins : 0);

const tables = new WeakMap<Words, number[]>();

/** TASK bits by word id, worked out once a form. */
export function programmeTasks(words: Words): readonly number[] {
  let table = tables.get(words);
  if (!table) tables.set(words, (table = []));
  for (let id = table.length; id < words.form.length; id++) table.push(taskOf(words.lower[id]!));
  return table;
}

export const programmeTrie: Trie<string> = trie;

const NOUN = /^(?:programa|proyecto|iniciativa|plan) | (?:programme|program|project|initiative)$/;

/** The same for all names of one undertaking: spelling, articles and accents do not tell them apart. */
export function programmeKey(name: string): string {
  const key = wordsOf(name.replace(/^(?:the|el|la|los|las)\s/i, "")).join(" ");
  return ids.get(key) ?? ids.get(key.replace(NOUN, "")) ?? foldAccents(key).replace(/[^\p{L}\p{N}]+/gu, "").replaceAll("programme", "program");
}
