import { isField } from "./body.ts";
import { CLASS } from "./classes.ts";
import { formAt, has, isCapital, isGlued, isUpper, lowerAt, mentionAt, type Scene } from "./scene.ts";

/** The words of an office, `last` exclusive: "Director General of Planning and Evaluation" with its head noun at `post`. */
export interface Title {
  readonly first: number;
  readonly post: number;
  readonly last: number;
}

interface Bounds {
  readonly first: number;
  readonly last: number;
}

const LINKS = new Set(["of", "for", "to", "at", "in", "on", "with", "de", "del", "para", "en", "ante", "a", "al"]);
const AND = new Set(["and", "&", "y", "e"]);
const FIELD = CLASS.subject | CLASS.modifier | CLASS.compass;

function isModifier(scene: Scene, i: number): boolean {
  if (scene.taken[i] !== 0 || (has(scene, i, CLASS.tail) && mentionAt(scene, i - 1)?.kind === "person")) return false;
  if (lowerAt(scene, i) === "release") return false;
  return has(scene, i, CLASS.modifier | CLASS.post) || (has(scene, i, CLASS.subject | CLASS.undertaking) && !has(scene, i, CLASS.function) && (isCapital(scene, i) || has(scene, i, CLASS.subject)));
}

const SEATS = /^(?:senators?|mp|congressman|congresswoman|congressmen)$/;

/** First token of the office whose head noun stands at `post`: "Principal Deputy National Security | Advisor". */
function titleStart(scene: Scene, post: number, first: number): number {
  let i = post;
  // "… Minister for Foreign Affairs   Senator Bob Hill": a seat in parliament has no field.
  if (SEATS.test(lowerAt(scene, post))) return i - 1 >= first && has(scene, i - 1, CLASS.modifier) && !has(scene, i - 1, CLASS.subject) ? i - 1 : i;
  while (i > first) {
    if (isModifier(scene, i - 1)) i--;
    else if (i - 2 >= first && formAt(scene, i - 1) === "-" && isGlued(scene, i) && isModifier(scene, i - 2)) i -= 2;
    else if (i - 2 >= first && AND.has(lowerAt(scene, i - 1)) && isCapital(scene, i) && isCapital(scene, i - 2) && isModifier(scene, i - 2) && !LINKS.has(lowerAt(scene, i - 3))) i -= 2;
    else break;
  }
  return i;
}

/** "Senator", "MP": a seat in parliament, beside which its holder has another office. */
export const isSeat = (scene: Scene, i: number): boolean => has(scene, i, CLASS.post) && SEATS.test(lowerAt(scene, i));

/** "Canciller [nacional], …": what a comma or a name closes behind an office with a capital. */
const isEpithet = (scene: Scene, i: number): boolean => /^(?:nacional|general|ejecutiv[oa]|adjunt[oa]|interin[oa]|federal|regional)$/.test(lowerAt(scene, i)) && (formAt(scene, i + 1) === "," || isCapital(scene, i + 1));

/** "Chief Economic [and Commercial] Officer", "Ambassador Extraordinary [and Plenipotentiary] of": one more modifier. */
const joinsModifier = (scene: Scene, i: number, last: number): boolean =>
  AND.has(lowerAt(scene, i)) && i + 2 < last && has(scene, i + 1, CLASS.modifier) && isCapital(scene, i + 1) && (has(scene, i + 2, CLASS.post) || LINKS.has(lowerAt(scene, i + 2)));

/** "Director General", "Secretary-General", "President and CEO", "presidente ejecutivo": end of the head's own words. */
function headEnd(scene: Scene, post: number, last: number): number {
  let i = post + 1;
  while (i < last) {
    if (formAt(scene, i) === "-" && isGlued(scene, i) && i + 1 < last && has(scene, i + 1, CLASS.modifier | CLASS.post)) i += 2;
    else if (has(scene, i, CLASS.modifier | CLASS.post) && scene.taken[i] === 0 && (isCapital(scene, i) === isCapital(scene, post) || isEpithet(scene, i)) && !has(scene, i, CLASS.given) && !isSeat(scene, i)) i++;
    else if (AND.has(lowerAt(scene, i)) && i + 1 < last && has(scene, i + 1, CLASS.post)) i += 2;
    else if (i > post + 1 && joinsModifier(scene, i, last)) i += 2;
    else break;
  }
  return i;
}

/** "for Oceans and International Affairs", "de Determinantes de la Salud": a plural that leads to a field. */
function isPluralField(scene: Scene, j: number): boolean {
  if (!isCapital(scene, j) || scene.taken[j] !== 0 || scene.known[j] || !/[a-z]{4}s$/.test(formAt(scene, j)) || has(scene, j, CLASS.given | CLASS.post | CLASS.honorific)) return false;
  const next = skipArticles(scene, j + 2, scene.tokens.count);
  return (AND.has(lowerAt(scene, j + 1)) || LINKS.has(lowerAt(scene, j + 1))) && next < scene.tokens.count && isCapital(scene, next) && has(scene, next, CLASS.subject);
}

