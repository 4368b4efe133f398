import { foldAccents } from "../names/classes.ts";
import { phraseTokens } from "../text/phrase.ts";

const AMERICAN: readonly (readonly [string, string])[] = [["aem", "em"], ["haem", "hem"], ["aed", "ed"], ["oea", "ea"], ["oed", "ed"], ["oes", "es"], ["oet", "et"], ["eae", "ea"], ["aes", "es"], ["aet", "et"], ["umour", "umor"], ["coel", "cel"], ["ischae", "ische"]];

/** "tumour", "anaemia", "oesophagus" as Americans spell them. */
function american(name: string): string {
  if (!/[ao]e|our/.test(name)) return name;
  let out = name;
  for (const [from, to] of AMERICAN) out = out.replaceAll(from, to);
  return out;
}

/** The plural of the last word, by the plain rules of either language; a form too many harms nobody. */
function plural(name: string, spanish: boolean): string {
  if (/[sx\d]$|ia$|ie$|\b[A-Z]$/.test(name)) return name;
  if (spanish) return /[aeiouáéíóú]$/.test(name) ? `${name}s` : `${name.replace(/ón$/, "on")}es`;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/** A name of a word list with its plural, its other spellings and its form without hyphens or accents. */
export function variants(name: string, spanish = false): ReadonlySet<string> {
  const forms = new Set<string>();
  const first = name.indexOf(" ") < 0 ? name : name.slice(0, name.indexOf(" "));
  const rest = name.slice(first.length);
  const bases = spanish && rest ? [name, plural(first, true) + rest] : [name];
  for (const base of [...bases, plural(name, spanish)]) {
    for (const spelt of spanish ? [base, foldAccents(base)] : [base, american(base)]) {
      forms.add(spelt);
      if (spelt.includes("-")) forms.add(spelt.replaceAll("-", " "));
      if (spelt.includes("-")) forms.add(spelt.replaceAll("-", ""));
    }
  }
  return forms;
}

const PLAIN = /^[\p{L} ]+$/u;
const ODD = /\.|\d\p{L}|[’']/u;

/** Tokens of a phrase in lower case as the tokeniser cuts them; the tokeniser itself is asked only where a plain cut would differ. */
export function wordsOf(phrase: string): string[] {
  if (PLAIN.test(phrase)) return phrase.toLowerCase().split(" ");
  if (ODD.test(phrase)) return phraseTokens(phrase);
  return phrase.toLowerCase().replace(/([-/()&,])/g, " $1 ").split(" ").filter(Boolean);
}
