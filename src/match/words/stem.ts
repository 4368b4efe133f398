/** Endings and letters that English and Spanish write differently in words of one origin; in order. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"], [/th/g, "t"], [/ch|qu|k/g, "c"], [/y/g, "i"], [/(.)\1+/g, "$1"], [/[ctsx]i?on(?:al|es)?$/, "cion"], [/(?:idad|dad|iti|ti)(?:es)?$/, "it"],
  [/(?:is|iz)(?:e|ar|ation|acion)$/, "iz"], [/(?:es|s)$/, ""], [/(?:ical|ico|ica|ic)$/, "ic"], [/(?:ia|io|i|o|a|e)$/, ""],
];

/** What words of one origin share in English and Spanish: "biotechnology" and "biotecnología" are "biotecnolog". The word comes folded. */
export const stemOf = (word: string): string => (word.length < 5 ? word : RULES.reduce((stem, [pattern, by]) => stem.replace(pattern, by), word));
