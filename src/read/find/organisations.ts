import type { NameRule } from "../confidence/rules.ts";
import type { Mention } from "../layers.ts";
import { bodyEnd, bodyStart, formsEnd, isGeneric, namesAlone } from "../names/body.ts";
import { CLASS } from "../names/classes.ts";
import { hospitalLands } from "../names/hospital-names.ts";
import { SHAPE } from "../text/words.ts";
import { claim, formAt, has, isCapital, isFree, isGlued, isUpper, lowerAt, mentionAt, type Scene, type Style } from "../names/scene.ts";

interface Bounds {
  readonly first: number;
  readonly last: number;
}

const organisation = (rule: NameRule, form: Mention["form"] = "name"): Omit<Mention, "first" | "last" | "start" | "end" | "name"> => ({ kind: "organisation", form, rule });

const LONG = 3;

/** Long names of the gazetteer, which the grammar would cut otherwise: "United Nations Relief and Works Agency". */
export function findLongBodies(scene: Scene, { first, last }: Bounds): void {
  for (let i = first; i < last; i++) {
    const match = scene.known[i];
    if (match?.value.kind !== "organisation" || match.last - i < LONG || match.last > last || !isFree(scene, i, match.last) || !isCapital(scene, match.last - 1)) continue;
    const more = (match.last < last && isCapital(scene, match.last) && has(scene, match.last, CLASS.head)) || (i > first && isCapital(scene, i - 1) && !has(scene, i - 1, CLASS.function | CLASS.post | CLASS.article) && !isGlued(scene, i));
    if (!more) claim(scene, match, organisation("known-body", match.value.form));
  }
}

/** Bodies of the gazetteer ("World Health Organization", "UNICEF"), where a grammar finds no longer name. */
export function findKnownBodies(scene: Scene, { first, last, style }: Bounds & { readonly style: Style }): void {
  for (let i = first; i < last; i++) {
    const match = scene.known[i];
    if (match?.value.kind !== "organisation" || match.last > last || !isFree(scene, i, match.last) || (style === "capitals" && lowerAt(scene, i) === "un" && match.last === i + 1)) continue;
    if (!isCapital(scene, match.last - 1) && (scene.shape[match.last - 1]! & (SHAPE.letter | SHAPE.mixed)) === SHAPE.letter) continue;
    const span = match.value.id.startsWith("Red C") ? nationalSociety(scene, match, { first, last }) : match;
    claim(scene, span, organisation("known-body", match.value.form));
    i = span.last - 1;
  }
}

/** "Iranian Red Crescent", "Ghana Red Cross Society". */
function nationalSociety(scene: Scene, match: Bounds, { first, last }: Bounds): Bounds {
  let start = match.first;
  for (let i = match.first - 1; i >= first && i >= match.first - 3; i--) if (scene.known[i]?.last === match.first && scene.known[i]!.value.kind === "country" && scene.taken[i] === 0) start = i;
  return { first: start, last: match.last < last && lowerAt(scene, match.last) === "society" ? match.last + 1 : match.last };
}

const GOVERNMENT = /^(?:government|gobierno)s?$/;
const FIELD_OF = /^minist(?:er|ers|ro|ra)$/;
const CARER_OF = /^(?:director|commissioner|superintendent|secretary|directora?|general|chief|head)$/;

/** "Minister of | National Health Services", "Director of | Health Services": a field is no body. */
function isField(scene: Scene, { start: from, head, first }: { readonly start: number; readonly head: number; readonly first: number }): boolean {
  // "Minister of Health, | Welfare and Social Services"
  let start = from;
  while (start - 2 >= first && /^(?:,|and|y)$/.test(lowerAt(scene, start - 1)) && has(scene, start - 2, CLASS.subject)) start -= 2;
  if (start - 2 < first || !/^(?:of|for|de)$/.test(lowerAt(scene, start - 1))) return false;
  return FIELD_OF.test(lowerAt(scene, start - 2)) || (lowerAt(scene, head) === "services" && CARER_OF.test(lowerAt(scene, start - 2)));
}

/** "Head of Mission | Naoki Tanaka": the office's own word. */
const isHeadOf = (scene: Scene, head: number, first: number): boolean => head - 2 >= first && lowerAt(scene, head - 1) === "of" && has(scene, head - 2, CLASS.post) && !has(scene, head + 1, CLASS.link) && lowerAt(scene, head) !== "hospital";

/** "Exchange of Notes" is no stock exchange, "Banks of the World" no bank. */
const DEEDS = new Set(["exchange", "banks", "service", "command"]);

