import { MODE, MORPH } from "../lexicon/classes.ts";
import { headOf, inSentence, kid, kidsOf, relation, verbAt, wordAt, type View } from "./view.ts";

/** How a verb stands with its auxiliaries: "would be sent" is conditional; `bare` says no time of its own ("to send", "sending"). */
export type Tense = "past" | "present" | "future" | "conditional" | "possible" | "necessary" | "progressive" | "perfect" | "bare";

export function auxiliaries(v: View, verb: number): string[] {
  return kidsOf(v, verb).filter((k) => ["aux", "aux:pass", "cop"].includes(relation(v, k))).map((k) => wordAt(v, k));
}

/** Not the "not" of "not only": more is done, not less. */
const isNo = (v: View, i: number): boolean => v.lexicon.words.negations.has(wordAt(v, i)) && !v.lexicon.words.only.has(wordAt(v, i + 1));
const deniedBy = (v: View, i: number, relations: readonly string[]): boolean => kidsOf(v, i).some((k) => relations.includes(relation(v, k)) && isNo(v, k));

/** "did not sign", "nothing has come", "no agreement was reached", "signed no agreement". */
export function isNegated(v: View, i: number): boolean {
  if (deniedBy(v, i, ["advmod", "det", "neg", "cc", "case"])) return true;
  return kidsOf(v, i).some((k) => ["nsubj", "nsubj:pass", "obj"].includes(relation(v, k)) && (isNo(v, k) || deniedBy(v, k, ["det"])));
}

/** "It is unclear whether the medicines arrived": nothing is asserted. */
export function isHypothetical(v: View, i: number): boolean {
  return isStillToBe(v, i) || kidsOf(v, i).some((k) => relation(v, k) === "mark" && v.lexicon.words.hypothetical.has(wordAt(v, k)));
}

/** "have yet to sign", "is yet to be built": not done. */
function isStillToBe(v: View, i: number): boolean {
  const to = wordAt(v, i - 1) === "be" ? i - 2 : i - 1;
  return to > v.sentence.first && wordAt(v, to) === "to" && wordAt(v, to - 1) === "yet";
}

/** "al recibir", "tras firmar": an infinitive that tells what came before, as "on receiving" does. */
const CIRCUMSTANCE = new Set(["al", "tras"]);

export function isInfinitive(v: View, i: number): boolean {
  if (kidsOf(v, i).some((k) => ["mark", "case"].includes(relation(v, k)) && CIRCUMSTANCE.has(wordAt(v, k)))) return false;
  if (verbAt(v, i)?.morph === MORPH.base) return true;
  return kidsOf(v, i).some((k) => relation(v, k) === "mark" && v.lexicon.words.infinitive.has(wordAt(v, k)));
}

const PAST_BE = new Set("was were been fue fueron era eran sido estuvo estuvieron".split(" "));

const STRONG_PAST = new Set("fue fueron hubo tuvo hizo trajo dijo vino puso supo quiso pudo estuvo dio vio".split(" "));

/** What the ending says of a verb that the lexicon does not know. */
function guessMorph(word: string): number {
  if (word.endsWith("ing") || word.endsWith("ndo")) return MORPH.gerund;
  if (word.endsWith("ed") || /[aei]ron$|ó$/.test(word) || STRONG_PAST.has(word)) return MORPH.past | MORPH.participle;
  if (/[aeidn]r(?:á|án|emos)$/.test(word)) return MORPH.future;
  return MORPH.present;
}

/** What a modal or an ending says outright. */
function modal(v: View, aux: readonly string[], morph: number): Tense | null {
  const { words } = v.lexicon;
  if (aux.some((a) => words.future.has(a)) || morph & MORPH.future) return "future";
  if (aux.some((a) => words.conditional.has(a)) || morph & MORPH.conditional) return "conditional";
  if (aux.some((a) => words.possible.has(a))) return "possible";
  return aux.some((a) => words.necessary.has(a)) ? "necessary" : null;
}

/** What "be" and "have" say beside the verb's form. */
function compound(v: View, verb: number, { aux, morph }: { readonly aux: readonly string[]; readonly morph: number }): Tense | null {
  const { words } = v.lexicon;
  const be = aux.find((a) => words.be.has(a));
  // "was to donate": ahead, seen from then
  if (be && isInfinitive(v, verb)) return "future";
  if (be && morph & MORPH.gerund) return "progressive";
  if (aux.some((a) => words.perfect.has(a))) return "perfect";
  if (!be) return null;
  return PAST_BE.has(be) ? "past" : aux.includes("being") ? "progressive" : "present";
}

const WISHING = MODE.request | MODE.offer | MODE.wish | MODE.need;

/** Of one country it says "transfer" and not "transfers": it is not said that it does. */
function isWished(v: View, verb: number): boolean {
  const subject = kid(v, verb, ["nsubj"]);
  const above = headOf(v, verb);
  return relation(v, verb) === "ccomp" && subject >= 0 && v.named[subject]! >= 0 && kid(v, subject, ["conj"]) < 0 && inSentence(v, above) && ((verbAt(v, above)?.modes ?? 0) & WISHING) !== 0;
}

function simple(v: View, verb: number, morph: number): Tense {
  // "asked that they send": a wish, as an infinitive is
  if (morph & MORPH.gerund || isInfinitive(v, verb) || morph === MORPH.subjunctive) return "bare";
  if (morph & (MORPH.past | MORPH.participle)) return "past";
  // "proposed that Russia transfer": a wish as well
  if (morph & MORPH.base && isWished(v, verb)) return "bare";
  // a base form without a subject says no time of its own: "… and [train] health workers"
  return morph & MORPH.base && kid(v, verb, ["nsubj", "nsubj:pass", "expl"]) < 0 ? "bare" : "present";
}

/** The tense of a verb with its auxiliaries. */
export function tenseOf(v: View, verb: number): Tense {
  const aux = auxiliaries(v, verb);
  const morph = verbAt(v, verb)?.morph ?? guessMorph(wordAt(v, verb));
  return modal(v, aux, morph) ?? compound(v, verb, { aux, morph }) ?? simple(v, verb, morph);
}