/** A word of a field: listed, of a field's ending, or a people behind another word ("Senior Australians"). */
function isFieldWord(scene: Scene, j: number, begun: boolean): boolean {
  if (isPluralField(scene, j)) return true;
  if (has(scene, j, CLASS.function | CLASS.post) || scene.taken[j] !== 0) return false;
  return has(scene, j, FIELD) || isField(scene, j) || (begun && scene.known[j]?.value.form === "people");
}

/** Token after a hyphen, "and" or comma at j that a further field follows, or j. */
function fieldBridge(scene: Scene, j: number, last: number): number {
  if (formAt(scene, j) === "-" && isGlued(scene, j)) return j + 1 < last && has(scene, j + 1, FIELD) ? j + 2 : j;
  if (AND.has(lowerAt(scene, j)) && closes(scene, j + 1, last)) return j + 2;
  if (AND.has(lowerAt(scene, j))) return continues(scene, j + 1, last) ? skipArticles(scene, j + 1, last) : j;
  if (formAt(scene, j) === "," && listGoesOn(scene, j + 1, last)) return j + (AND.has(lowerAt(scene, j + 1)) ? 2 : 1);
  return j;
}

/** End of a list of fields ("National Health Services, Regulations, and Coordination") that begins at i. */
function fieldsEnd(scene: Scene, i: number, last: number): number {
  let j = i;
  while (j < last) {
    const next = isFieldWord(scene, j, j > i) ? j + 1 : j > i ? fieldBridge(scene, j, last) : j;
    if (next === j) break;
    j = next;
  }
  return j;
}

/** "… Comercio Internacional y Culto, Ana Soto": an unlisted word closes a list of fields. */
const closes = (scene: Scene, i: number, last: number): boolean =>
  i + 1 < last && formAt(scene, i + 1) === "," && isCapital(scene, i) && !isUpper(scene, i) && scene.taken[i] === 0 && !scene.known[i] && !has(scene, i, CLASS.given | CLASS.post | CLASS.head);

const continues = (scene: Scene, i: number, last: number): boolean => {
  const j = skipArticles(scene, i, last);
  return j < last && scene.taken[j] === 0 && (((has(scene, j, FIELD) || isField(scene, j)) && !has(scene, j, CLASS.post | CLASS.given)) || scene.known[j]?.value.kind === "place");
};

/** After a comma: another field, and an "and" before the list ends. */
function listGoesOn(scene: Scene, i: number, last: number): boolean {
  if (i < last && AND.has(lowerAt(scene, i))) return continues(scene, i + 1, last);
  let j = i;
  while (j < last && (has(scene, j, FIELD) || (formAt(scene, j) === "," && j > i)) && scene.taken[j] === 0 && !has(scene, j, CLASS.post)) j++;
  return j > i && j < last && AND.has(lowerAt(scene, j)) && (continues(scene, j + 1, last) || closes(scene, j + 1, last));
}

function skipArticles(scene: Scene, i: number, last: number): number {
  let j = i;
  while (j < last && has(scene, j, CLASS.article) && !isCapital(scene, j)) j++;
  return j;
}

/** End of a run of unknown capital words that a comma closes: "Governor of Cundinamarca, …". */
function closedRun(scene: Scene, i: number, last: number): number {
  let j = i;
  while (j < last && j - i < 6 && isCapital(scene, j) && scene.taken[j] === 0 && !has(scene, j, CLASS.honorific | CLASS.post)) j++;
  return j > i && (j >= last || /^[,;.)]$/.test(formAt(scene, j))) ? j : i;
}

/** End of "Gyeongbuk-do Province" or "Kandy District" from token i, or i. */
function placeEnd(scene: Scene, i: number, last: number): number {
  for (let j = i; j < last && j < i + 5; j++) {
    if (j > i && isCapital(scene, j) && has(scene, j, CLASS.place) && !has(scene, j, CLASS.head)) return j + 1;
    if (!(isCapital(scene, j) || (j > i && isGlued(scene, j))) || (scene.taken[j] !== 0 && mentionAt(scene, j)?.kind !== "place") || has(scene, j, CLASS.honorific | CLASS.post)) return i;
  }
  return i;
}

/** "for", or "FOR" in a line of capitals. */
const isLink = (scene: Scene, i: number): boolean => LINKS.has(lowerAt(scene, i)) && (!isCapital(scene, i) || (isUpper(scene, i) && isUpper(scene, i - 1)));

const TEAMS = new Set(["brigada", "misión", "delegación", "colaboración", "equipo", "contingente", "cooperación"]);

