import { givenNames } from "./given-names.ts";

/** Spellings that the press uses for one sound when it writes names from other alphabets, or writes them the English or the Spanish way; in order. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|sch|ch/g, "sh"], [/kh/g, "h"], [/dzh|dj|j|(?<=.)zh|^zh(?=.{5})/g, "h"], [/gu(?=[ei])/g, "g"], [/enka$/, "enko"], [/(?<=[aou])e(?=v)/g, "i"], [/ph/g, "f"], [/([tdgbr])h/g, "$1"], [/ck|q|c(?![eis])/g, "k"], [/c/g, "s"],
  [/[yi]+[ie]*|ee|ij/g, "i"], [/ou|oo|w(?=[^aeiou]|$)/g, "u"], [/w/g, "v"], [/x/g, "ks"], [/tz|ts|z/g, "s"], [/ff$/, "v"], [/(.)\1+/g, "$1"], [/(?<=[aeiou])h(?=[^aeiou]|$)/g, ""],
];

/** Words met, since names are made of few words; emptied when full, so that memory stays bounded. */
const known = new Map<string, string>();
const MOST = 50_000;

/** A key that spellings of one name share: "Aliyev", "Aliev" are "aliv"; "Khamenei", "Jamenei" are "hameni". The word comes folded. */
export function soundOf(word: string): string {
  const met = known.get(word);
  if (met !== undefined) return met;
  const sound = RULES.reduce((sofar, [pattern, by]) => sofar.replace(pattern, by), givenNames.get(word) ?? word);
  if (known.size >= MOST) known.clear();
  known.set(word, sound);
  return sound;
}
