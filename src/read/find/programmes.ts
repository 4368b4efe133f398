import type { NameRule } from "../confidence/rules.ts";
import { CLASS } from "../names/classes.ts";
import { capitalsEnd, fieldOf, isHyphen, isNumber, isPart, isPossessive, NAMING, nameStart, stepLeft, tailEnd, type Field } from "../names/programme.ts";
import { programmeTasks, programmeTrie, QUOTES, TASK } from "../names/programmes.ts";
import { claim, formAt, has, isCapital, isFree, isUpper, lowerAt, mentionAt, type Scene, type Style } from "../names/scene.ts";
import { longestPhrase } from "../text/trie.ts";
import { SHAPE } from "../text/words.ts";

interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly style: Style;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

const LONG_NAME = 4;

/** Whether the words before the head, or after it, say which undertaking it is. */
function says(field: Field, span: Span, head: number): boolean {
  const { scene, task } = field;
  if (span.last - span.first >= LONG_NAME && lowerAt(scene, head) !== "partnership") return true;
  for (let i = span.first; i < span.last; i++) {
    if (i === head || !isCapital(scene, i) || task(i) & TASK.vague || task(i) & TASK.head) continue;
    if (scene.known[i]?.value.kind === "country" || mentionAt(scene, i)?.kind === "country" || (scene.known[i - 1]?.last ?? 0) > i) continue;
    return true;
  }
  return false;
}

/** Recorded as a programme, with the letters in brackets that stand for it. */
function claimProgramme(scene: Scene, span: Span, rule: NameRule): void {
  claim(scene, span, { kind: "programme", form: "name", rule });
  const open = span.last;
  if (formAt(scene, open) !== "(" || formAt(scene, open + 2) !== ")" || !(isUpper(scene, open + 1) || (scene.shape[open + 1]! & SHAPE.mixed) !== 0) || scene.taken[open + 1] !== 0) return;
  claim(scene, { first: open + 1, last: open + 2 }, { kind: "programme", form: "acronym", rule: "bracket" });
}

/** "Medical Brigade Assistance Programme": a head further right heads the name. */
function followedByHead(field: Field, head: number): boolean {
  for (let j = head + 1; isPart(field, j); j++) if (field.task(j) & TASK.head) return true;
  return false;
}

/** "Programme Manager": the head only tells an office, a paper or a body. */
function qualifies({ scene, last, task }: Field, head: number): boolean {
  if (head + 1 >= last) return false;
  return (task(head + 1) & TASK.after) !== 0 || (isCapital(scene, head + 1) && has(scene, head + 1, CLASS.post | CLASS.head));
}

/** "Care Facility" is a building, "Non-Project Grant" a kind of grant, "Project Title" a form's field. */
function isOther({ scene, task }: Field, head: number, start: number): boolean {
  const word = lowerAt(scene, head);
  if (word === "facility") return !(task(head - 1) & TASK.facilityKind);
  if (lowerAt(scene, head - 1) === "non" || lowerAt(scene, head - 2) === "non") return true;
  return start === head && (has(scene, head + 1, NAMING | CLASS.kind | CLASS.place | CLASS.post) || (task(head + 1) & TASK.link) !== 0) && !isNumber(scene, head + 1);
}

/** "Pandemic Emergency Financing Facility", "U.S.-EU Agenda for Beating the Global Pandemic". */
function headed(field: Field, head: number): number {
  const { scene, task } = field;
  const start = nameStart(field, head);
  if (qualifies(field, head) || followedByHead(field, head) || isOther(field, head, start)) return head;
  const known = scene.known[start];
  const leads = start === head && (task(head) & TASK.leader) !== 0;
  const end = tailEnd(field, leads ? capitalsEnd(field, head + 1) : head + 1);
  const span = { first: start, last: end };
  if (known?.value.kind === "organisation" && known.last > head) return head;
  const crew = task(head) & TASK.crew && start < head && !(known && known.last >= head);
  if (start === head && (end === head + 1 || !leads)) return head;
  if (!(crew || says(field, span, head)) || !isFreeOfBodies(scene, span)) return head;
  claimProgramme(scene, span, "programme-head");
  return end - 1;
}

