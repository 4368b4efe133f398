import * as enTitles from "../languages/en/titles.ts";
import * as enBodies from "../languages/en/organisations.ts";
import * as enWords from "../languages/en/words.ts";
import * as esTitles from "../languages/es/titles.ts";
import * as esBodies from "../languages/es/organisations.ts";
import * as esWords from "../languages/es/words.ts";
import type { Words } from "../text/words.ts";
import { familyNames } from "./family-names.ts";
import { femaleNames, maleNames, otherNames } from "./given-names.ts";

/** What a word form may be, as bits; a form may be many things. English and Spanish together: names of either stand in texts of the other. */
export const CLASS = {
  honorific: 1 << 0,
  rank: 1 << 1,
  post: 1 << 2,
  modifier: 1 << 3,
  tail: 1 << 4,
  saying: 1 << 5,
  head: 1 << 6,
  form: 1 << 7,
  subject: 1 << 8,
  undertaking: 1 << 9,
  place: 1 << 10,
  kind: 1 << 11,
  /** closed-class words: never a name by themselves */
  function: 1 << 12,
  calendar: 1 << 13,
  /** inside a person's name: "de la", "van der", "bin" */
  particle: 1 << 14,
  /** inside a body's name: "of", "for", "and", "de" */
  link: 1 << 15,
  article: 1 << 16,
  given: 1 << 17,
  female: 1 << 18,
  male: 1 << 19,
  /** acronyms and coinages that are no body */
  thing: 1 << 20,
  /** ordinary words that press texts write with a capital */
  common: 1 << 21,
  compass: 1 << 22,
  /** family names of East and South-East Asia, which come first */
  family: 1 << 23,
} as const;

/** Without accents: "Pérez" and "Perez" are one. Lower case stays lower case. */
export function foldAccents(word: string): string {
  return /^[\x20-\x7E]*$/.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i").replaceAll("ə", "a").replaceAll("ø", "o").replaceAll("ł", "l").replaceAll("đ", "d");
}

function fill(table: Map<string, number>, words: string, bit: number): void {
  for (const word of words.split(/\s+/)) if (word) table.set(word, (table.get(word) ?? 0) | bit);
}

function build(): Map<string, number> {
  const table = new Map<string, number>();
  for (const t of [enTitles, esTitles]) {
    fill(table, t.honorifics, CLASS.honorific);
    fill(table, t.ranks, CLASS.rank);
    fill(table, t.posts, CLASS.post);
    fill(table, t.modifiers, CLASS.modifier);
    fill(table, t.tails, CLASS.tail);
    fill(table, t.sayings, CLASS.saying);
  }
  for (const b of [enBodies, esBodies]) {
    fill(table, b.heads, CLASS.head);
    fill(table, b.forms, CLASS.form);
    fill(table, b.subjects, CLASS.subject);
    fill(table, b.undertakings, CLASS.undertaking);
    fill(table, b.places, CLASS.place);
    fill(table, b.kinds, CLASS.kind);
  }
  for (const w of [enWords, esWords]) {
    fill(table, w.functions, CLASS.function);
    fill(table, w.calendar, CLASS.calendar);
    fill(table, w.particles, CLASS.particle);
    fill(table, w.links, CLASS.link);
    fill(table, w.articles, CLASS.article);
    fill(table, w.things, CLASS.thing);
    fill(table, w.commons, CLASS.common);
    fill(table, w.compass, CLASS.compass);
  }
  fill(table, familyNames, CLASS.family);
  return table;
}

const LEXICON = build();
const GIVEN = new Map<string, number>();
for (const [list, bit] of [[femaleNames, CLASS.female], [maleNames, CLASS.male], [otherNames, 0]] as const) fill(GIVEN, list, CLASS.given | bit);

// Words of these classes that the lists of given names hold as well ("General", "The") are taken for names only where these are usual.
const NO_NAME = CLASS.function | CLASS.link | CLASS.article | CLASS.calendar | CLASS.subject | CLASS.post | CLASS.head | CLASS.undertaking | CLASS.modifier | CLASS.compass | CLASS.kind | CLASS.place;
const NAMES_TOO = new Set(["may", "june", "april", "august", "hope", "christian", "salud", "mercy", "joy", "julio", "abril", "domingo", "jan", "mar", "marco"]);

/** The classes of a form in lower case. */
export function classesOf(lower: string): number {
  const word = LEXICON.get(lower) ?? 0;
  const name = GIVEN.get(foldAccents(lower)) ?? 0;
  return word & NO_NAME && !NAMES_TOO.has(lower) ? word : word | name;
}

const known = new WeakMap<Words, number[]>();

/** Classes by word id, worked out once a form. */
export function classTable(words: Words): readonly number[] {
  let table = known.get(words);
  if (!table) known.set(words, (table = []));
  for (let id = table.length; id < words.form.length; id++) table.push(classesOf(words.lower[id]!));
  return table;
}
