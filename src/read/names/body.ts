import { CLASS } from "./classes.ts";
import { formAt, has, isCapital, isGlued, isUpper, lowerAt, type Scene } from "./scene.ts";

/** A stretch of one sentence that a name may fill. */
export interface Bounds {
  readonly first: number;
  readonly last: number;
}

const POSSESSIVE = new Set(["'s", "’s", "s"]);
const OWNERS = new Set(["people", "children", "women", "men", "veterans", "world", "nation", "workers", "farmers", "minister", "president", "governor", "attorney", "bishop", "king", "queen", "treasurer", "patriots", "students"]);
const JOINERS = new Set(["and", "&", "y", "e"]);
const QUOTES = new Set(['"', "“", "”", "«", "»", "'", "‘", "’"]);
/** Forms of address that names of hospitals and schools keep. */
const STYLES = new Set(["lady", "lord", "king", "queen", "prince", "princess", "sir", "saint", "st", "st.", "san", "santa", "father", "imam", "sheikh", "sultan", "royal", "new", "mayor"]);
const NOT_IN_NAME = CLASS.honorific | CLASS.calendar;
/** Bodies that there is one of where they are spoken of: their bare noun names them. */
const LONE = new Set(["congress", "cabinet", "senate", "knesset", "bundestag", "duma", "politburo", "senado", "cancillería"]);

const isPossessive = (scene: Scene, i: number): boolean => POSSESSIVE.has(lowerAt(scene, i)) && isGlued(scene, i);
const isHyphen = (scene: Scene, i: number): boolean => formAt(scene, i) === "-" || formAt(scene, i) === "–";

/** A capital word that may stand inside the name of a body. */
function isPart(scene: Scene, i: number): boolean {
  if (!isCapital(scene, i) || scene.taken[i] === 1) return false;
  const bits = scene.bits[i]!;
  if (STYLES.has(lowerAt(scene, i))) return true;
  if (bits & NOT_IN_NAME && !(bits & (CLASS.subject | CLASS.head | CLASS.given))) return false;
  if (bits & CLASS.function && !(bits & (CLASS.subject | CLASS.given))) return false;
  return true;
}

const isPost = (scene: Scene, i: number): boolean => has(scene, i, CLASS.post) && !has(scene, i, CLASS.head | CLASS.subject) && lowerAt(scene, i) !== "mayor";
const isHead = (scene: Scene, i: number): boolean => isCapital(scene, i) && has(scene, i, CLASS.head);

