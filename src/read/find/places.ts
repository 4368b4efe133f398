import type { NameRule } from "../confidence/rules.ts";
import { isField } from "../names/body.ts";
import { CLASS } from "../names/classes.ts";
import { claim, formAt, has, isCapital, isFree, isGlued, isUpper, lowerAt, mentionAt, type Scene, type Style } from "../names/scene.ts";
import { regionAdjective } from "../names/lands.ts";
import { namedCountries } from "../names/named-countries.ts";
import { postAhead } from "../names/title.ts";

interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly style: Style;
}

const place = (rule: NameRule, form: "name" | "capital" = "name") => ({ kind: "place", form, rule }) as const;

/** "New York State", "San Carlos Province" */
const NEW = new Set(["new", "san", "santa", "saint", "port", "los", "las", "la", "el", "nueva", "nuevo"]);

function isPart(scene: Scene, i: number): boolean {
  return isCapital(scene, i) && scene.taken[i] === 0 && !has(scene, i, CLASS.calendar | CLASS.post | CLASS.honorific) && (!has(scene, i, CLASS.function) || has(scene, i, CLASS.compass) || NEW.has(lowerAt(scene, i)));
}

/** "Batticaloa District", "Eastern Province", "South Zone": capital words before a capital noun for a place. */
function namedBefore(scene: Scene, head: number, first: number): number {
  let i = head;
  while (i > first && head - i < 5) {
    if (isPart(scene, i - 1) && scene.known[i - 1]?.value.kind !== "country" && head - i < 4) i--;
    // "Gangwon-do Province"
    else if (i - 3 >= first && formAt(scene, i - 2) === "-" && isGlued(scene, i - 1) && formAt(scene, i - 1).length < 4 && isPart(scene, i - 3)) i -= 3;
    else break;
  }
  return i;
}

/** Nouns that stand right before the name: "Lake Victoria", "Isla Margarita". */
const BARE = new Set(["lake", "mount", "port", "cape", "fort", "isla", "islas", "lago", "monte", "río", "puerto", "aeropuerto", "provincia", "golfo", "villa", "barrio", "municipio", "departamento", "distrito", "estado"]);
const OF = new Set(["of", "de", "del"]);

/** "Province of Matanzas", "provincia de Manabí", "Isla de la Juventud": capital words after a noun for a place. */
function namedAfter(scene: Scene, head: number, last: number): { readonly first: number; readonly last: number } | null {
  let at = head + 1;
  if (at < last && OF.has(lowerAt(scene, at))) at++;
  else if (!isCapital(scene, head) || !BARE.has(lowerAt(scene, head))) return null;
  while (at < last && has(scene, at, CLASS.article) && !isCapital(scene, at)) at++;
  let end = at;
  while (end < last && end < at + 4 && isPart(scene, end) && !has(scene, end, CLASS.head)) end++;
  let plain = false;
  for (let j = at; j < end; j++) plain ||= !has(scene, j, DULL);
  return plain ? { first: isCapital(scene, head) ? head : at, last: end } : null;
}

/** "the Butare region", "Pemba island": a capital word before a noun in lower case. */
function namedLower(scene: Scene, head: number, first: number): { readonly first: number; readonly last: number } | null {
  let i = head;
  while (i > first && isPart(scene, i - 1) && !has(scene, i - 1, DULL) && head - i < 3) i--;
  // "the Asia-Pacific region"
  if (i < head && i - 2 >= first && formAt(scene, i - 1) === "-" && isGlued(scene, i) && isPart(scene, i - 2)) i -= 2;
  const kind = scene.known[i]?.value.kind;
  if (i === head || has(scene, head, CLASS.kind | CLASS.head) || kind === "country" || kind === "organisation" || isUpper(scene, i)) return null;
  return head - i === 1 && kind !== "place" && regionAdjective(lowerAt(scene, i)) !== undefined ? null : { first: i, last: head };
}

const DULL = CLASS.subject | CLASS.undertaking | CLASS.head | CLASS.common | CLASS.kind | CLASS.thing | CLASS.modifier | CLASS.function | CLASS.saying;

