import type { Splitter } from "./splitter.ts";

const CONTRACTIONS: ReadonlyMap<string, readonly [string, string]> = new Map([["del", ["de", "el"]], ["al", ["a", "el"]]]);

/** Infinitive or gerund, then one pronoun or two: hacerlo, dándole, quitárselas. */
const ONE = /^(.*(?:[aeiáéí]r|[áé]ndo))(se|les?|l[ao]s?|me|nos)$/;
const TWO = /^(.*(?:[áéí]r|[áé]ndo))(se|me|te|nos|os)(l[ao]s?|les?)$/;

/** Imperatives that stand in notices; others look too much like nouns. */
const IMPERATIVES: ReadonlyMap<string, number> = new Map([["véase", 3], ["véanse", 4], ["dígase", 4], ["hágase", 4], ["téngase", 5], ["entiéndase", 8]]);

/** Nouns, adjectives and names that only look like a verb with its pronoun. */
const WHOLE = /^(?:(?:gian|monte|juan)?carl|t?x?charl|t?xarl|tarl|perl|parl|mirl|merl|orl|arl|carme|(?:con|in|re|a)?firme|(?:in|re)[ae]rme)/;
const NOUN_ENDING = /[bdtuvi]ernos$/;

/** Contractions (del, al) and verbs with their pronouns (entregarlas, dárselo); names and look-alikes stay whole. */
export const splitSpanish: Splitter = (form) => {
  const lower = form.toLowerCase(), contraction = CONTRACTIONS.get(lower);
  if (contraction !== undefined) return contraction.map((piece) => inCaseOf(form, piece, piece === "el"));
  const imperative = IMPERATIVES.get(lower);
  if (imperative !== undefined) return [plain(form.slice(0, imperative)), form.slice(imperative)];
  if (form.length < 5 && !/^[dvis]\p{L}r/u.test(lower) && !/^irs?e$/.test(lower)) return undefined;
  const pieces = TWO.exec(lower)?.slice(1) ?? ONE.exec(lower)?.slice(1);
  if (pieces === undefined || looksWhole(lower, pieces)) return undefined;
  return cut(form, pieces);
};

function looksWhole(lower: string, pieces: readonly string[]): boolean {
  const base = pieces[0] ?? "";
  return base.length < 2 || NOUN_ENDING.test(lower) || (WHOLE.test(lower) && pieces[1] !== "se");
}

function cut(form: string, pieces: readonly string[]): readonly string[] {
  let at = 0;
  return pieces.map((piece, index) => {
    const part = form.slice(at, at + piece.length);
    at += piece.length;
    return index === 0 ? plain(part) : part;
  });
}

const ACCENTS: Readonly<Record<string, string>> = { á: "a", é: "e", í: "i", ó: "o", Á: "A", É: "E", Í: "I", Ó: "O" };

/** Without the accent that the pronoun called for; "oír" and "reír" keep theirs. */
function plain(part: string): string {
  if (/[aeo]ír$/i.test(part)) return part;
  return part.replace(/[áéíóÁÉÍÓ](?=(?:r|ndo|[a-z]{0,2}n?)$)/i, (letter) => ACCENTS[letter] ?? letter);
}

function inCaseOf(form: string, piece: string, second: boolean): string {
  if (form.length > 1 && form === form.toUpperCase()) return piece.toUpperCase();
  return !second && form.charAt(0) !== form.charAt(0).toLowerCase() ? piece.charAt(0).toUpperCase() + piece.slice(1) : piece;
}
