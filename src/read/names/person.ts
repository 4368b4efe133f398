import { SHAPE } from "../text/words.ts";
import { CLASS } from "./classes.ts";
import { formAt, has, isCapital, isGlued, isUpper, lowerAt, mentionAt, type Scene } from "./scene.ts";

const HYPHENS = new Set(["-", "–", "‑"]);
const OPEN = new Set(['"', "“", "‘", "'", "("]);
const CLOSE = new Set(['"', "”", "’", "'", ")"]);
/** Forms of address that are also parts of names. */
const BOTH = new Set(["shri", "king", "prince", "tan", "tun", "haji", "sheikh", "u", "san", "san.", "bishop", "lord", "dato", "datuk", "imam", "royal", "st", "st.", "santa", "don", "dame", "duke", "major", "rey", "reina", "maestro", "papa"]);
/** "Geneva-based" is no double name. */
const ADJECTIVES = new Set(["based", "led", "born", "made", "wide", "run", "owned", "type", "style", "like", "in", "area", "era", "held", "built"]);
const MAX_WORDS = 7;
const MOST_TOKENS = 3 * MAX_WORDS;

/** "R.", "K.T.M.", "J" */
export function isInitial(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  if (!isCapital(scene, i)) return false;
  return form.length === 1 || (form.length === 2 && form.endsWith(".")) || /^(?:\p{Lu}\.){1,4}\p{Lu}?$/u.test(form);
}

/** Words that no name of a person goes through. */
const BLOCK = CLASS.calendar | CLASS.post | CLASS.head | CLASS.undertaking | CLASS.tail | CLASS.form | CLASS.thing;
const SOFT = CLASS.subject | CLASS.common | CLASS.place | CLASS.compass | CLASS.saying | CLASS.kind | CLASS.modifier | CLASS.rank;

/** "Cintia [Lima]": a city right behind a given name, or behind the word after a form of address, is a family name. */
function isSurname(scene: Scene, i: number): boolean {
  const known = scene.known[i];
  if (known?.value.kind !== "place" || known.last - i > 1 || isUpper(scene, i) || i < 1 || !isCapital(scene, i - 1)) return false;
  return has(scene, i - 1, CLASS.given) || (i > 1 && has(scene, i - 2, CLASS.honorific));
}

/** A name of a country, place or body stops a name of a person, unless it is a given name too. */
function isOther(scene: Scene, i: number, begun = true): boolean {
  const known = scene.known[i];
  if (!known || (begun && isSurname(scene, i))) return false;
  const { kind, form, doubtful } = known.value;
  if (kind === "place" && known.last - i > 1 && !begun) return true;
  if (kind === "place" && doubtful) return false;
  if (kind === "country" && form !== "adjective" && known.last - known.first === 1 && (has(scene, i, CLASS.given) || doubtful === true)) return false;
  return kind === "country" || kind === "organisation" || (kind === "place" && !has(scene, i, CLASS.given));
}

const NO_GIVEN = CLASS.calendar | CLASS.post | CLASS.honorific | CLASS.function | CLASS.head;

/** "[Julio] Borba", "[Sun] Heping": a month or day that is a name too, before a word that can only be a name. */
const isMonthName = (scene: Scene, i: number): boolean =>
  has(scene, i, CLASS.given | CLASS.family) && isCapital(scene, i + 1) && scene.taken[i + 1] === 0 && !scene.known[i + 1] && (scene.bits[i + 1]! & (BLOCK | SOFT | CLASS.function | CLASS.honorific)) === 0;

/** "Li [Can], President": a short word behind a family name, closed by a comma. */
const isCalled = (scene: Scene, i: number): boolean => has(scene, i - 1, CLASS.family) && /^[,;)]$/.test(formAt(scene, i + 1)) && !isUpper(scene, i);

