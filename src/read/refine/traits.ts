import type { CountryCode, Layers } from "../layers.ts";
import { CLASS, classTable } from "../names/classes.ts";
import { knownName } from "../names/known.ts";

type Text = Pick<Layers, "mentions" | "tokens" | "words" | "language">;

const HERS = new Set("mrs mrs. ms ms. miss madam lady dame queen princess chairwoman spokeswoman congresswoman".split(" "));
const HIS = new Set("mr mr. sir lord king prince chairman spokesman congressman messrs".split(" "));
const SUYAS = new Set(
  ("sra sra. srta srta. señora señorita doña dña. dra dra. doctora ministra presidenta embajadora directora viceministra secretaria gobernadora alcaldesa senadora reina " +
    "profesora ingeniera licenciada coordinadora vicepresidenta diputada subsecretaria subdirectora rectora").split(" "),
);
const SUYOS = new Set(
  ("sr sr. señor don ministro embajador director viceministro secretario gobernador alcalde senador rey licenciado ingeniero profesor coordinador vicepresidente presidente diputado subsecretario subdirector rector").split(" "),
);
const FAR = 8;

/** What the words before a name say, back to the name before it: "Mrs", "la ministra de Salud,". */
function addressed({ mentions, tokens, words, language }: Text, index: number): "f" | "m" | undefined {
  const { first } = mentions[index]!;
  const spanish = language.startsWith("es");
  let floor = Math.max(0, first - FAR);
  for (let k = index - 1; k >= 0 && mentions[k]!.last > floor; k--) if (mentions[k]!.kind === "person" && mentions[k]!.last <= first) floor = mentions[k]!.last;
  for (let i = first - 1; i >= floor; i--) {
    const word = words.lower[tokens.word[i]!]!;
    if (word === "." || word === ";") return undefined;
    if ((spanish ? SUYAS : HERS).has(word) || HERS.has(word)) return "f";
    if ((spanish ? SUYOS : HIS).has(word)) return "m";
    if ((word === "excellency" || word === "majesty") && i > floor) return words.lower[tokens.word[i - 1]!] === "her" ? "f" : "m";
  }
  return undefined;
}

/** By forms of address first, then by the given name. */
export function genderOf(text: Text, indices: readonly number[]): "f" | "m" | undefined {
  for (const i of indices) {
    const said = addressed(text, i);
    if (said) return said;
  }
  const longest = indices.map((i) => text.mentions[i]!).reduce((a, b) => (b.last - b.first > a.last - a.first ? b : a));
  if (longest.last - longest.first < 2) return undefined;
  const bits = classTable(text.words)[text.tokens.word[longest.first]!] ?? 0;
  return bits & CLASS.female ? "f" : bits & CLASS.male ? "m" : undefined;
}

/** The country in a body's name, or the one that the gazetteer gives it. */
export function countryOf({ mentions }: Pick<Layers, "mentions">, indices: readonly number[]): CountryCode | undefined {
  for (const i of indices) {
    const { first, last, name } = mentions[i]!;
    for (let k = i + 1; k < mentions.length && mentions[k]!.first < last; k++) {
      const inner = mentions[k]!;
      if (inner.inside && inner.kind === "country" && inner.code && inner.first >= first) return inner.code;
    }
    const known = knownName(name)?.country;
    if (known) return known;
  }
  return undefined;
}
