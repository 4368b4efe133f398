const ENGLISH: Readonly<Record<string, string>> = { person: "people", child: "children", man: "men", woman: "women", foot: "feet", euro: "euros" };
const NO_PLURAL = /(%|\d|\bper ?cent|[a-z]s|\bpersonnel|\bstaff|\bequipment|\baid)$/iu;

function english(noun: string): string {
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function spanish(noun: string): string {
  if (/z$/.test(noun)) return `${noun.slice(0, -1)}ces`;
  return /[aeiouáéíóú]$/.test(noun) ? `${noun}s` : `${noun}es`;
}

/** The plural of a counted noun for a person to read; the last word takes it in English, the first in Spanish. */
export function plural(unit: string, language: string): string {
  if (language.startsWith("es")) return unit.replace(/^\p{L}+/u, (noun) => (NO_PLURAL.test(noun) ? noun : spanish(noun)));
  return unit.replace(/\p{L}+$/u, (noun) => ENGLISH[noun] ?? (NO_PLURAL.test(noun) && !/(bus|virus|ss)$/.test(noun) ? noun : english(noun)));
}
