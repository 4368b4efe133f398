import { CLASS } from "../names/classes.ts";
import { programmeTasks, programmeTrie, TASK } from "../names/programmes.ts";
import { claim, formAt, has, isCapital, isFree, isGlued, isUpper, lowerAt, mentionAt, type Scene, type Style } from "../names/scene.ts";
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

interface Field extends Bounds {
  readonly scene: Scene;
  readonly task: (i: number) => number;
}

const QUOTE_PAIRS: Readonly<Record<string, string>> = { '"': '"', "“": "”", "«": "»", "'": "'", "‘": "’", "„": "“" };
const isHyphen = (scene: Scene, i: number): boolean => (formAt(scene, i) === "-" || formAt(scene, i) === "–") && isGlued(scene, i);
const isNumber = (scene: Scene, i: number): boolean => (scene.shape[i]! & SHAPE.digit) !== 0;
const isPossessive = (scene: Scene, i: number): boolean => /^['’]s?$/.test(formAt(scene, i)) && isGlued(scene, i);

/** A capital word that may stand inside the name. */
function isPart({ scene, first, last }: Bounds & { readonly scene: Scene }, i: number): boolean {
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
function stepLeft(field: Field, i: number): number {
  const { scene, first } = field;
  if (i - 1 < first) return i;
  const over = stepOver(field, i);
  if (over < i) return over;
  if (isInner(field, i - 1)) return i - 1;
  if (isPart(field, i - 1) && !(has(scene, i - 1, CLASS.post) && !has(scene, i - 1, CLASS.subject | CLASS.head))) return i - 1;
  return /^20\d\d$/.test(formAt(scene, i - 1)) && scene.taken[i - 1] === 0 ? i - 1 : i;
}

const NAMING = CLASS.subject | CLASS.undertaking | CLASS.common | CLASS.head;

/** "Response and Expenditure": both sides of the joiner are words of a field, not names. */
function joins({ scene }: Field, left: number, right: number): boolean {
  return !scene.known[left] && !scene.known[right] && (!isNumber(scene, left)) && !has(scene, left, CLASS.given) && (has(scene, left, NAMING) || has(scene, right, NAMING));
}

/** First token of the name whose head stands at `head`. */
function nameStart(field: Field, head: number): number {
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
function capitalsEnd(field: Field, i: number): number {
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
function tailEnd(field: Field, from: number): number {
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

const LONG_NAME = 5;

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
function claimProgramme(scene: Scene, span: Span, rule: string): void {
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

/** "Pandemic Emergency Financing Facility", "U.S.-EU Agenda for Beating the Global Pandemic". */
function headed(field: Field, head: number): number {
  const { scene, last, task } = field;
  const start = nameStart(field, head);
  if (head + 1 < last && (task(head + 1) & TASK.after || (isCapital(scene, head + 1) && has(scene, head + 1, CLASS.post | CLASS.head)))) return head;
  if (followedByHead(field, head)) return head;
  const known = scene.known[start];
  const leads = start === head && (task(head) & TASK.leader) !== 0;
  const end = tailEnd(field, leads ? capitalsEnd(field, head + 1) : head + 1);
  const span = { first: start, last: end };
  if (known?.value.kind === "organisation" && known.last > head) return head;
  const crew = task(head) & TASK.crew && start < head && !(scene.known[start] && scene.known[start]!.last >= head);
  if (start === head && (end === head + 1 || !leads)) return head;
  if (!crew && !says(field, span, head)) return head;
  if (!isFreeOfBodies(scene, span)) return head;
  claimProgramme(scene, span, "programme-head");
  return end - 1;
}

function isFreeOfBodies(scene: Scene, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (scene.taken[i] !== 0 && mentionAt(scene, i)?.kind !== "country") return false;
  return true;
}

/** "Operation X", "Misión Manuela Espejo", "Programa Integral de Salud", "el programa Mais Médicos". */
function led(field: Field, leader: number): number {
  const { scene, last, task } = field;
  const plain = !isCapital(scene, leader);
  if (leader + 1 >= last || (plain && !(task(leader) & TASK.plainLeader))) return leader;
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
  const { scene, first, style } = field;
  if (style !== "prose") return;
  let start = head;
  while (start > first && isPart(field, start - 1) && scene.taken[start - 1] === 0) start--;
  if (start === head || start === first || head - start > 5) return;
  for (let i = start; i < head; i++) if (scene.known[i] || isUpper(scene, i) || has(scene, i, CLASS.post | CLASS.thing | CLASS.head)) return;
  if (!says(field, { first: start, last: head }, head) || (head - start === 1 && has(scene, start, NAMING | CLASS.given))) return;
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
  const close = QUOTE_PAIRS[formAt(scene, open)];
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

const isENetwork = (scene: Scene, i: number): boolean => lowerAt(scene, i) === "network" && formAt(scene, i - 2) === "e" && isHyphen(scene, i - 1);

/** The last token of what begins at i, or i. */
function look(field: Field, i: number): number {
  const { scene, task, style } = field;
  const bits = task(i);
  if (scene.taken[i] === 0 && bits & TASK.begins) {
    const end = listed(field, i);
    if (scene.taken[i] !== 0) return end;
  }
  if (QUOTE_PAIRS[formAt(scene, i)]) return quoted(field, i);
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
  return bits & (TASK.head | TASK.leader) || isENetwork(scene, i) ? headed(field, i) : i;
}

/** Named programmes, projects, strategies and missions of one sentence: by their head noun, by quotation marks, by the list. */
export function findProgrammes(scene: Scene, bounds: Bounds): void {
  const table = programmeTasks(scene.words);
  const { word } = scene.tokens;
  const field: Field = { ...bounds, scene, task: (i) => (i >= 0 && i < scene.tokens.count ? table[word[i]!]! : 0) };
  for (let i = bounds.first; i < bounds.last; i++) i = Math.max(i, look(field, i));
}
