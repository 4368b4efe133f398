import type { NameRule } from "../confidence/rules.ts";
import type { Mention } from "../layers.ts";
import { conditionParts, conditionTrie, PART } from "../names/conditions.ts";
import { claim, formAt, isCapital, isFree, isGlued, lowerAt, mentionAt, type Scene } from "../names/scene.ts";
import { longestPhrase } from "../text/trie.ts";

interface Bounds {
  readonly first: number;
  readonly last: number;
}

interface Match extends Bounds {
  readonly rule: NameRule;
  readonly form: Mention["form"];
}

type Parts = (i: number) => number;

const MAX_NAME = 9;
const CAPITALS = /^\p{Lu}[\p{Lu}\d]/u;

/** A name of the lists: "yellow fever", "HIV/AIDS", "chronic renal failure". */
function listed(scene: Scene, i: number, last: number): Match | null {
  const match = longestPhrase(conditionTrie, scene, { i, last });
  if (!match || (match.value.acronym && !CAPITALS.test(formAt(scene, i)))) return null;
  return { first: i, last: i + match.length, rule: "condition-list", form: match.value.acronym ? "acronym" : "name" };
}

const HYPHENS = new Set(["-", "‑", "–"]);
const isHyphen = (scene: Scene, i: number): boolean => HYPHENS.has(formAt(scene, i)) && isGlued(scene, i);

/** End of the modifiers from i, and whether they say enough. */
function modifiers(scene: Scene, i: number, bounds: { readonly last: number; readonly parts: Parts }): { readonly end: number; readonly strong: boolean } {
  let end = i;
  let strong = false;
  const stop = Math.min(bounds.last, i + MAX_NAME);
  while (end < stop) {
    const part = bounds.parts(end);
    if (part & PART.modifier) strong ||= (part & PART.weak) === 0;
    else if (end === i || !isHyphen(scene, end)) break;
    end++;
  }
  return { end, strong };
}

/** "of the head, neck and pancreas": the end of its first part, or i. */
function ofPart(scene: Scene, i: number, bounds: { readonly last: number; readonly parts: Parts }): number {
  if (i + 1 >= bounds.last || lowerAt(scene, i) !== "of") return i;
  let j = lowerAt(scene, i + 1) === "the" ? i + 2 : i + 1;
  const from = j;
  while (j < bounds.last && bounds.parts(j) & PART.modifier) j++;
  return j > from ? j : i;
}

/** Modifiers that no name begins with: the name is what follows. */
const IDLE = new Set(["complex", "preventable", "emerging", "emergent", "re", "reemerging", "childhood", "related", "borne", "transmitted", "male", "female"]);

/** "chronic kidney disease", "non-communicable diseases", "tumours". */
function headed(scene: Scene, i: number, bounds: { readonly last: number; readonly parts: Parts }): Match | null {
  const { end, strong } = modifiers(scene, i, bounds);
  if (end >= bounds.last || (end > i && IDLE.has(lowerAt(scene, i)))) return null;
  const head = bounds.parts(end);
  if (!(head & PART.head) || !(strong || head & PART.alone)) return null;
  if (end === i && lowerAt(scene, i) === "burns" && !isBurn(scene, i)) return null;
  return { first: i, last: end + 1, rule: "condition-head", form: "name" };
}

/** "diseases of the eye": a head that needs what follows. */
function headOf(scene: Scene, i: number, bounds: { readonly last: number; readonly parts: Parts }): Match | null {
  const end = ofPart(scene, i + 1, bounds);
  return end > i + 1 ? { first: i, last: end, rule: "condition-of", form: "name" } : null;
}

const BEFORE_BURNS = new Set(["of", "for", "with", "from", "and", "severe", "serious", "extensive", "treat", "treating", "suffered", "suffering", ",", "including"]);
const isBurn = (scene: Scene, i: number): boolean => !isCapital(scene, i) && i > 0 && BEFORE_BURNS.has(lowerAt(scene, i - 1));

const ARTICLES = new Set(["el", "la", "los", "las"]);