/** "Member States", "Protected Zone", "Asian Region": no names. */
function allDull(scene: Scene, first: number, last: number): boolean {
  for (let j = first; j < last; j++) if (!has(scene, j, DULL) && regionAdjective(lowerAt(scene, j)) === undefined) return false;
  return true;
}

/** Nouns for places that are family names too. */
const SURNAMES = new Set(["park", "hill", "hills", "lake", "river", "bay", "parish", "street", "mount", "desert", "coast", "port", "road", "valle", "monte", "lago", "villa", "bosque", "square", "parque", "costa", "calle", "port", "isla", "islas", "state", "states", "town"]);

/** "Ana Park", "Park": a family name. */
const isFamily = (scene: Scene, start: number, head: number): boolean => SURNAMES.has(lowerAt(scene, head)) && (start === head ? !BARE.has(lowerAt(scene, head)) : has(scene, start, CLASS.given));

/** The country of the town or province that is all of a place's name but for its noun: "Buea district", "provincia de Loja". Saints' towns lie everywhere. */
function landOf(scene: Scene, { first, last }: { readonly first: number; readonly last: number }): { readonly code?: string } {
  const known = scene.known[first];
  return known?.value.kind === "place" && known.last === last && known.value.country && !NEW.has(lowerAt(scene, first)) ? { code: known.value.country } : {};
}

/** The name in "Province of Loja": behind the noun and "of". */
const wholeName = (scene: Scene, head: number, { first, last }: { readonly first: number; readonly last: number }): { readonly first: number; readonly last: number } => ({ first: first !== head ? first : OF.has(lowerAt(scene, head + 1)) ? head + 2 : head + 1, last });

export function findByHead(scene: Scene, { first, last, style }: Bounds): void {
  if (style !== "prose") return;
  for (let head = first; head < last; head++) {
    if (!has(scene, head, CLASS.place) || scene.taken[head] !== 0 || (head + 1 < last && ISLANDERS.has(lowerAt(scene, head + 1)))) continue;
    const start = isCapital(scene, head) ? namedBefore(scene, head, first) : head;
    if (isFamily(scene, start, head)) continue;
    const lower = isCapital(scene, head) ? null : namedLower(scene, head, first);
    if (lower) claim(scene, lower, { ...place("place-noun"), ...landOf(scene, lower) });
    if (lower) continue;
    if (start < head && (!allDull(scene, start, head) || has(scene, start, CLASS.compass))) claim(scene, { first: start, last: head + 1 }, { ...place("place-noun"), ...landOf(scene, { first: start, last: head }) });
    else if (start === head) {
      const span = namedAfter(scene, head, last);
      if (span && isFree(scene, span.first, span.last) && scene.known[span.first]?.value.kind !== "country") claim(scene, span, { ...place("place-of"), ...landOf(scene, wholeName(scene, head, span)) });
    }
  }
}

const GOVERNING = new Set(["government", "authorities", "regime", "administration", "officials", "gobierno", "autoridades"]);
const AT = new Set(["in", "at", "to", "from", "near", "of", "outside", "around", "through", "via", "en", "a", "desde", "hacia", "de", "para"]);

/** A capital that acts, owns or governs stands for its country; one that things happen in is a place. */
export function standsForState(scene: Scene, { first, last }: { readonly first: number; readonly last: number }, bounds: { readonly first: number; readonly last: number }): boolean {
  const before = first > bounds.first ? lowerAt(scene, first - 1) : "";
  const after = last < bounds.last ? lowerAt(scene, last) : "";
  if (GOVERNING.has(after)) return true;
  if (AT.has(before)) return false;
  if (after === "'s" && before !== "in") return true;
  if ((before === "between" || before === "entre") && (after === "and" || after === "y")) return true;
  if ((before === "and" || before === "y") && /^(?:between|entre)$/.test(lowerAt(scene, first - 3))) return true;
  if (before === "with" || before === "con") return true;
  return has(scene, last, CLASS.saying) && last < bounds.last && !isCapital(scene, last) && first > bounds.first;
}

const ISLANDERS = new Set(["islander", "islanders"]);

