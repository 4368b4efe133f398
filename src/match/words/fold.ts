import { letters } from "./letters.ts";

const PLAIN = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}+/gu;
const OTHER = /[^\x00-\x7f]/gu;

/**
 * A text in small Latin letters without accents: "Ağrı" and "AGRI" become "agri", "Гулиев" becomes "guliev". Alphabets of which the table of
 * letters knows nothing stay as they are.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").toLowerCase().replace(MARKS, "").replace(OTHER, (letter) => letters[letter] ?? letter);
}

const BREAKS = /[^\p{L}\p{N}]+/u;
const STOPS = /(?<=\p{L})\.(?=\p{L}\b)|['’ʼ`´]s\b|['’ʼ`´]/gu;

/** The words of a name, folded: "U.S. Dep't of State" is "us", "dept", "of", "state". */
export const wordsOf = (name: string): readonly string[] => fold(name.replace(STOPS, "")).split(BREAKS).filter((word) => word !== "");
