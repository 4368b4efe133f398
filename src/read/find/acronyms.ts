import { CLASS } from "../names/classes.ts";
import { claim, formAt, has, isCapital, isFree, isUpper, lengthen, lowerAt, mentionAt, type Scene, type Style } from "../names/scene.ts";

interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly style: Style;
}

const LONGEST = 10;

/** Token of the acronym that stands alone in brackets opened at i ("(IPN)", "(NAMRU-6)" counts by its first token), or -1. */
export function bracketed(scene: Scene, i: number, last: number): number {
  if (formAt(scene, i) !== "(" || i + 2 >= last) return -1;
  let end = i + 2;
  while (end < last && end < i + 5 && formAt(scene, end) !== ")") end++;
  if (formAt(scene, end) !== ")") return -1;
  return isAcronym(scene, i + 1) || (end === i + 2 && isShortName(scene, i + 1)) ? i + 1 : -1;
}

/** "Minsap", "Amexcid": an acronym written as a word, behind the body that it names. */
function isShortName(scene: Scene, i: number): boolean {
  const before = mentionAt(scene, i - 2);
  return before?.kind === "organisation" && isCapital(scene, i) && !scene.known[i] && formAt(scene, i).length <= LONGEST && lowerAt(scene, i).charAt(0) === before.name.charAt(0).toLowerCase() && !has(scene, i, CLASS.function | CLASS.place);
}

function isAcronym(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  return form.length <= LONGEST && (isUpper(scene, i) || ((scene.shape[i]! & 16) !== 0 && /^\p{Lu}/u.test(form))) && /^\p{L}/u.test(form);
}

/** First token of the words before the bracket at `open` whose initials the acronym takes, or -1. */
function expansion(scene: Scene, acronym: string, { open, first }: { readonly open: number; readonly first: number }): number {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, "").replace(/s$/, (s) => (acronym.endsWith("s") ? "" : s));
  let k = letters.length - 1;
  let i = open - 1;
  for (; i >= first && k >= 0 && open - i < 14; i--) {
    const word = lowerAt(scene, i);
    if (word.startsWith(letters.charAt(k))) k--;
    else if (!has(scene, i, CLASS.link | CLASS.article | CLASS.function) && /^\p{L}/u.test(word)) return -1;
  }
  return k < 0 ? i + 1 : -1;
}

/** "National Polytechnic Institute (IPN)": the acronym names the body before it; "non-communicable diseases (NCDs)" names no body. */
export function findBracketed(scene: Scene, { first, last }: Bounds): void {
  for (let i = first + 1; i < last; i++) {
    const at = bracketed(scene, i, last);
    if (at < 0 || scene.taken[at] !== 0) continue;
    const before = mentionAt(scene, i - 1);
    const end = endOf(scene, at, last);
    if (before?.kind === "organisation" && !has(scene, at, CLASS.thing)) claim(scene, { first: at, last: end }, { kind: "organisation", form: "acronym", rule: "bracket" });
    else if (!before) explain(scene, { at, end, open: i, first });
  }
}

/** A hyphen and number may follow: "NAMRU-6". */
function endOf(scene: Scene, at: number, last: number): number {
  let j = at + 1;
  while (j < last && j < at + 4 && formAt(scene, j) !== ")") j++;
  return formAt(scene, j) === ")" ? j : at + 1;
}

function explain(scene: Scene, { at, end, open, first }: { readonly at: number; readonly end: number; readonly open: number; readonly first: number }): void {
  const start = expansion(scene, formAt(scene, at), { open, first });
  if (start < 0) return;
  if (completes(scene, { at, end, open, start })) return;
  const body = isCapital(scene, start) && isCapital(scene, open - 1) && !anyUndertaking(scene, start, open) && scene.taken[start] === 0 && isBody(scene, start, open);
  if (!body) {
    scene.things.add(formAt(scene, at));
    return;
  }
  claim(scene, { first: start, last: open }, { kind: "organisation", form: "name", rule: "expansion" });
  claim(scene, { first: at, last: end }, { kind: "organisation", form: "acronym", rule: "bracket" });
}

/** "College of Physicians [and Surgeons] (CPS)": the acronym tells how far a name goes that was cut short. */
function completes(scene: Scene, { at, end, open, start }: { readonly at: number; readonly end: number; readonly open: number; readonly start: number }): boolean {
  const begun = mentionAt(scene, start);
  const cut = begun?.kind === "organisation" && begun.first <= start && begun.last < open && isCapital(scene, open - 1) && isFree(scene, begun.last, open);
  if (!cut) return false;
  lengthen(scene, begun, open);
  claim(scene, { first: at, last: end }, { kind: "organisation", form: "acronym", rule: "bracket" });
  return true;
}

const isBody = (scene: Scene, first: number, last: number): boolean => {
  // "Provincial Director of Health Services (PDHS)" is an office.
  for (let i = first; i < last && !has(scene, i, CLASS.head); i++) if (has(scene, i, CLASS.post) && !has(scene, i, CLASS.subject)) return false;
  for (let i = first; i < last; i++) if (scene.taken[i] !== 0 || scene.known[i]?.value.kind === "country") return false;
  for (let i = first; i < last; i++) if (has(scene, i, CLASS.head)) return true;
  return false;
};

function anyUndertaking(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (has(scene, i, CLASS.undertaking) && !has(scene, i, CLASS.subject)) return true;
  return false;
}

const BEFORE = new Set(["the", "of", "by", "with", "from", "at", "la", "el", "del", "por", "con"]);

/** Acronyms without an explanation that stand where a body stands: "the SLPI said", "head of CNBG". */
export function findLone(scene: Scene, { first, last, style }: Bounds): void {
  if (style === "capitals") return;
  for (let i = first; i < last; i++) {
    if (!isUpper(scene, i) || scene.taken[i] !== 0 || has(scene, i, CLASS.thing | CLASS.tail | CLASS.form) || scene.things.has(formAt(scene, i)) || scene.known[i]) continue;
    const form = formAt(scene, i);
    if (form.length < 3 || form.length > 8 || /[\d.]/.test(form) || isNumbered(scene, i, last)) continue;
    if (i > first && BEFORE.has(lowerAt(scene, i - 1)) && follows(scene, i + 1, last)) claim(scene, { first: i, last: i + 1 }, { kind: "organisation", form: "acronym", rule: "acronym" });
  }
}

const isNumbered = (scene: Scene, i: number, last: number): boolean => i + 1 < last && (formAt(scene, i + 1) === "-" || /^\d/.test(formAt(scene, i + 1)));

/** What follows an acronym that names a body: a verb, an office, a stop, "'s"; not the noun that it qualifies ("the HPV vaccine"). */
function follows(scene: Scene, i: number, last: number): boolean {
  if (i >= last) return true;
  if (has(scene, i, CLASS.post | CLASS.saying | CLASS.function | CLASS.link)) return true;
  return !/^\p{L}/u.test(formAt(scene, i));
}
