const ENGLISH: Readonly<Record<string, string>> = { person: "people", child: "children", man: "men", woman: "women", foot: "feet", euro: "euros", people: "people", kg: "kg" };
const SPANISH: Readonly<Record<string, string>> = { mes: "meses", kit: "kits", kg: "kg" };
const NO_PLURAL = /(%|\d|\bper ?cent|[a-z]s|\bpersonnel|\bstaff|\bequipment|\baid)$/iu;

function english(noun: string): string {
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

const PLAIN: Readonly<Record<string, string>> = { á: "a", é: "e", í: "i", ó: "o", ú: "u" };
/** What takes its number from the noun stands before the first of these: "trabajadores sanitarios de la provincia". */
const LINKS = /\s(?:de|del|en|con|para|por|contra|sin|y|a|al)\s/u;
const NONE: ReadonlySet<string> = new Set(["personal", "por"]);

function spanish(noun: string): string {
  if (/z$/.test(noun)) return `${noun.slice(0, -1)}ces`;
  // "operación" has its accent on the last syllable, "operaciones" on the last but one; "país" keeps it
  if (/[áéíóú]n$|[áéóú]s$/.test(noun)) return `${noun.slice(0, -2)}${PLAIN[noun.at(-2)!]}${noun.at(-1)}es`;
  return /[aeiouáéó]$/.test(noun) ? `${noun}s` : `${noun}es`;
}

/** The noun and the adjectives behind it; what a preposition ties to it stays. */
function spanishPhrase(unit: string): string {
  const cut = unit.search(LINKS);
  const [counted, rest] = cut < 0 ? [unit, ""] : [unit.slice(0, cut), unit.slice(cut)];
  if (NONE.has(counted.split(" ")[0]!)) return unit;
  return `${counted.replace(/\p{L}+/gu, (word) => SPANISH[word] ?? (NO_PLURAL.test(word) ? word : spanish(word)))}${rest}`;
}

/** The plural of a counted noun for a person to read; the last word takes it in English (the first before "of"), the first and its adjectives in Spanish. */
export function plural(unit: string, language: string): string {
  if (language.startsWith("es")) return spanishPhrase(unit);
  return unit.replace(/\p{L}+(?=$| of )/u, (noun) => ENGLISH[noun] ?? (NO_PLURAL.test(noun) && !/(bus|virus|ss)$/.test(noun) ? noun : english(noun)));
}
