import { wordsOf } from "../words/fold.ts";
import { stops } from "../words/stops.ts";

/** Whether a name is written like an acronym: one word with two capitals or more, and not many small letters. */
export function isAcronym(name: string): boolean {
  if (/\s/u.test(name.trim()) || name.length < 2 || name.length > 10) return false;
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 >= name.length;
}

const letters = (name: string): string => wordsOf(name).join("");

/** The first letters of a name's words without its stop words: "pamh" of "Pan American Health". */
export const initialsOf = (name: string): string => wordsOf(name).filter((word) => !stops.has(word)).map((word) => word[0]).join("");

/** Whether `short` is made of the beginnings of all these words, in order: "minsap" of "ministerio", "salud", "publica". */
function spells(short: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return short === "";
  for (let length = 1; length <= Math.min(4, word.length, short.length) && short[length - 1] === word[length - 1]; length++) {
    if (spells(short.slice(length), rest)) return true;
  }
  return false;
}

/** Whether the one is an acronym of the other: "PAHO" of "Pan American Health Organization", "Minsap" of "Ministerio de Salud Pública". */
export function isAcronymOf(short: string, long: string): boolean {
  const words = wordsOf(long);
  if (words.length < 2 || words.length > 14 || /\s/u.test(short.trim())) return false;
  const spelt = letters(short);
  return spelt.length >= 2 && spelt.length <= 10 && (spells(spelt, words.filter((word) => !stops.has(word))) || spelt === words.map((word) => word[0]).join(""));
}