/** The apostrophe of "Officers' Association". */
const isPlural = (scene: Scene, i: number): boolean => /^['’]$/.test(formAt(scene, i)) && isGlued(scene, i) && /s$/.test(lowerAt(scene, i - 1));

/** Where "People's", "Prime Minister's" or another owner before token i begins, or i. */
function ownerBefore(scene: Scene, i: number, first: number): number {
  if (i - 2 >= first && isPlural(scene, i - 1) && isPart(scene, i - 2)) return i - 2;
  if (i - 2 < first || !isPossessive(scene, i - 1) || !isCapital(scene, i - 2) || !OWNERS.has(lowerAt(scene, i - 2))) return i;
  return i - 2;
}

/** Token that a joiner before i ties to it inside a name ("Food and Drug Administration"), or i. */
function joinedBefore(scene: Scene, i: number, first: number): number {
  if (i - 2 < first || !JOINERS.has(lowerAt(scene, i - 1)) || !isPart(scene, i - 2)) return i;
  const ampersand = formAt(scene, i - 1) === "&";
  const both = has(scene, i, CLASS.subject) && has(scene, i - 2, CLASS.subject) && !has(scene, i - 2, CLASS.head);
  return ampersand || (both && !followsOf(scene, i - 2, first)) ? i - 2 : i;
}

function followsOf(scene: Scene, i: number, first: number): boolean {
  let j = i;
  while (j > first && isPart(scene, j)) j--;
  return has(scene, j, CLASS.link) && lowerAt(scene, j) !== "the";
}

/** First token of the name whose head noun stands at `head`: modifiers, demonyms and owners before it. */
export function bodyStart(scene: Scene, head: number, first: number): number {
  let i = head;
  for (;;) {
    const owner = ownerBefore(scene, i, first);
    const joined = owner < i ? i : joinedBefore(scene, i, first);
    const hyphened = i - 2 >= first && isHyphen(scene, i - 1) && isGlued(scene, i) && isPart(scene, i - 2) ? i - 2 : i;
    const land = landBefore(scene, i, first);
    if (land < i) i = land;
    else if (owner < i) i = owner;
    else if (joined < i) i = joined;
    else if (hyphened < i) i = hyphened;
    else if (i - 1 >= first && isPart(scene, i - 1) && !isPost(scene, i - 1) && scene.taken[i - 1] === 0) i--;
    else break;
  }
  while (i < head && has(scene, i, CLASS.saying | CLASS.function | CLASS.article) && !has(scene, i, CLASS.subject) && !scene.known[i] && !STYLES.has(lowerAt(scene, i))) i++;
  return i;
}

/** Where a country's name of several words that ends before token i begins ("New Zealand |"), or i. */
function landBefore(scene: Scene, i: number, first: number): number {
  for (let j = i - 2; j >= first && j >= i - 4; j--) if (scene.known[j]?.last === i && scene.known[j]!.value.kind !== "organisation" && isCapital(scene, i - 1)) return scene.taken[j] === 0 ? j : i;
  return i;
}

interface Run {
  readonly last: number;
  /** names of posts belong to it: "Office of the High Commissioner" */
  readonly posts?: boolean;
}

/** Token after a hyphen, an ampersand or "People's" at i that a capital word follows, or i. */
function bridge(scene: Scene, i: number, last: number): number {
  if (i + 1 >= last || !isPart(scene, i + 1)) return i;
  const glue = isHyphen(scene, i) && isGlued(scene, i) && isGlued(scene, i + 1);
  const owner = isPossessive(scene, i) && OWNERS.has(lowerAt(scene, i - 1));
  return glue || owner || formAt(scene, i) === "&" ? i + 1 : i;
}

/** End of the run of capital words from i, hyphens and ampersands included. */
function capitalRun(scene: Scene, i: number, { last, posts = false }: Run): number {
  let j = i;
  while (j < last) {
    if (isPart(scene, j) && (posts || !isPost(scene, j)) && scene.taken[j] === 0) j++;
    else {
      const next = j > i ? bridge(scene, j, last) : j;
      if (next === j) break;
      j = next + 1;
    }
  }
  return j;
}

/** Bodies named after the holder of an office: "Office of the High Commissioner". */
const OFFICES = new Set(["office", "oficina", "secretariat", "secretaría", "despacho"]);
const APART = new Set(["to", "a", "al", "con", "por"]);
/** After these only a field goes on with a name: "Commission on Human Rights", "Tests in Healthcare". */
const FIELD_ONLY = new Set(["on", "in", "en", "against", "contra"]);

/** After "of", "for", "de la": the token of what they lead to, or i where they go on with no name. */
function pastLinks(scene: Scene, i: number, last: number): number {
  const word = lowerAt(scene, i);
  if (!has(scene, i, CLASS.link) || JOINERS.has(word) || isCapital(scene, i) || APART.has(word)) return i;
  let j = i;
  while (j < last && j - i < 3 && has(scene, j, CLASS.link | CLASS.article) && !isCapital(scene, j) && !JOINERS.has(lowerAt(scene, j))) j++;
  return j >= last || (FIELD_ONLY.has(word) && !has(scene, j, CLASS.subject)) ? i : j;
}

/** End of the capital words that "of", "for", "de la" bring in, or i. */
function linkedEnd(scene: Scene, i: number, last: number): number {
  const j = pastLinks(scene, i, last);
  if (j === i) return i;
  // "de esa nación caribeña" goes on with no name
  const land = scene.known[j]?.value.kind === "country" && scene.known[j]!.value.form !== "nickname" ? scene.known[j]! : undefined;
  const run = capitalRun(scene, j, { last, posts: i > 0 && OFFICES.has(lowerAt(scene, i - 1)) });
  // "Embassy of Japan | Kenji …"
  if (land && run > land.last && land.value.form === "name" && !has(scene, land.last, CLASS.head | CLASS.subject)) return land.last;
  const end = Math.max(beforeName(scene, j, { end: run, link: lowerAt(scene, i) }), land?.last ?? 0);
  return end > j ? end : i;
}

const ENGLISH = new Set(["of", "for", "in", "on"]);

/** "Tests in Healthcare | Marina …": a given name right after a field begins a person's name. */
function beforeName(scene: Scene, first: number, { end, link }: { readonly end: number; readonly link: string }): number {
  if (!ENGLISH.has(link)) return end;
  for (let k = first + 1; k < end - 1; k++) if (has(scene, k - 1, CLASS.subject) && (has(scene, k, CLASS.given) || isPersons(scene, k, end))) return k;
  return end;
}

/** "Foreign Affairs | Masood Bin Mamen": words of no field behind one, with a particle among them. */
function isPersons(scene: Scene, k: number, end: number): boolean {
  if (scene.known[k] || (scene.bits[k]! & ANY_FIELD) !== 0 || isField(scene, k)) return false;
  return k + 2 < end && has(scene, k + 1, CLASS.particle) && (scene.bits[k + 2]! & ANY_FIELD) === 0;
}

const ANY_FIELD = CLASS.subject | CLASS.head | CLASS.undertaking | CLASS.modifier | CLASS.place | CLASS.kind | CLASS.post | CLASS.function | CLASS.common | CLASS.form;

/** "and [Social Services]": a field of two words, no body. */
const isServices = (scene: Scene, at: number, end: number): boolean => end === at + 2 && /^(?:services?|servicios)$/.test(lowerAt(scene, at + 1)) && has(scene, at, CLASS.subject);

/** After "and": end of the field that it adds ("Foreign Affairs and Trade"), or i. A new body's name is none. */
function joinedEnd(scene: Scene, i: number, last: number): number {
  if (i + 1 >= last || !JOINERS.has(lowerAt(scene, i))) return i;
  let at = i + 1;
  // "y de la Población" goes on; "and the" begins another body.
  if (/^(?:de|del)$/.test(lowerAt(scene, at))) while (at < last && has(scene, at, CLASS.link | CLASS.article) && !isCapital(scene, at)) at++;
  if (at >= last || !isPart(scene, at) || isUpper(scene, at) || (scene.known[at] && scene.known[at]!.value.form !== "adjective") || !(has(scene, at, CLASS.subject) || isField(scene, at))) return i;
  const end = capitalRun(scene, at, { last });
  for (let j = at; j < end; j++) if (isHead(scene, j) && (!has(scene, j, CLASS.subject) || j > at) && !isServices(scene, at, end)) return i;
  return end > at ? end : i;
}

/** An unlisted word with the ending of a field's name: "Trasplante", "Epidemiology". */
export const isField = (scene: Scene, i: number): boolean => !scene.known[i] && !has(scene, i, CLASS.given | CLASS.head) && /(?:tion|ment|ology|ics|ity|ance|ence|ship|ción|ciones|miento|dad|logía|grafía|ncia|graphy|ure|ing)$/.test(lowerAt(scene, i));

/** After a comma: end of "…, Nutrition & Indigenous Medicine" where a list of fields closes with "and", or i. */
function listedEnd(scene: Scene, i: number, last: number): number {
  let j = i;
  while (j < last && formAt(scene, j) === ",") {
    if (j + 1 < last && JOINERS.has(lowerAt(scene, j + 1))) {
      const closed = joinedEnd(scene, j + 1, last);
      return closed > j + 1 ? closed : i;
    }
    if (j + 1 >= last || !isPart(scene, j + 1) || !has(scene, j + 1, CLASS.subject) || isHead(scene, j + 1)) return i;
    const run = j + 1;
    j = capitalRun(scene, run, { last });
    for (let k = run; k < j; k++) if (formAt(scene, k) === "&") return j;
    const closed = joinedEnd(scene, j, last);
    if (closed > j) return closed;
  }
  return i;
}

/** A quoted name after a head noun: Instituto "Pedro Kourí". */
function quotedEnd(scene: Scene, i: number, last: number): number {
  if (i + 2 >= last || !QUOTES.has(formAt(scene, i)) || !isCapital(scene, i + 1)) return i;
  const end = capitalRun(scene, i + 1, { last: Math.min(last, i + 7) });
  return end < last && QUOTES.has(formAt(scene, end)) ? end + 1 : i;
}

const GENERIC = new Set("teaching base general district divisional secondary tertiary provincial province regional rural field referral public private mobile state central primary specialised specialized".split(" "));
const HOUSES = /^hospitals?$/;

/** "District General Hospital", "Base Hospitals": words that many houses of that kind share. */
export function isGeneric(scene: Scene, start: number, head: number): boolean {
  if (!HOUSES.test(lowerAt(scene, head)) || start === head) return false;
  for (let i = start; i < head; i++) if (!GENERIC.has(lowerAt(scene, i))) return false;
  return true;
}

/** "District General Hospital, Mannar": the town behind the comma tells it from the others. */
function townEnd(scene: Scene, i: number, { start, head, last }: { readonly start: number; readonly head: number; readonly last: number }): number {
  if (i !== head + 1 || i + 1 >= last || formAt(scene, i) !== "," || /s$/.test(lowerAt(scene, head)) || !isGeneric(scene, start, head)) return i;
  const town = scene.known[i + 1];
  if (town) return town.value.kind === "place" && town.last <= last ? town.last : i;
  return isPart(scene, i + 1) && scene.taken[i + 1] === 0 && !isUpper(scene, i + 1) && !has(scene, i + 1, CLASS.head | CLASS.subject | CLASS.post | CLASS.given) && !isCapital(scene, i + 2) ? i + 2 : i;
}

/** End of the name whose head noun stands at `head` and whose first token is `start`. */
export function bodyEnd(scene: Scene, at: { readonly start: number; readonly head: number; readonly last: number }): number {
  const { start, head, last } = at;
  const bare = start === head;
  let i = bare ? (namesAlone(scene, head) ? head + 1 : capitalRun(scene, head + 1, { last })) : headsAfter(scene, head, last);
  i = Math.max(i, head + 1);
  for (let round = 0; round < 5; round++) {
    const before = i;
    i = quotedEnd(scene, i, last);
    if (!leadsToParent(scene, i, { head: bare && i === head + 1 ? -1 : head, last })) i = linkedEnd(scene, i, last);
    if (i > head + 1) i = joinedEnd(scene, i, last);
    if (i > head + 1 && lowerAt(scene, head + 1) !== "in") i = listedEnd(scene, i, last);
    if (i === before) break;
  }
  return townEnd(scene, i, at);
}

/** "World Bank Group", "Defence Force Medical Corps": further capital words up to the last head noun. */
function headsAfter(scene: Scene, head: number, last: number): number {
  let end = head + 1;
  for (let j = head + 1; j < last && j < head + 4 && isPart(scene, j) && !isPost(scene, j) && scene.taken[j] === 0; j++) if (isHead(scene, j)) end = j + 1;
  return formsEnd(scene, end, last);
}

const PARENTS = new Set(("ministry department university institute hospital agency academy ministerio departamento universidad instituto agencia academia secretaría facultad faculty school college").split(" "));

/** "Council of the Ministry of Health", "Faculty of Medicine of the Eastern University": what follows "of" is a body of its own. A bare head needs it. */
function leadsToParent(scene: Scene, i: number, { head, last }: { readonly head: number; readonly last: number }): boolean {
  if (head < 0 || i >= last || !has(scene, i, CLASS.link)) return false;
  let j = i;
  while (j < last && j - i < 3 && has(scene, j, CLASS.link | CLASS.article) && !isCapital(scene, j)) j++;
  for (; j < last && j < i + 7 && isPart(scene, j); j++) if (PARENTS.has(lowerAt(scene, j))) return true;
  return false;
}

/** "Company Limited", "Co., Ltd.": forms of a company with the stops and commas between them. */
export function formsEnd(scene: Scene, i: number, last: number): number {
  let end = i;
  for (let j = i; j < last && j < end + 3; j++) {
    if (has(scene, j, CLASS.form) && isCapital(scene, j)) end = j + 1;
    else if (formAt(scene, j) !== "," && !(formAt(scene, j) === "." && isGlued(scene, j))) break;
  }
  return end;
}

/** The head alone names a body only where there is but one. */
export const namesAlone = (scene: Scene, i: number): boolean => LONE.has(lowerAt(scene, i)) && !isUpper(scene, i);
