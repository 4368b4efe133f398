import type { NameRule } from "../confidence/rules.ts";
import { isField } from "../names/body.ts";
import { CLASS } from "../names/classes.ts";
import { regionAdjective } from "../names/lands.ts";
import { isInitial, personAt, skipHonorifics } from "../names/person.ts";
import { claim, formAt, has, isCapital, isUpper, lowerAt, type Scene, type Style } from "../names/scene.ts";
import { postAhead, titleAt } from "../names/title.ts";

interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly style: Style;
}

const BREAKS = new Set([",", ":", "–", "—"]);

function claimPerson(scene: Scene, span: { readonly first: number; readonly last: number }, rule: NameRule): void {
  claim(scene, span, { kind: "person", form: "name", rule });
}

/** "Minister of Health Amina Okoro", "the Chilean President, Ana Soto": the name after an office. */
export function findTitled(scene: Scene, { first, last, style }: Bounds): void {
  for (let post = first; post < last; post++) {
    if (!has(scene, post, CLASS.post) || scene.taken[post] !== 0) continue;
    const title = titleAt(scene, post, { first, last });
    const comma = title.last < last && BREAKS.has(formAt(scene, title.last));
    const from = comma ? skipEpithet(scene, title.last + 1, last) : title.last;
    const at = skipHonorifics(scene, from, last);
    const { end, words } = personAt(scene, at, last);
    if (end === at || (comma && words < 2 && at === from) || (comma && isList(scene, at, end)) || (style === "titled" && at === from && !isHeadlineName(scene, at, { end, last, words })) || (words < 2 && !hasInitials(scene, at, end) && !isSurname(scene, at, { post, style, addressed: at > from }))) continue;
    claimPerson(scene, { first: at, last: end }, comma ? "office-comma" : "office");
    post = claimSecond(scene, end, { plural: /s$/.test(lowerAt(scene, post)), last }) - 1;
  }
}

/** "K.M.M. Wickrama" */
const hasInitials = (scene: Scene, at: number, end: number): boolean => end - at > 1 && formAt(scene, at).length > 1 && isInitial(scene, at);

/** "Foreign Ministers X and Y": the second name of a plural office. Returns where the names end. */
function claimSecond(scene: Scene, end: number, { plural, last }: { readonly plural: boolean; readonly last: number }): number {
  if (!plural || end + 1 >= last || !/^(?:and|y|e)$/.test(lowerAt(scene, end))) return end;
  const at = skipHonorifics(scene, end + 1, last);
  const second = personAt(scene, at, last);
  if (second.end > at) claimPerson(scene, { first: at, last: second.end }, "office");
  return Math.max(end, second.end);
}

/** Past "the far-right" or "el ultraderechista" before a name behind a comma. */
function skipEpithet(scene: Scene, i: number, last: number): number {
  if (i >= last || !has(scene, i, CLASS.article) || isCapital(scene, i)) return i;
  let j = i + 1;
  while (j < last && j < i + 5 && !isCapital(scene, j) && (/^\p{L}/u.test(formAt(scene, j)) || formAt(scene, j) === "-") && !has(scene, j, CLASS.function | CLASS.post)) j++;
  return j > i + 1 && j < last && isCapital(scene, j) ? j : i;
}

/** Offices that a surname alone follows: "Minister Okoro", but not "Director Range". */
const BEFORE_SURNAME = /^(?:presidente?a?|vice-president|vicepresident[ea]|minister|ministr[oa]|secretary|secretari[oa]|ambassador|embajador|embajadora|senator|senador|senadora|governor|gobernador|gobernadora|chancellor|canciller|premier|commissioner|mayor|alcalde|alcaldesa|congressman|congresswoman|representative|judge|justice|administrator|viceminist(?:er|ro|ra)|prime-minister|chairman|chairwoman|chairperson|speaker|treasurer|attaché|consul|cónsul)s?$/;

/** One word after an office: a surname, not an ordinary word or an acronym. */
function isSurname(scene: Scene, at: number, { post, style, addressed }: { readonly post: number; readonly style: Style; readonly addressed: boolean }): boolean {
  if (style !== "prose" || isUpper(scene, at) || has(scene, at, DULL) || isField(scene, at) || scene.ordinary(lowerAt(scene, at))) return false;
  return addressed || (BEFORE_SURNAME.test(lowerAt(scene, post)) && regionAdjective(lowerAt(scene, at)) === undefined);
}

