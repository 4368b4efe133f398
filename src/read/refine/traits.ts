import type { CountryCode, Layers, Mention } from "../layers.ts";
import { CLASS, classTable } from "../names/classes.ts";
import { knownName, seatAt } from "../names/known.ts";

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

/** Countries named inside a mention. */
function namedIn(mentions: readonly Mention[], index: number): ReadonlySet<CountryCode> {
  const { first, last } = mentions[index]!;
  const codes = new Set<CountryCode>();
  for (let k = index + 1; k < mentions.length && mentions[k]!.first < last; k++) {
    const { inside, kind, code, first: at } = mentions[k]!;
    if (inside && kind === "country" && code && at >= first) codes.add(code);
  }
  return codes;
}

/** The country in a body's name, or the one that the gazetteer gives it; of a "China-Uganda Friendship Hospital" the name alone does not tell. */
export function countryOf(text: Pick<Layers, "mentions" | "tokens" | "words">, indices: readonly number[]): CountryCode | undefined {
  const { mentions } = text;
  for (const i of indices) {
    const { first, last, name } = mentions[i]!;
    const codes = namedIn(mentions, i);
    const [only] = codes;
    const country = codes.size === 1 ? only : (knownName(name)?.country ?? (codes.size === 0 && last - first > 1 ? seatAt(text, first, last - 1) : undefined));
    if (country) return country;
  }
  return undefined;
}