/** Regions, capitals and cities of the gazetteer. */
export function findKnownPlaces(scene: Scene, { first, last, style }: Bounds): void {
  for (let i = first; i < last; i++) {
    const match = scene.known[i];
    if (match?.value.kind !== "place" || match.last > last || ISLANDERS.has(lowerAt(scene, match.last)) || !isFree(scene, i, match.last) || !isCapital(scene, i)) continue;
    if (style === "prose" && isUpper(scene, i) && match.last - i === 1) continue;
    const { value } = match;
    const capital = value.form === "capital";
    if (capital && value.country && standsForState(scene, match, { first, last }) && !(value.doubtful && !names(scene, value.country))) {
      claim(scene, match, { kind: "country", form: "capital", code: value.country, rule: "capital" });
    } else if (!value.doubtful || supported(scene, match, { first, last })) claim(scene, match, { ...place(capital ? "capital" : "gazetteer"), ...(value.country ? { code: value.country } : {}) });
    i = match.last - 1;
  }
}

const names = (scene: Scene, code: string): boolean => namedCountries(scene.found).get(code)?.byName === true;

const BESIDE = new Set(["including", "incluyendo", "del", "al", "in", "at", "to", "from", "near", "of", "en", "a", "desde", "de", "hacia", "outside", "between", "around", "through", "and", "y", ","]);

/** "the Gagnoa general hospital": in lower case behind a town's name. */
const namesHouse = (scene: Scene, last: number): boolean => /^(?:hospital|clinic)$/.test(lowerAt(scene, last)) || (/^(?:hospital|clinic)$/.test(lowerAt(scene, last + 1)) && /^(?:general|regional|district|provincial|central|referral|university|military|children)$/.test(lowerAt(scene, last)));

/** A city's name that may be anything stands as a place after "in", before its country, or in a list of places. */
function supported(scene: Scene, { first, last }: { readonly first: number; readonly last: number }, bounds: { readonly first: number; readonly last: number }): boolean {
  if (isUpper(scene, first) || has(scene, first, CLASS.common | CLASS.subject | CLASS.undertaking | CLASS.function)) return false;
  if (last < bounds.last && isCapital(scene, last) && scene.taken[last] === 0 && !scene.known[last]) return false;
  if (isListed(scene, { first, last }, bounds) || namesHouse(scene, last)) return true;
  const article = first - 2 >= bounds.first && /^(?:el|la|the)$/.test(lowerAt(scene, first - 1));
  const before = first > bounds.first ? lowerAt(scene, article ? first - 2 : first - 1) : "";
  if (BESIDE.has(before)) return before !== "," && before !== "and" && before !== "y" ? true : scene.known[first - 2]?.value.kind === "place" || scene.known[first]!.value.country !== undefined && countryAfter(scene, last, bounds.last);
  return countryAfter(scene, last, bounds.last) || (last - first > 1);
}

const JOINS = new Set([",", "and", "y", "e", "&"]);
const MOST_ITEMS = 5;

/** End of the item of a list that begins at i: a place of the gazetteer, a body, or one to three unknown capital words; or i. */
function itemEnd(scene: Scene, i: number, last: number): number {
  const known = scene.known[i];
  const over = mentionAt(scene, i);
  if (known?.value.kind === "place" && !(over && over.last > known.last)) return known.last;
  if (over) return over.kind === "organisation" || over.kind === "place" ? over.last : i;
  let j = i;
  while (j < last && j < i + 3 && isPart(scene, j) && !scene.known[j] && !has(scene, j, DULL)) j++;
  return j;
}

const isPlaceAt = (scene: Scene, i: number): boolean => scene.known[i]?.value.kind === "place" || mentionAt(scene, i)?.kind === "place";

/** Places among the items that follow the comma or "and" at i. */
function placesAfter(scene: Scene, i: number, last: number): number {
  let n = 0;
  for (let j = i, items = 0; j + 1 < last && items < MOST_ITEMS && JOINS.has(lowerAt(scene, j)); items++) {
    const at = JOINS.has(lowerAt(scene, j + 1)) ? j + 2 : j + 1;
    const end = at < last ? itemEnd(scene, at, last) : at;
    if (end === at || (end < last && !/^[,.;)]$|^(?:and|y|e)$/.test(lowerAt(scene, end)))) break;
    if (isPlaceAt(scene, at)) n++;
    j = end;
  }
  return n;
}