function isFreeOfBodies(scene: Scene, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (scene.taken[i] !== 0 && mentionAt(scene, i)?.kind !== "country") return false;
  return true;
}

const ENGLISH_LINKS = new Set(["to", "of", "for", "on", "against"]);

/** "Operation X", "Misión Manuela Espejo", "Programa Integral de Salud", "el programa Mais Médicos". */
function led(field: Field, leader: number): number {
  const { scene, last, task } = field;
  const plain = !isCapital(scene, leader);
  if (leader + 1 >= last || ENGLISH_LINKS.has(lowerAt(scene, leader + 1)) || (plain && !(task(leader) & TASK.plainLeader))) return leader;
  const run = capitalsEnd(field, leader + 1);
  if (plain && (run === leader + 1 || scene.known[leader + 1] || !says(field, { first: leader + 1, last: run }, leader))) return leader;
  const end = plain ? run : tailEnd(field, Math.max(run, leader + 1));
  if (end === leader + 1 || scene.known[leader + 1]?.value.kind === "organisation") return leader;
  if (!says(field, { first: leader + 1, last: end }, leader)) return leader;
  const first = plain && task(leader) & TASK.plainLeader && !/^(?:operación|misión|contingente|brigada|plan)$/.test(lowerAt(scene, leader)) ? leader + 1 : leader;
  claimProgramme(scene, { first, last: end }, "programme-leader");
  return end - 1;
}

/** "the Little Hearts project": a name of its own before a head in small letters. */
function plainHeaded(field: Field, head: number): void {
  const { scene, first, style, task } = field;
  if (style !== "prose") return;
  let start = head;
  while (start > first && isPart(field, start - 1) && scene.taken[start - 1] === 0) start--;
  if (start === head || start === first || head - start > 5) return;
  for (let i = start; i < head; i++) if (scene.known[i] || isUpper(scene, i) || has(scene, i, CLASS.post | CLASS.thing | CLASS.head)) return;
  if (!says(field, { first: start, last: head }, head) || (head - start === 1 && (has(scene, start, NAMING | CLASS.given) || !(has(scene, start - 1, CLASS.article) || task(start - 1) & TASK.link)))) return;
  claimProgramme(scene, { first: start, last: head }, "programme-named");
}

const INDEFINITE = new Set(["a", "an", "un", "una"]);

/** "Sisonke, a study that": what the apposition calls an undertaking. */
function appositive(field: Field, noun: number): void {
  const { scene, first } = field;
  let at = noun - 1;
  while (at > first && at > noun - 5 && !INDEFINITE.has(lowerAt(scene, at))) at--;
  if (!INDEFINITE.has(lowerAt(scene, at)) || formAt(scene, at - 1) !== "," || at - 2 <= first) return;
  const end = at - 1;
  let start = end;
  while (start > first && isPart(field, start - 1) && scene.taken[start - 1] === 0) start--;
  if (start === end || start === first || isCapital(scene, start - 1)) return;
  for (let i = start; i < end; i++) if (scene.known[i] || has(scene, i, CLASS.post | CLASS.thing | CLASS.given | CLASS.place)) return;
  claimProgramme(scene, { first: start, last: end }, "programme-called");
}

const MAX_TITLE = 28;

const POINTS = new Set([",", ".", ":", "("]);

/** Whether a noun of an undertaking stands right before or after the quotation. */
function besideNoun({ scene, first, last, task }: Field, open: number, close: number): boolean {
  let before = open - 1;
  while (before > first && before > open - 5 && (task(before) & TASK.titled || POINTS.has(formAt(scene, before)))) before--;
  return (before >= first && (task(before) & TASK.quotedHead) !== 0) || (close + 1 < last && (task(close + 1) & TASK.quotedHead) !== 0);
}

