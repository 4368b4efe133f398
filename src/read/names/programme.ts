import { CLASS } from "./classes.ts";
import { programmeTasks, TASK } from "./programmes.ts";
import { formAt, has, isCapital, isGlued, lowerAt, mentionAt, type Scene, type Style } from "./scene.ts";
import { SHAPE } from "../text/words.ts";

/** A sentence with what its words may be in the name of an undertaking, see TASK. */
export interface Field {
  readonly scene: Scene;
  readonly first: number;
  readonly last: number;
  readonly style: Style;
  readonly task: (i: number) => number;
}

/** The field of one sentence. */
export function fieldOf(scene: Scene, { first, last, style }: Pick<Field, "first" | "last" | "style">): Field {
  const table = programmeTasks(scene.words);
  const { word, count } = scene.tokens;
  return { scene, first, last, style, task: (i) => (i >= 0 && i < count ? table[word[i]!]! : 0) };
}

export const isHyphen = (scene: Scene, i: number): boolean => (formAt(scene, i) === "-" || formAt(scene, i) === "–" || formAt(scene, i) === "/") && isGlued(scene, i);
export const isNumber = (scene: Scene, i: number): boolean => (scene.shape[i]! & SHAPE.digit) !== 0;
export const isPossessive = (scene: Scene, i: number): boolean => /^['’]s?$/.test(formAt(scene, i)) && isGlued(scene, i);

/** A capital word that may stand inside the name. */
export function isPart({ scene, first, last }: Field, i: number): boolean {
  if (i < first || i >= last || !isCapital(scene, i) || scene.taken[i] === 1) return false;
  if (scene.taken[i] !== 0 && mentionAt(scene, i)?.kind !== "country") return false;
  return !has(scene, i, CLASS.calendar | CLASS.honorific) && !(has(scene, i, CLASS.function) && !has(scene, i, CLASS.subject | CLASS.given));
}

/** "America First …": a closed-class word with a capital between capital words. */
const isInner = (field: Field, i: number): boolean => i > field.first && isCapital(field.scene, i) && field.scene.taken[i] === 0 && has(field.scene, i, CLASS.function) && isPart(field, i - 1);

const ANDS = new Set(["and", "&", "y"]);

/** A step over what ties two words: "President's Plan", "U.S.-EU Agenda", "COVID-19 Support", "Response and Support"; or i. */
function stepOver(field: Field, i: number): number {
  const { scene, first, task } = field;
  if (i - 2 < first) return i;
  if (isPossessive(scene, i - 1)) return isCapital(scene, i - 2) && task(i - 2) & TASK.owner ? i - 2 : i;
  if (isHyphen(scene, i - 1)) return isGlued(scene, i) && (isPart(field, i - 2) || isNumber(scene, i - 2) || formAt(scene, i - 2).length === 1) ? i - 2 : i;
  if (isNumber(scene, i - 1)) return i - 3 >= first && isHyphen(scene, i - 2) && isGlued(scene, i - 1) && isCapital(scene, i - 3) ? i - 3 : i;
  return ANDS.has(lowerAt(scene, i - 1)) && isPart(field, i - 2) && joins(field, i - 2, i) ? i - 2 : i;
}

/** One step to the left inside the modifiers, or i. */
export function stepLeft(field: Field, i: number): number {
  const { scene, first } = field;
  if (i - 1 < first) return i;
  const over = stepOver(field, i);
  if (over < i) return over;
  if (isInner(field, i - 1)) return i - 1;
  if (isPart(field, i - 1) && !(has(scene, i - 1, CLASS.post) && !has(scene, i - 1, CLASS.subject | CLASS.head))) return i - 1;
  return /^20\d\d$/.test(formAt(scene, i - 1)) && scene.taken[i - 1] === 0 ? i - 1 : i;
}

export const NAMING = CLASS.subject | CLASS.undertaking | CLASS.common | CLASS.head;

/** "Response and Expenditure": both sides of the joiner are words of a field, not names. */
function joins({ scene }: Field, left: number, right: number): boolean {
  if (has(scene, left, CLASS.undertaking) && !has(scene, left, CLASS.subject)) return false;
  return !scene.known[left] && !scene.known[right] && (!isNumber(scene, left)) && !has(scene, left, CLASS.given) && (has(scene, left, NAMING) || has(scene, right, NAMING));
}

/** First token of the name whose head stands at `head`. */
export function nameStart(field: Field, head: number): number {
  const { scene, first } = field;
  let i = head;
  for (let n = 0; n < 14; n++) {
    const next = stepLeft(field, i);
    if (next === i) break;
    i = next;
  }
  while (i < head && i === first && has(scene, i, CLASS.function | CLASS.saying)) i++;
  while (i < head && isVerbLike(scene, i)) i++;
  return i;
}

const isVerbLike = (scene: Scene, i: number): boolean => has(scene, i, CLASS.saying);

/** End of the run of capital words from i. */
export function capitalsEnd(field: Field, i: number): number {
  const { scene, last } = field;
  let j = i;
  while (j < last) {
    if (isPart(field, j) || (j > i && isInner(field, j))) j++;
    else if (j > i && isNumber(scene, j) && scene.taken[j] === 0 && formAt(scene, j).length <= 4) j++;
    else if (j > i && isHyphen(scene, j) && isGlued(scene, j + 1) && j + 1 < last && (isPart(field, j + 1) || isNumber(scene, j + 1))) j += 2;
    else break;
  }
  return j;
}

/** After a link ("for", "of", "para la"): end of the capital words that it brings in, or i. */
function linkedEnd(field: Field, i: number, inner: boolean): number {
  const { scene, last, task } = field;
  if (i + 1 >= last || isCapital(scene, i) || !(task(i) & (inner ? TASK.link | TASK.innerLink : TASK.link))) return i;
  let j = i + 1;
  while (j < last && j < i + 3 && !isCapital(scene, j) && task(j) & (TASK.article | TASK.link)) j++;
  if (j >= last || scene.known[j]?.value.kind === "organisation" || (scene.known[j] && j === i + 1 && inner)) return i;
  const end = capitalsEnd(field, j);
  return end > j ? end : i;
}

/** After "and" or ", and" within a tail: end of what it adds, or i. */
function joinedEnd(field: Field, i: number): number {
  const { scene, last, task } = field;
  let j = i;
  if (j < last && formAt(scene, j) === ",") j++;
  if (j < last && task(j) & TASK.joiner && formAt(scene, j) !== ",") j++;
  if (j === i || j >= last || !isPart(field, j) || scene.known[j]) return i;
  const comma = formAt(scene, i) === ",";
  if (comma && !/ing$/.test(lowerAt(scene, j))) return i;
  if (!comma && (has(scene, j, CLASS.post | CLASS.given) || (has(scene, j, CLASS.head) && !has(scene, j, CLASS.subject)))) return i;
  return capitalsEnd(field, j);
}

/** End of the name: "… for Beating the Global Pandemic", "of Doctors Specialized in Situations of Disasters". */
export function tailEnd(field: Field, from: number): number {
  const { scene, last } = field;
  let i = from;
  for (let n = 0; n < 8; n++) {
    const before = i;
    i = linkedEnd(field, i, i > from);
    if (i > from) i = joinedEnd(field, i);
    if (i > from && i < last && ["the", "la", "el"].includes(lowerAt(scene, i)) && isPart(field, i + 1)) i = capitalsEnd(field, i + 1);
    if (i === before) break;
  }
  return i;
}