/** A head noun alone, or with its country alone ("Cuban Government"), names no body of its own. */
function isName(scene: Scene, span: Bounds, head: number): boolean {
  if (span.last - span.first === 1) return namesAlone(scene, head) && !isCapital(scene, head + 1) && !(head > 1 && has(scene, head - 1, CLASS.link) && has(scene, head - 2, CLASS.post));
  if (governs(scene, span, head) || (span.first === head && DEEDS.has(lowerAt(scene, head))) || (/s$/.test(lowerAt(scene, head)) && isGeneric(scene, span.first, head)) || isCrew(scene, span, head) || isOfOffice(scene, span, head)) return false;
  if (head === span.first + 2 && /^['’]s$/.test(formAt(scene, head - 1)) && has(scene, span.first, CLASS.post)) return false;
  return !(head === span.last - 1 && SEVERAL.has(lowerAt(scene, head)));
}

/** "Union Health Minister", "Cabinet Health Secretary": the head's noun belongs to the office behind. */
const isOfOffice = (scene: Scene, { first, last }: Bounds, head: number): boolean =>
  first === head && has(scene, head, CLASS.modifier) && has(scene, last, CLASS.post) && isCapital(scene, last) && !isGlued(scene, last);

const CREWS = /^(?:units?|teams?|wards?)$/;
const CARE = new Set("medical intensive care emergency accident outpatient surgical surgery health dialysis neonatal maternity mobile special and &".split(" "));

/** "Medical Team", "Intensive Care Unit": every hospital has them. */
function isCrew(scene: Scene, { first, last }: Bounds, head: number): boolean {
  if (last > head + 1 || !CREWS.test(lowerAt(scene, head))) return false;
  for (let i = first; i < head; i++) if (!CARE.has(lowerAt(scene, i))) return false;
  return true;
}

/** "Cuban Government", but not "Department of Government Information" or "Government Medical Officers' Association". */
function governs(scene: Scene, { first, last }: Bounds, head: number): boolean {
  for (let i = first; i < last; i++) if (GOVERNMENT.test(lowerAt(scene, i)) && (i === last - 1 || !isCapital(scene, i + 1) || (i < head && i > first))) return true;
  return false;
}

/** Several bodies of a kind have no name of their own. */
const SEVERAL = new Set(
  ("ministries departments institutes institutions universities colleges schools agencies banks foundations councils associations laboratories labs committees teams centers centres clinics offices enterprises organizations organisations " +
    "companies clubs unions courts units groups parties missions delegations ministerios institutos universidades empresas centros hospitales agencias").split(" "),
);

/** Bodies by their head noun: "Cuban Foreign Ministry", "Ministry of Health, Nutrition & Indigenous Medicine", "Hospital María Auxiliadora". */
export function findBodies(scene: Scene, { first, last, style }: Bounds & { readonly style: Style }): void {
  for (let head = first; head < last; head++) {
    if (!isCapital(scene, head) || !has(scene, head, CLASS.head) || scene.taken[head] !== 0) continue;
    // Among Words With Capitals only what stands before "of" shows where a name begins.
    const start = style === "prose" ? bodyStart(scene, head, first) : head;
    if (style !== "prose" && !has(scene, head + 1, CLASS.link)) continue;
    const end = bodyEnd(scene, { start, head, last });
    const known = scene.known[start];
    if (known && known.last > head && (known.value.kind !== "organisation" || !has(scene, known.last, CLASS.head))) {
      head = known.last - 1;
      continue;
    }
    const span = { first: start, last: end };
    if (start === head && isHeadOf(scene, head, first)) continue;
    if (isField(scene, { start, head, first }) || !isName(scene, span, head) || !isFree(scene, start, end) || isUndertaking(scene, end - 1, head)) continue;
    claim(scene, span, { ...organisation("body"), ...cityOf(scene, span) });
    head = end - 1;
  }
}

const HOUSES = new Set(["hospital", "hospitals", "clinic", "clínica", "polyclinic", "policlínico", "maternity", "maternidad", "sanatorium", "dispensary", "infirmary"]);
const SORTS = new Set("central general regional district provincial teaching university national referral military municipal city maternity children children's women's health medical base rural county state universitario docente hospital clinic".split(" "));

/** The country of a city that a hospital's name begins with or lies in, where the name says no more: "Chitungwiza Central Hospital", "Hospital of Leribe". */
function townOf(scene: Scene, { first, last }: Bounds): string | undefined {
  for (let i = first; i < last; i++) {
    const city = scene.known[i];
    if (city?.value.kind !== "place" || !city.value.country || has(scene, i, CLASS.given | CLASS.common | CLASS.family)) continue;
    const begins = i === first && city.last < last && SORTS.has(lowerAt(scene, city.last));
    if (begins || (city.last === last && has(scene, i - 1, CLASS.link))) return city.value.country;
  }
  return undefined;
}

/** "Port Moresby General Hospital", "Kenyatta National Hospital": the country of the city that a body's name begins with, or of a hospital that is known. */
function cityOf(scene: Scene, span: Bounds): Pick<Mention, "code"> {
  const { first, last } = span;
  const city = scene.known[first];
  if (city?.value.kind === "place" && city.last < last && !city.value.doubtful && city.value.country) return { code: city.value.country };
  let isHospital = false;
  let land: string | undefined;
  for (let i = first; i < last; i++) {
    const low = lowerAt(scene, i);
    isHospital ||= HOUSES.has(low);
    land ??= hospitalLands.get(low);
  }
  const code = isHospital ? (land ?? townOf(scene, span)) : undefined;
  return code === undefined ? {} : { code };
}

/** "Health System Strengthening Programme", "Trade Facilitation Agreement": the last noun says what it is. */
function isUndertaking(scene: Scene, i: number, head: number): boolean {
  return i > head && has(scene, i, CLASS.undertaking) && !has(scene, i, CLASS.head | CLASS.subject);
}

/** "Ltd", "S.A.", but not a long word in capitals. */
function isForm(scene: Scene, i: number): boolean {
  if (!has(scene, i, CLASS.form) || !isCapital(scene, i) || scene.taken[i] !== 0 || (formAt(scene, i + 1) === "-" && isGlued(scene, i + 1))) return false;
  return !isUpper(scene, i) || formAt(scene, i).includes(".") || formAt(scene, i).length <= 3;
}

/** First token of the capital words before a company's form. */
function companyStart(scene: Scene, form: number, first: number): number {
  let start = form;
  while (start > first && (isCapital(scene, start - 1) || formAt(scene, start - 1) === "&") && scene.taken[start - 1] === 0 && !has(scene, start - 1, CLASS.function)) start--;
  return start;
}

/** Companies by their form: "Sun Pharma Ltd", "Beijing Minhai Co., Ltd." */
export function findCompanies(scene: Scene, { first, last }: Bounds): void {
  for (let form = first + 1; form < last; form++) {
    if (!isForm(scene, form)) continue;
    const start = companyStart(scene, form, first);
    const end = formsEnd(scene, form, last);
    if (start < form) claim(scene, { first: start, last: end }, organisation("company-form"));
    form = end;
  }
}

const MAX_NAME = 5;

/** End of a run of free capital words that may be a name of a company's kind. */
function nameEnd(scene: Scene, i: number, last: number): number {
  let j = i;
  while (j < last && j - i < MAX_NAME && isCapital(scene, j) && scene.taken[j] === 0 && !has(scene, j, CLASS.function | CLASS.calendar | CLASS.honorific)) {
    if ((scene.known[j]?.value.kind === "country" || has(scene, j, CLASS.thing)) && j === i) return i;
    j++;
    if (j + 1 < last && formAt(scene, j) === "-" && isGlued(scene, j) && isGlued(scene, j + 1)) j += 2;
  }
  return Math.min(j, last);
}

/** "the Indian company X", "news agency Y", "business group Z": what a lower-case noun calls a body. */
export function findByKind(scene: Scene, { first, last }: Bounds): void {
  for (let i = first; i + 1 < last; i++) {
    if (!has(scene, i, CLASS.kind) || isCapital(scene, i)) continue;
    const at = /^["“«]$/.test(formAt(scene, i + 1)) ? i + 2 : i + 1;
    const end = at < last ? nameEnd(scene, at, last) : at;
    if (end === at || has(scene, at, CLASS.post) || scene.known[at]?.value.kind === "place") continue;
    claim(scene, { first: at, last: end }, organisation("called"));
    i = end - 1;
  }
}

const KINDS = new Set("companies firms manufacturers producers agencies banks groups corporations organisations organizations ngos charities airlines makers suppliers hospitals universities empresas compañías firmas".split(" "));
const BEFORE_LIST = new Set([",", ":", "as", "like", "including", "namely", "como", "entre"]);

/** "leading companies, A, B Holdings and C": each of a list that a plural noun opens. */
export function findByKinds(scene: Scene, { first, last, style }: Bounds & { readonly style: Style }): void {
  if (style !== "prose") return;
  for (let i = first; i + 3 < last; i++) {
    if (!KINDS.has(lowerAt(scene, i)) || isCapital(scene, i)) continue;
    let at = i + 1;
    while (at < i + 4 && at < last && (BEFORE_LIST.has(lowerAt(scene, at)) || (lowerAt(scene, at) === "such" && lowerAt(scene, at + 1) === "as"))) at++;
    if (at > i + 1) claimItems(scene, listItems(scene, at, last));
  }
}

/** Items of a list of capital words from token i, where there are three or more. */
function listItems(scene: Scene, i: number, last: number): Bounds[] {
  const items: Bounds[] = [];
  let at = i;
  while (at < last) {
    const over = mentionAt(scene, at);
    let end = over?.kind === "organisation" ? over.last : at;
    while (end < last && end < at + MAX_NAME + 1 && isItemWord(scene, end, at)) end++;
    if (end === at) break;
    items.push({ first: at, last: end });
    if (end >= last || !/^(?:,|and|y|e)$/.test(lowerAt(scene, end))) break;
    at = end + 1;
    if (at < last && /^(?:and|y|e)$/.test(lowerAt(scene, at))) at++;
  }
  return items.length > 2 ? items : [];
}

const isItemWord = (scene: Scene, i: number, from: number): boolean =>
  (isCapital(scene, i) && scene.taken[i] === 0 && !has(scene, i, CLASS.calendar | CLASS.honorific | CLASS.post | CLASS.function)) || (i > from && formAt(scene, i) === "&");

function claimItems(scene: Scene, items: readonly Bounds[]): void {
  for (const item of items) if (isFree(scene, item.first, item.last) && scene.known[item.first]?.value.kind !== "place" && !(scene.known[item.first]?.value.kind === "country" && scene.known[item.first]!.last === item.last)) claim(scene, item, organisation("called"));
}

const OWNERS = /^(?:founder|co-founder|cofounder|ceo|chairman|chairperson|chairwoman|fundador|fundadora)$/;

/** "the Founder of Open Skies, …": who founds or chairs an unknown name founds a body. */
export function findByOffice(scene: Scene, { first, last, style }: Bounds & { readonly style: Style }): void {
  if (style !== "prose") return;
  for (let i = first; i + 2 < last; i++) {
    if (!OWNERS.test(lowerAt(scene, i)) || !/^(?:of|de)$/.test(lowerAt(scene, i + 1))) continue;
    const at = /^(?:the|la|el)$/.test(lowerAt(scene, i + 2)) ? i + 3 : i + 2;
    const end = at < last ? nameEnd(scene, at, last) : at;
    if (end === at || (end < last && !/^(?:,|\.|in|and|en|y|;|\()$/.test(lowerAt(scene, end))) || scene.known[at] || has(scene, at, DULL | CLASS.given) || has(scene, end - 1, DULL & ~CLASS.subject)) continue;
    claim(scene, { first: at, last: end }, organisation("called"));
  }
}

const DULL = CLASS.subject | CLASS.undertaking | CLASS.place | CLASS.common | CLASS.post | CLASS.modifier;

const IS = new Set(["is", "was", "es", "era", ","]);
const ARTICLES = new Set(["a", "an", "the", "una", "un", "la", "el"]);

/** "X is a business organisation", "X, an Indian drugmaker,". */
export function findByPredicate(scene: Scene, { first, last }: Bounds): void {
  for (let i = first + 1; i + 2 < last; i++) {
    if (!IS.has(lowerAt(scene, i)) || !ARTICLES.has(lowerAt(scene, i + 1)) || !isCapital(scene, i - 1) || scene.taken[i - 1] !== 0) continue;
    let noun = i + 2;
    while (noun < last && noun < i + 7 && !has(scene, noun, CLASS.kind) && /^\p{L}/u.test(formAt(scene, noun)) && !has(scene, noun, CLASS.function | CLASS.post)) noun++;
    if (noun >= last || isCapital(scene, noun) || !has(scene, noun, CLASS.kind)) continue;
    let start = i;
    while (start > first && isCapital(scene, start - 1) && scene.taken[start - 1] === 0 && !has(scene, start - 1, CLASS.function | CLASS.post)) start--;
    if (start < i && !scene.known[start]) claim(scene, { first: start, last: i }, organisation("predicate"));
  }
}