/** End of "brigada médica cubana en Honduras" from token i, or i: a team that a country's adjective stands behind. */
function teamEnd(scene: Scene, i: number, last: number): number {
  if (!TEAMS.has(lowerAt(scene, i)) || isCapital(scene, i)) return i;
  let j = i + 1;
  while (j < last && j < i + 4 && /^(?:médic[oa]|sanitari[oa]|internacionalista|oficial|estatal|de|salud)$/.test(lowerAt(scene, j))) j++;
  const known = scene.known[j];
  if (known?.value.form !== "adjective" || isCapital(scene, j)) return i;
  const away = known.last + 1 < last && /^(?:en|a)$/.test(lowerAt(scene, known.last)) ? skipArticles(scene, known.last + 1, last) : last;
  return scene.known[away]?.value.form === "name" && away < last ? scene.known[away]!.last : known.last;
}

/** End of one "of X" of an office from token i, or i. */
function linkEnd(scene: Scene, i: number, last: number): number {
  if (i >= last || !isLink(scene, i)) return i;
  let j = skipArticles(scene, i + 1, last);
  const known = scene.known[j];
  const demonym = known?.value.form === "adjective" && mentionAt(scene, j)?.kind !== "organisation" ? known.last : j;
  const body = mentionAt(scene, demonym);
  if (body && body.kind !== "person") return afterBracket(scene, body.last, last);
  const called = demonym > j ? calledBody(scene, pastPeoples(scene, demonym, last), last) : 0;
  if (called) return called;
  const team = demonym === j ? teamEnd(scene, j, last) : j;
  if (team > j) return team;
  const spot = demonym === j ? placeEnd(scene, j, last) : j;
  if (spot > j) return spot;
  if (known && demonym === j && known.value.form !== "people" && known.last <= last) return joinedPlace(scene, known.last, last);
  j = fieldsEnd(scene, demonym, last);
  return j > demonym ? j : closedRun(scene, demonym, last);
}

/** Past "-Cuban" of "Sino-Cuban". */
function pastPeoples(scene: Scene, i: number, last: number): number {
  const other = i + 1 < last && formAt(scene, i) === "-" ? scene.known[i + 1] : undefined;
  return other?.value.form === "adjective" ? other.last : i;
}

/** After "of the German": end of "company BioNTech", a body behind the nouns that call it so, or 0. */
function calledBody(scene: Scene, i: number, last: number): number {
  let j = i;
  while (j < last && j < i + 4 && !isCapital(scene, j) && !mentionAt(scene, j) && /^\p{L}/u.test(formAt(scene, j)) && !has(scene, j, CLASS.function | CLASS.link)) j++;
  const body = j > i && j < last ? mentionAt(scene, j) : undefined;
  return body?.kind === "organisation" ? body.last : 0;
}

/** Past "(ANPP)" after a body's name. */
function afterBracket(scene: Scene, i: number, last: number): number {
  if (i + 2 >= last || formAt(scene, i) !== "(") return i;
  let j = i + 1;
  while (j < last && j < i + 5 && formAt(scene, j) !== ")") j++;
  return formAt(scene, j) === ")" && j < last ? j + 1 : i;
}

/** "for International Development and the Pacific": a place that "and" adds. */
function joinedPlace(scene: Scene, i: number, last: number): number {
  if (i >= last || !AND.has(lowerAt(scene, i))) return i;
  const j = skipArticles(scene, i + 1, last);
  return scene.known[j]?.value.kind === "place" && j > i + 1 ? scene.known[j]!.last : i;
}

/** "ministra de Salud brasileña": the country's adjective behind, in lower case. */
function adjectiveEnd(scene: Scene, i: number, last: number): number {
  const known = i < last && !isCapital(scene, i) ? scene.known[i] : undefined;
  return known?.value.form === "adjective" && known.last <= last ? known.last : i;
}

/** The office whose head noun stands at `post`, within one sentence. */
export function titleAt(scene: Scene, post: number, { first, last }: Bounds): Title {
  let end = headEnd(scene, post, last);
  for (let round = 0; round < 4; round++) {
    const next = Math.max(linkEnd(scene, end, last), adjectiveEnd(scene, end, last));
    if (next === end) break;
    end = next;
  }
  return { first: titleStart(scene, post, first), post, last: end };
}

const PASSED = CLASS.modifier | CLASS.subject | CLASS.article | CLASS.rank | CLASS.honorific | CLASS.compass;

/** Token of the head noun of an office that begins at or soon after i ("the Indonesian Minister", "former IPN director"), or -1. */
export function postAhead(scene: Scene, i: number, last: number): number {
  let j = i;
  while (j < last && j < i + 12) {
    if (has(scene, j, CLASS.post) && scene.taken[j] === 0) return j;
    const body = mentionAt(scene, j);
    if (body && body.kind !== "person") j = body.last;
    else if (scene.known[j] && scene.known[j]!.value.form !== "people") j = scene.known[j]!.last;
    else if (has(scene, j, PASSED) || /^(?:'s|’s|-|&)$/.test(formAt(scene, j)) || (AND.has(lowerAt(scene, j)) && j > i) || (isCapital(scene, j) && formAt(scene, j).length <= 6 && scene.words.shape[scene.tokens.word[j]!]! & 2)) j++;
    else return -1;
  }
  return -1;
}