/** Places among the items that end before the comma or "and" at i. */
function placesBefore(scene: Scene, i: number, first: number): number {
  let n = 0;
  for (let j = i, items = 0; j > first && items < MOST_ITEMS && JOINS.has(lowerAt(scene, j)); items++) {
    const end = JOINS.has(lowerAt(scene, j - 1)) ? j - 1 : j;
    let at = end - 1;
    while (at > first && at > end - 4 && itemEnd(scene, at, end) === end && itemEnd(scene, at - 1, end) === end && isCapital(scene, at - 1)) at--;
    if (at < first || itemEnd(scene, at, end) !== end) break;
    if (isPlaceAt(scene, at)) n++;
    j = at - 1;
  }
  return n;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** One of three places or more in a row: "Colombo, Galle, Trincomalee and …". */
const isListed = (scene: Scene, { first, last }: Stretch, bounds: Stretch): boolean => placesBefore(scene, first - 1, bounds.first) + placesAfter(scene, last, bounds.last) >= 2;

const countryAfter = (scene: Scene, i: number, last: number): boolean => {
  const at = i < last && formAt(scene, i) === "," ? i + 1 : i;
  return at < last && (scene.known[at]?.value.kind === "country" || scene.known[at]?.value.form === "capital");
};

const WITHIN = new Set(["in", "en", "near", "at", "between", "entre"]);

/** "in Trincomalee", "in Gwangju": an unknown name after "in" is a place. */
export function findWithin(scene: Scene, { first, last, style }: Bounds): void {
  if (style !== "prose") return;
  for (let i = first + 1; i < last; i++) {
    if (!WITHIN.has(lowerAt(scene, i - 1)) || !isPart(scene, i) || scene.known[i] || isUpper(scene, i)) continue;
    let end = i;
    while (end < last && end < i + 4 && isPart(scene, end) && !scene.known[end]) end++;
    if (!isName(scene, i, end)) continue;
    claim(scene, { first: i, last: end }, place("in"));
    i = end;
  }
}

/** ", Beudet y Carrefour": unknown names that a list of places goes on with. */
export function findListed(scene: Scene, { first, last, style }: Bounds): void {
  if (style !== "prose") return;
  for (let i = first + 1; i + 1 < last; i++) {
    if (!/^(?:,|and|y|e)$/.test(lowerAt(scene, i)) || mentionAt(scene, i - 1)?.kind !== "place" || !isPart(scene, i + 1) || scene.known[i + 1]) continue;
    let end = i + 1;
    while (end < last && end < i + 5 && isPart(scene, end) && !scene.known[end]) end++;
    const closed = end >= last || /^(?:,|;|\.|and|y|e|\))$/.test(lowerAt(scene, end));
    if (closed && isName(scene, i + 1, end) && !(formAt(scene, i) === "," && postAhead(scene, end + 1, last) >= 0)) claim(scene, { first: i + 1, last: end }, place("list"));
  }
}

/** "Chilaw, Puttalam, Jaffna and Kandy": unknown names before a list of places, from right to left. */
export function findLeading(scene: Scene, { first, last, style }: Bounds): void {
  if (style !== "prose") return;
  for (let i = last - 2; i > first; i--) {
    if (lowerAt(scene, i) !== "," || !isPart(scene, i - 1) || scene.known[i - 1] || placesAfter(scene, i, last) < 3) continue;
    let start = i - 1;
    while (start - 1 > first && i - start < 3 && isPart(scene, start - 1) && !scene.known[start - 1]) start--;
    if (start > first && !isCapital(scene, start - 1) && !has(scene, start - 1, CLASS.post | CLASS.honorific) && isName(scene, start, i)) claim(scene, { first: start, last: i }, place("list"));
  }
}

function isName(scene: Scene, first: number, last: number): boolean {
  if (last - first > 3 || has(scene, first, CLASS.given) || formAt(scene, first).length < 3 || isField(scene, last - 1)) return false;
  for (let j = first; j < last; j++) if (has(scene, j, DULL) || isUpper(scene, j) || scene.ordinary(lowerAt(scene, j))) return false;
  return true;
}