/** Where every word has a capital, "Minister Attends Assembly" must not pass for a name. */
function isHeadlineName(scene: Scene, at: number, { end, last, words }: { readonly end: number; readonly last: number; readonly words: number }): boolean {
  if (words < 2) return false;
  return has(scene, at, CLASS.given | CLASS.family) || isInitial(scene, at) || end >= last || /^(?:,|of|;|\))$/.test(lowerAt(scene, end));
}

/** ", Ghana, Kenya and": a run after a comma that is one of a list of places. */
const isList = (scene: Scene, at: number, end: number): boolean => scene.known[at]?.value.kind === "place" && scene.known[at]!.last === end;

/** "Mr Haddock", "Dr. Amina Okoro", "H.E. Mr. Sunil Rao". */
export function findAddressed(scene: Scene, { first, last, style }: Bounds): void {
  for (let i = first; i < last; i++) {
    if (!has(scene, i, CLASS.honorific | CLASS.rank) || SAINTS.has(lowerAt(scene, i)) || scene.taken[i] !== 0 || (!isCapital(scene, i) && !/\.$/.test(formAt(scene, i)) && !isAddress(scene, i))) continue;
    const at = skipHonorifics(scene, i, last);
    if (at === i) continue;
    const { end, words } = personAt(scene, at, last);
    if (end > at && (style === "prose" || words > 1)) {
      claimPerson(scene, { first: at, last: end }, "honorific");
      i = end - 1;
    } else i = at - 1;
  }
}

const isAddress = (scene: Scene, i: number): boolean => /^(?:doctora?|señora?|señorita|don|doña|general|colonel|professor|profesora?|captain|coronel|sir|compañer[oa]|licenciad[oa]|ingenier[oa]|engineer|specialist)$/.test(lowerAt(scene, i));

const DULL = CLASS.subject | CLASS.undertaking | CLASS.place | CLASS.compass | CLASS.head | CLASS.common | CLASS.kind;

/** What the first word of a name says for a person. */
function opening(scene: Scene, at: number, end: number): number {
  if (has(scene, at, CLASS.given)) return 3;
  if (has(scene, at, CLASS.family) && end - at <= 4) return has(scene, at, CLASS.function) ? 1 : 3;
  return 0;
}

/** What a word of a name says for a person wherever it stands. */
function weigh(scene: Scene, i: number): number {
  if (isInitial(scene, i)) return 1.5;
  if (has(scene, i, CLASS.particle) && !isCapital(scene, i)) return 0.5;
  if (scene.known[i]?.value.kind === "place" && i > 0 && has(scene, i - 1, CLASS.given)) return 0;
  return scene.known[i] && !has(scene, i, CLASS.given) ? -1 : 0;
}

/** What it says against. */
function doubt(scene: Scene, i: number, begins: boolean): number {
  const given = has(scene, i, CLASS.given);
  let score = 0;
  if (has(scene, i, DULL) && !(begins && has(scene, i, CLASS.family))) score += given ? 1.5 : 3;
  if (isUpper(scene, i) && formAt(scene, i).length > 1) score += 1.5;
  if (!given && isCapital(scene, i) && scene.ordinary(lowerAt(scene, i))) score += 1.5;
  return score;
}

/** How much the words themselves speak for a person. */
function inside(scene: Scene, at: number, end: number): number {
  let score = opening(scene, at, end);
  for (let i = at; i < end; i++) {
    if (i > at && has(scene, i, CLASS.given)) score += 1;
    else if (i > at || score === 0) score += weigh(scene, i);
    score -= doubt(scene, i, i === at);
  }
  return score;
}

const THE = new Set(["the", "el", "la", "los", "las"]);
/** What a head of state has: "el mandato de Ana Soto". */
const TERMS = new Set(["gobierno", "mandato", "administración", "presidencia", "presidency", "premiership", "gestión"]);
const IN = new Set(["in", "at", "from", "en", "desde"]);

/** What stands before a name. */
function precedes(scene: Scene, i: number): number {
  const word = lowerAt(scene, i);
  if (has(scene, i, CLASS.saying) && !isCapital(scene, i)) return 2;
  if ((word === "de" || word === "of") && i > 0 && TERMS.has(lowerAt(scene, i - 1)) && !scene.known[i + 1]) return 3;
  if (THE.has(word)) return -3;
  if (IN.has(word)) return -1.5;
  return word === "by" || word === "por" ? 1 : 0;
}