/** After a Spanish head: "de mama", "de los ojos", "de transmisión sexual"; the end, or i. */
function dePart(scene: Scene, i: number, bounds: { readonly last: number; readonly parts: Parts }): number {
  const word = lowerAt(scene, i);
  if (i + 1 >= bounds.last || (word !== "de" && word !== "del")) return i;
  let j = ARTICLES.has(lowerAt(scene, i + 1)) ? i + 2 : i + 1;
  const from = j;
  while (j < bounds.last && bounds.parts(j) & (PART.site | PART.adjetivo)) j++;
  return j > from ? j : i;
}

/** "enfermedad renal crónica", "cáncer de mama", "enfermedades de los ojos". */
function encabezada(scene: Scene, i: number, bounds: { readonly last: number; readonly parts: Parts }): Match | null {
  let end = i + 1;
  let strong = false;
  while (end < bounds.last && end < i + MAX_NAME && bounds.parts(end) & PART.adjetivo) {
    strong ||= (bounds.parts(end) & PART.weak) === 0;
    end++;
  }
  while (end > i + 1 && lowerAt(scene, end - 1) === "no") end--;
  const after = dePart(scene, end, bounds);
  strong ||= after > end;
  if (!strong && !(bounds.parts(i) & PART.alone)) return null;
  return { first: i, last: strong ? after : i + 1, rule: "condition-head", form: "name" };
}

/** A word with the ending of a condition; with a capital only where sentences or titles put one. */
function ended(scene: Scene, i: number, first: number): Match | null {
  if (scene.known[i] || (isCapital(scene, i) && i > first && !isCapital(scene, i - 1))) return null;
  return { first: i, last: i + 1, rule: "condition-ending", form: "name" };
}

const longer = (a: Match | null, b: Match | null): Match | null => (!b || (a && a.last >= b.last) ? a : b);

function matchAt(scene: Scene, i: number, bounds: Bounds & { readonly parts: Parts }): Match | null {
  const part = bounds.parts(i);
  let match = part & PART.begins ? listed(scene, i, bounds.last) : null;
  if (part & (PART.modifier | PART.alone)) match = longer(match, headed(scene, i, bounds));
  if (part & PART.head && !TUMOUR.test(lowerAt(scene, i))) match = longer(match, headOf(scene, i, bounds));
  if (part & PART.cabeza) match = longer(match, encabezada(scene, i, bounds));
  if (!match && part & PART.ending) match = ended(scene, i, bounds.first);
  return match;
}

const TUMOUR = /^(?:tumou?rs?|neoplasms?)$/;
/** What follows where the condition is part of a date's name or of a trade's. */
const BLOCKERS = new Set("day days specialist specialists expert experts physician physicians consultant consultants doctor doctors nurse nurses unit hospital".split(" "));

/** The name stands in the name of a product or programme, or free; not in a body's or a person's. */
function claimCondition(scene: Scene, match: Match): void {
  const { first, last, rule, form } = match;
  const around = mentionAt(scene, first);
  const inside = around !== undefined && (around.kind === "product" || around.kind === "programme") && around.last >= last;
  if (!inside && !isFree(scene, first, last)) return;
  claim(scene, { first, last }, { kind: "condition", form, rule, ...(inside ? { inside } : {}) });
}

/** Diseases, symptoms and health conditions of one sentence: by the lists, by their head noun, by their ending. */
export function findConditions(scene: Scene, { first, last }: Bounds): void {
  const table = conditionParts(scene.words);
  const { word } = scene.tokens;
  const parts: Parts = (i) => table[word[i]!]!;
  for (let i = first; i < last; i++) {
    if (parts(i) === 0) continue;
    const match = matchAt(scene, i, { first, last, parts });
    if (!match) continue;
    if (match.last >= last || !BLOCKERS.has(lowerAt(scene, match.last)) || match.rule !== "condition-head" && !/^days?$/.test(lowerAt(scene, match.last))) claimCondition(scene, match);
    i = match.last - 1;
  }
}