/** Whether the classes of a word bar it from a name, let it in, or leave it open. */
function verdict(scene: Scene, i: number, begun: boolean): boolean | undefined {
  const bits = scene.bits[i]!;
  if (bits & CLASS.given && !(bits & NO_GIVEN)) return undefined;
  if (bits & (CLASS.honorific | CLASS.rank) && !(bits & CLASS.family) && !BOTH.has(lowerAt(scene, i))) return false;
  if (bits & CLASS.honorific && !begun) return isCapital(scene, i + 1) && scene.taken[i + 1] === 0 && (scene.bits[i + 1]! & (BLOCK | CLASS.function | CLASS.honorific)) === 0;
  if (bits & CLASS.calendar && (begun ? has(scene, i - 1, CLASS.family) : isMonthName(scene, i))) return true;
  if (bits & BLOCK) return begun && (bits & CLASS.given) !== 0 && !(bits & (CLASS.post | CLASS.head | CLASS.tail));
  return bits & (CLASS.function | CLASS.modifier | SOFT) ? mildly(scene, i, begun) : undefined;
}

/** Words that may be part of a name within one: "Hill", "Costa", "May". */
function mildly(scene: Scene, i: number, begun: boolean): boolean | undefined {
  const bits = scene.bits[i]!;
  if (bits & CLASS.family && !begun && isCapital(scene, i + 1)) return undefined;
  if (bits & CLASS.function) return begun && ((bits & CLASS.given) !== 0 || isCalled(scene, i)) && !(bits & CLASS.article);
  if (bits & CLASS.modifier && has(scene, i + 1, CLASS.post)) return false;
  return bits & SOFT && !begun ? (bits & (CLASS.given | CLASS.family)) !== 0 : undefined;
}

/** "Participaron Ana Ruiz y …", "Asistió Ana Ruiz": the verb that opens a Spanish sentence. */
const OPENING_VERB = /^(?:\p{L}{2,}[^aeiou]aron|\p{L}{2,}[iyj]eron|\p{L}{3,}(?:[^aeiou]|i)ó|participan?|asisten?|firman|integran|acompañan?|estuvo|intervino|intervienen|preside|encabeza|suscriben)$/u;

/** "representante, [Marco] Suárez", "Ministers [Sicily] Kariuki": behind an office or a comma a word that is also something else begins a name where a word that can only be one follows. */
function beginsName(scene: Scene, i: number): boolean {
  const before = i > 0 && (has(scene, i - 1, CLASS.post | CLASS.honorific) || (formAt(scene, i - 1) === "," && !has(scene, i, CLASS.place)));
  return before && isCapital(scene, i + 1) && !isUpper(scene, i + 1) && scene.taken[i + 1] === 0 && !scene.known[i + 1] && (scene.bits[i + 1]! & (BLOCK | SOFT | CLASS.function | CLASS.honorific)) === 0;
}

/** "[Marco] Suárez" */
const isNamesake = (scene: Scene, i: number): boolean => (scene.bits[i]! & (CLASS.undertaking | CLASS.given)) === (CLASS.undertaking | CLASS.given) && beginsName(scene, i);

/** "Ministers [Sicily] Kariuki" */
function isPlaceName(scene: Scene, i: number): boolean {
  const known = scene.known[i];
  return known?.value.kind === "place" && known.last === i + 1 && i > 0 && has(scene, i - 1, CLASS.post | CLASS.honorific) && beginsName(scene, i);
}

/** A word that can stand in a person's name, `begun` when words of the name stand before it. */
function isNameWord(scene: Scene, i: number, begun: boolean): boolean {
  if (!isCapital(scene, i) || scene.taken[i] !== 0 || /\d/.test(formAt(scene, i))) return false;
  if (!begun && (isNamesake(scene, i) || isPlaceName(scene, i))) return true;
  if (!begun && OPENING_VERB.test(lowerAt(scene, i)) && isCapital(scene, i + 1)) return false;
  return verdict(scene, i, begun) ?? !isOther(scene, i, begun);
}

/** After lower-case or capital particles ("de la", "van der", "Al-"): the token of the word that they lead to, or -1. */
function afterParticles(scene: Scene, i: number, last: number): number {
  let j = i;
  while (j < last && j - i < 3 && has(scene, j, CLASS.particle) && scene.taken[j] === 0) {
    j++;
    if (j < last && HYPHENS.has(formAt(scene, j)) && isGlued(scene, j)) j++;
  }
  return j > i && j < last && isNameWord(scene, j, true) && !has(scene, j, CLASS.function | CLASS.subject | CLASS.head) ? j : -1;
}

