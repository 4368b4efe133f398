import { letters } from "./letters.ts";

/** How many characters there are tables of: Latin, Greek, Cyrillic, Hebrew, Arabic and what stands between them. */
export const SIZE = 0x600;
/** What a character is: no part of a word, a letter, a capital, a digit. */
export const [NONE, LETTER, UPPER, DIGIT] = [0, 1, 2, 3] as const;

const characters = Array.from({ length: SIZE }, (_, code) => String.fromCharCode(code));
const classOf = (character: string): number => (/\p{N}/u.test(character) ? DIGIT : /\p{Lu}/u.test(character) ? UPPER : /[\p{L}\p{M}]/u.test(character) ? LETTER : NONE);
const folded = (character: string): string => [...character.normalize("NFKD").toLowerCase()].map((one) => (/\p{M}/u.test(one) ? "" : (letters[one] ?? one))).join("");

/** By code: what the character is, and what it is without case and accents. */
export const classes = characters.map(classOf);
export const foldedForms = characters.map(folded);