/** 'the project "Little Hearts"', "'Little Hearts' project": a title in quotation marks beside the noun. */
function quoted(field: Field, open: number): number {
  const { scene, last } = field;
  const close = QUOTES.get(formAt(scene, open));
  if (!close || open + 2 >= last || isPossessive(scene, open) || !(isCapital(scene, open + 1) || isNumber(scene, open + 1))) return open;
  let end = open + 1;
  while (end < last && end < open + MAX_TITLE && formAt(scene, end) !== close) end++;
  if (end >= last || formAt(scene, end) !== close || end === open + 1) return open;
  const inner = POINTS.has(formAt(scene, end - 1)) ? end - 1 : end;
  if (!besideNoun(field, open, end) || inner - open < 2 || !isFree(scene, open + 1, inner)) return open;
  claimProgramme(scene, { first: open + 1, last: inner }, "programme-quoted");
  return end;
}

/** A name of the list: "PEPFAR", "Belt and Road Initiative". */
function listedEnd(scene: Scene, i: number, last: number): number {
  const match = longestPhrase(programmeTrie, scene, { i, last });
  if (!match || !(isCapital(scene, i) || isNumber(scene, i) || isCapital(scene, i + match.length - 1))) return i;
  const word = match.length === 1 && !isCapital(scene, i);
  return word || !isFree(scene, i, i + match.length) ? i : i + match.length;
}

/** A title that is the name and no more, but for its letters in brackets. */
function isWhole(field: Field, head: number): boolean {
  const { scene, first, last } = field;
  return nameStart(field, head) === first && (head + 1 === last || (formAt(scene, head + 1) === "(" && head + 4 >= last));
}

function listed(field: Field, i: number): number {
  const end = listedEnd(field.scene, i, field.last);
  if (end === i) return i;
  const tail = tailEnd(field, end);
  claimProgramme(field.scene, { first: i, last: tail }, "programme-list");
  return tail - 1;
}

const isENetwork = (scene: Scene, i: number): boolean => formAt(scene, i - 2) === "e" && isHyphen(scene, i - 1);

/** The last token of what begins at i, or i. */
function look(field: Field, i: number): number {
  const { scene, task, style } = field;
  const bits = task(i);
  if (scene.taken[i] === 0 && bits & TASK.begins) {
    const end = listed(field, i);
    if (scene.taken[i] !== 0) return end;
  }
  if (bits & TASK.quote) return quoted(field, i);
  if (scene.taken[i] !== 0) return i;
  if (style !== "prose") return style === "titled" && bits & TASK.head && isWhole(field, i) ? headed(field, i) : i;
  if (bits & TASK.lider && !(bits & TASK.head && stepLeft(field, i) < i)) {
    const end = led(field, i);
    if (end > i) return end;
  }
  if (!isCapital(scene, i)) {
    if (bits & TASK.plainHead) plainHeaded(field, i);
    if (bits & TASK.quotedHead) appositive(field, i);
    return i;
  }
  return bits & (TASK.head | TASK.leader) || (bits & TASK.network && isENetwork(scene, i)) ? headed(field, i) : i;
}

const WAKES = TASK.begins | TASK.quote | TASK.lider | TASK.head | TASK.leader | TASK.plainHead | TASK.quotedHead | TASK.network;

/** Named programmes, projects, strategies and missions of one sentence: by their head noun, by quotation marks, by the list. */
export function findProgrammes(scene: Scene, bounds: Bounds): void {
  const table = programmeTasks(scene.words);
  const { word } = scene.tokens;
  const field = fieldOf(scene, bounds);
  for (let i = bounds.first; i < bounds.last; i++) if (table[word[i]!]! & WAKES) i = Math.max(i, look(field, i));
}