/** What stands behind a name: an office or "who" behind a comma, a verb of saying, "MP". */
function follows(scene: Scene, end: number, last: number): number {
  if (end >= last) return 0;
  let score = 0;
  if (formAt(scene, end) === "," && end + 1 < last) {
    if (postAhead(scene, end + 1, last) >= 0) score += 4;
    if (/^(?:who|quien)$/.test(lowerAt(scene, end + 1))) score += 3;
  }
  // "Tackson Lambart is the Director of"
  if (/^(?:is|was|es|era|fue)$/.test(lowerAt(scene, end)) && /^(?:the|a|an|el|la)$/.test(lowerAt(scene, end + 1)) && postAhead(scene, end + 2, Math.min(last, end + 6)) >= 0) score += 3;
  if (/^(?:and|y)$/.test(lowerAt(scene, end)) && sharesOffice(scene, end + 1, last)) score += 3;
  if (has(scene, end, CLASS.saying) && !isCapital(scene, end)) score += 2;
  if (has(scene, end, CLASS.post) && isCapital(scene, end) && /^(?:of|for)$/.test(lowerAt(scene, end + 1)) && has(scene, end + 2, CLASS.subject)) score += 3;
  if (has(scene, end, CLASS.tail) && isUpper(scene, end)) score += 3;
  return score;
}

/** How much the words around speak for a person. */
function around(scene: Scene, at: number, { end, first, last }: { readonly end: number; readonly first: number; readonly last: number }): number {
  const stopped = at === first && end < last && formAt(scene, end) === "," && followsOffice(scene, at);
  return follows(scene, end, last) + (at > first ? precedes(scene, at - 1) : 0) + (stopped ? 3 : 0);
}

/** "X and Y, the presidents of": the second name has the office of both behind it. */
function sharesOffice(scene: Scene, i: number, last: number): boolean {
  const { end, words } = personAt(scene, i, last);
  return words > 1 && end + 1 < last && formAt(scene, end) === "," && postAhead(scene, end + 1, last) >= 0;
}

/** "… by the Minister of Health of Azerbaijan. Rustam Karimov, …": a full stop typed for a comma. */
function followsOffice(scene: Scene, at: number): boolean {
  if (at < 4 || formAt(scene, at - 1) !== ".") return false;
  for (let post = at - 2; post > at - 12 && post >= 0; post--) if (has(scene, post, CLASS.post)) return titleAt(scene, post, { first: post, last: at - 1 }).last === at - 1;
  return false;
}

const ENOUGH = 3;

/** "San Blas", "Santa Ana": a saint's name is that of a place or a house. */
const SAINTS = new Set(["san", "santa", "santo", "saint", "st", "st.", "são"]);
const isSaint = (scene: Scene, i: number): boolean => i > 0 && SAINTS.has(lowerAt(scene, i - 1)) && isCapital(scene, i - 1);

const MOST_OFFICE = 12;

/** "Kariuki, Kenya's health secretary, said": one word that opens a sentence or follows what was said, with an office between commas and a verb of saying behind it. */
function isIntroduced(scene: Scene, i: number, { end, last }: { readonly end: number; readonly last: number }): boolean {
  if (formAt(scene, end) !== "," || isUpper(scene, i) || has(scene, i, DULL | CLASS.function) || scene.known[i] || scene.ordinary(lowerAt(scene, i))) return false;
  const post = postAhead(scene, end + 1, last);
  if (post < 0) return false;
  let close = post + 1;
  while (close < last && close < post + MOST_OFFICE && /^[\p{L}\d'’-]/u.test(formAt(scene, close))) close++;
  return close + 1 < last && formAt(scene, close) === "," && has(scene, close + 1, CLASS.saying) && !isCapital(scene, close + 1);
}

/** Names without a title: by given names, initials, particles, verbs of saying and offices after them. */
export function findPlain(scene: Scene, { first, last, style }: Bounds): void {
  for (let i = first; i < last; i++) {
    if (!isCapital(scene, i) || scene.taken[i] !== 0) continue;
    const { end, words } = personAt(scene, i, last);
    const whole = words >= 2 || (words === 1 && (i === first || /^[,”"]$/.test(formAt(scene, i - 1))) && style === "prose" && isIntroduced(scene, i, { end, last })) || (words === 1 && end - i >= 2 && isInitial(scene, i));
    if (!whole) {
      i = Math.max(i, end - 1);
      continue;
    }
    if (isSaint(scene, i)) {
      i = end - 1;
      continue;
    }
    const context = around(scene, i, { end, first, last });
    if (inside(scene, i, end) + context >= ENOUGH && (style === "prose" || context >= 3 || last - first <= 6)) claimPerson(scene, { first: i, last: end }, "plain");
    i = end - 1;
  }
}