function nickEnd(scene: Scene, i: number, last: number): number {
  if (i + 2 >= last || !OPEN.has(formAt(scene, i)) || !CLOSE.has(formAt(scene, i + 2)) || isUpper(scene, i + 1)) return i;
  return isNameWord(scene, i + 1, true) && isNameWord(scene, Math.min(i + 3, last - 1), true) ? i + 3 : i;
}

/** "Smith-Jones", "Min-seok": what a hyphen ties to a name. */
function isTied(scene: Scene, i: number, last: number): boolean {
  if (!HYPHENS.has(formAt(scene, i)) || !isGlued(scene, i) || i + 1 >= last || !isGlued(scene, i + 1)) return false;
  const short = formAt(scene, i + 1).length < 6 && !ADJECTIVES.has(lowerAt(scene, i + 1));
  return (isCapital(scene, i + 1) || short) && (scene.shape[i + 1]! & SHAPE.letter) !== 0 && !isOther(scene, i + 1);
}

/** One step of a name from token i, or i where the name ends. */
function step(scene: Scene, { i, last, begun }: { readonly i: number; readonly last: number; readonly begun: boolean }): number {
  if (begun && isTied(scene, i, last)) return i + 2;
  if (isInitial(scene, i) && scene.taken[i] === 0 && !isOther(scene, i) && !has(scene, i, CLASS.tail)) return i + 1;
  const word = begun || (isCapital(scene, i) && has(scene, i, CLASS.particle)) ? afterParticles(scene, i, last) : -1;
  if (word >= 0) return word + 1;
  if (isNameWord(scene, i, begun)) return i + 1;
  return begun ? nickEnd(scene, i, last) : i;
}

/** A name that may begin at token i: where it ends (i if none does) and how many full words it has. */
export function personAt(scene: Scene, i: number, last: number): { readonly end: number; readonly words: number } {
  let j = i;
  let words = 0;
  // a name has few initials; "A. A. A. …" without end is none
  while (j < last && words < MAX_WORDS && j - i < MOST_TOKENS) {
    const next = step(scene, { i: j, last, begun: words > 0 || j > i });
    if (next === j) break;
    if (!isInitial(scene, j)) words++;
    j = next;
  }
  return words === 0 ? { end: i, words: 0 } : { end: j, words };
}

/** Past "(Dr)" or "(Mrs.)" from its bracket, or i. */
function bracketEnd(scene: Scene, i: number, last: number): number {
  const close = formAt(scene, i + 2) === "." ? i + 3 : i + 2;
  return close < last && has(scene, i + 1, CLASS.honorific | CLASS.rank) && formAt(scene, close) === ")" ? close + 1 : i;
}

/** "Ambassador [Su] Jian": a family name before a name, though Spanish addresses so. */
const isFamilyFirst = (scene: Scene, i: number, last: number): boolean =>
  has(scene, i, CLASS.family) && has(scene, i, CLASS.honorific) && isCapital(scene, i) && i + 1 < last && isCapital(scene, i + 1) && !has(scene, i + 1, CLASS.honorific | CLASS.rank);

/** Skips "Mr", "the Hon", "Her Excellency", "Hon. (Dr.)" from token i. */
export function skipHonorifics(scene: Scene, i: number, last: number): number {
  let j = i;
  while (j < last) {
    if (has(scene, j, CLASS.honorific | CLASS.rank) && !mentionAt(scene, j) && !isFamilyFirst(scene, j, last) && !(BOTH.has(lowerAt(scene, j)) && !isBeforeName(scene, j, last))) j++;
    else if (has(scene, j, CLASS.article) && j + 1 < last && has(scene, j + 1, CLASS.honorific | CLASS.rank)) j++;
    else if (formAt(scene, j) === "(" && bracketEnd(scene, j, last) > j) j = bracketEnd(scene, j, last);
    else if (j > i && formAt(scene, j) === "." && isGlued(scene, j) && j + 1 < last && isCapital(scene, j + 1)) j++;
    else break;
  }
  return j;
}

/** A form of address that may be a name's own word is one before two more words. */
const isBeforeName = (scene: Scene, i: number, last: number): boolean => i + 2 < last && isCapital(scene, i + 1) && (isCapital(scene, i + 2) || has(scene, i + 2, CLASS.particle));
