import type { NameRule } from "../confidence/rules.ts";
import { CLASS } from "../names/classes.ts";
import { conditionParts, PART } from "../names/conditions.ts";
import { makerTrie, productRoles, productTrie, ROLE } from "../names/products.ts";
import { claim, formAt, has, isCapital, isFree, isGlued, lowerAt, mentionAt, type Scene, type Style } from "../names/scene.ts";
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

/** A stretch with the words' roles at hand. */
interface Field extends Bounds {
  readonly scene: Scene;
  readonly role: (i: number) => number;
  readonly part: (i: number) => number;
  /** whether the sentence speaks of vaccines */
  readonly vaccines: () => boolean;
}

const NOT_COINED = CLASS.function | CLASS.calendar | CLASS.honorific | CLASS.subject | CLASS.head | CLASS.undertaking | CLASS.thing | CLASS.common | CLASS.post | CLASS.kind | CLASS.place | CLASS.compass;
const MAX_NAME = 5;

const isMixed = (scene: Scene, i: number): boolean => (scene.shape[i]! & SHAPE.mixed) !== 0;
const isHyphen = (scene: Scene, i: number): boolean => formAt(scene, i) === "-" || formAt(scene, i) === "/";
const isNumber = (scene: Scene, i: number): boolean => (scene.shape[i]! & SHAPE.digit) !== 0;

/** Marks a body inside a product's name as such; the product takes its tokens. */
function claimProduct(scene: Scene, span: Span, rule: NameRule): void {
  for (let i = span.first; i < span.last; i++) {
    const n = scene.taken[i]! - 2;
    const mention = n >= 0 ? scene.found[n] : undefined;
    if (mention && !mention.inside) scene.found[n] = { ...mention, inside: true };
  }
  claim(scene, span, { kind: "product", form: "name", rule });
}

/** May be a name of its own: capital or coined, and no word of the lexicons. */
function isName({ scene, last, part }: Field, i: number): boolean {
  if (i >= last || scene.taken[i] !== 0 || scene.known[i] || has(scene, i, NOT_COINED) || part(i) & PART.begins) return false;
  return isCapital(scene, i) || isMixed(scene, i);
}

/** Surely coined: "CIMAvax", "iorEPOCIM", "CIGB247". */
function isCoined(field: Field, i: number): boolean {
  return isName(field, i) && (isMixed(field.scene, i) || /\p{L}.*\d/u.test(formAt(field.scene, i)) || isHyphened(field, i));
}

/** "Heberprot-P", "Vaxin-2": what the hyphen adds has a capital or a digit, unlike "UN-backed". */
function isHyphened({ scene, last }: Field, i: number): boolean {
  return i + 2 < last && isHyphen(scene, i + 1) && isGlued(scene, i + 1) && isGlued(scene, i + 2) && (isCapital(scene, i + 2) || isNumber(scene, i + 2));
}

/** How vaccines are called the world over. */
const VACCINE_NAME = /(?:vac|vax|vaxin|cov|covid|mune|rix|mab|vir|plus)$/;

/** End of a product's own name that begins at i: "Soberana 02", "Heberprot-P", "CIMAvax-EGF". */
function nameEnd(field: Field, i: number): number {
  const { scene, last } = field;
  let j = i;
  while (j < last && j < i + MAX_NAME) {
    if (j === i ? isName(field, j) : isName(field, j) || (isNumber(scene, j) && scene.taken[j] === 0 && formAt(scene, j).length <= 3)) j++;
    else if (j > i && isHyphened(field, j - 1)) j += 2;
    else break;
  }
  return Math.min(j, last);
}

/** Names of the lists: "Covishield", "nevirapine", "haemodialysis". Brands and letters ask for capitals. */
function listedEnd(field: Field, i: number): number {
  const { scene, last } = field;
  const match = longestPhrase(productTrie, scene, { i, last });
  if (!match) return i;
  const { what, doubtful } = match.value;
  const cased = isCapital(scene, i) || isMixed(scene, i) || isNumber(scene, i);
  if ((what === "brand" && !cased) || (doubtful && !field.vaccines()) || (what === "antigen" && match.length === 1 && !cased)) return i;
  return i + match.length;
}

const COVID = new Set(["covid", "19", "-", "covid-19", "coronavirus", "covid19", "anticovid", "corona"]);

/** "University of …", "Ministry of …": bodies that give vaccines rather than lend them a name. */
function holdsHead(scene: Scene, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (has(scene, i, CLASS.head)) return true;
  return false;
}

/** First token of a maker's name that ends before `end`, or `end`. */
function makerStart({ scene, first, style }: Field, end: number): number {
  for (let i = Math.max(first, end - MAX_NAME); i < end; i++) {
    if (!isCapital(scene, i)) continue;
    const match = longestPhrase(makerTrie, scene, { i, last: end });
    if (match && i + match.length === end) return i;
  }
  const body = mentionAt(scene, end - 1);
  if (body?.kind === "organisation" && body.last === end && style === "prose" && !holdsHead(scene, body)) return body.first;
  return end;
}

/** First token of a coined name that ends before `end`, or `end`: "Vero Cell" in "Vero Cell COVID-19 vaccines". */
function coinedStart(field: Field, end: number): number {
  const { scene, first } = field;
  for (let i = Math.max(first, end - MAX_NAME); i < end; i++) {
    if (isName(field, i) && nameEnd(field, i) === end && !(i > first && isCapital(scene, i - 1) && !has(scene, i - 1, CLASS.function))) return isCoined(field, i) || isNumber(scene, end - 1) || VACCINE_NAME.test(lowerAt(scene, end - 1)) ? i : end;
  }
  return end;
}

/** Before "vaccine" or "doses": a maker with it ("Pfizer doses"), or the product's own name. */
function beforeNoun(field: Field, noun: number): void {
  const { scene, first, role, style } = field;
  let end = noun;
  while (end > first && COVID.has(lowerAt(scene, end - 1))) end--;
  if (end === first || (end > first && mentionAt(scene, end - 1)?.kind === "product")) return;
  const maker = makerStart(field, end);
  if (maker < end && (!isCapital(scene, noun) || style === "capitals")) return claimProduct(scene, { first: maker, last: noun + 1 }, "maker-vaccine");
  if (style !== "prose" || isCapital(scene, noun) || !(role(noun) & ROLE.vaccine)) return;
  const own = coinedStart(field, end);
  if (own < end) claimProduct(scene, { first: own, last: end }, "named-vaccine");
}

const OF = new Set(["of", "de", "del"]);

/** "vaccine of AstraZeneca", "vacunas de Sinopharm". */
function makerAfter({ scene, last }: Field, noun: number): void {
  if (!OF.has(lowerAt(scene, noun + 1)) || noun + 2 >= last) return;
  const at = ["the", "la", "el"].includes(lowerAt(scene, noun + 2)) ? noun + 3 : noun + 2;
  if (at >= last || !isCapital(scene, at)) return;
  const match = longestPhrase(makerTrie, scene, { i: at, last });
  if (match) claimProduct(scene, { first: noun, last: at + match.length }, "vaccine-of");
}

const QUOTES = new Set(['"', "“", "«", "'", "‘"]);
const DIRECT = new Set("vaccine vaccines drug drugs medicine medicines medication medications antibody antibodies larvicide biolarvicide biolarvicides biosimilar antiviral tablets vacuna vacunas medicamento medicamentos fármaco fármacos anticuerpo inmunógeno inmunógenos candidato candidatos vacunal vacunales biofármaco biofármacos".split(" "));
const LISTING = new Set(["called", "named", "dubbed", "including", "like", "namely", "as", "name", "llamada", "llamado", "llamadas", "llamados", "denominada", "denominado", "denominadas", "denominados", "como", "nombre", "incluida", "incluidas", "incluido"]);

/** After "the drug", "a vaccine called", "products, including": the names that follow, a list of them too. */
function afterNoun(field: Field, noun: number): void {
  const { scene, first, last, role } = field;
  let at = noun + 1;
  let named = false;
  while (at < last && at < noun + 8 && (role(at) & (ROLE.naming | ROLE.adjective | ROLE.noun) || formAt(scene, at) === "," || formAt(scene, at) === "-" || QUOTES.has(formAt(scene, at)) || ["the", "la", "el", "a"].includes(lowerAt(scene, at)))) {
    named ||= LISTING.has(lowerAt(scene, at));
    if (formAt(scene, at) === "," && !role(at + 1)) break;
    at++;
  }
  const sure = named || (DIRECT.has(lowerAt(scene, noun)) && formAt(scene, at - 1) !== ",");
  if (at >= last || at === first || !(isCoined(field, at) || (sure && isName(field, at) && !isCapital(scene, noun)))) return;
  claimList(field, at);
}

const JOINERS = new Set([",", "and", "or", "y", "e", "o", "&"]);

/** "CIMAvax, Heberprot-P and Nasalferon". */
function claimList(field: Field, at: number): void {
  const { scene, last } = field;
  let i = at;
  for (let n = 0; n < 10 && i < last; n++) {
    const end = nameEnd(field, i);
    if (end === i) return;
    claimProduct(scene, { first: i, last: end }, n === 0 ? "named-product" : "listed-product");
    i = end;
    while (i < last && i < end + 3 && JOINERS.has(lowerAt(scene, i))) i++;
    if (i === end || !isName(field, i) || !(isCoined(field, i) || JOINERS.has(lowerAt(scene, end)))) return;
  }
}

const CURES = new Set("treatment prevention treat treats prevent prevents cure cures tratamiento prevención tratar trata prevenir previene curar cura".split(" "));
const ON_THE_WAY = new Set(", and y is are was es fue which that que se used indicated prescribed effective usa usado usada utiliza utilizado utilizada indicado indicada for to in para en the el la".split(" "));

/** "iorEPOCIM, 2000 and 4000, for the treatment of", "Heberprot-P, which is used to treat": a coined name that is said to treat. */
function treats(field: Field, i: number): boolean {
  const { scene, last } = field;
  const from = nameEnd(field, i);
  for (let j = from; j < last && j < from + 12; j++) {
    if (CURES.has(lowerAt(scene, j))) return j > from;
    if (!isNumber(scene, j) && !ON_THE_WAY.has(lowerAt(scene, j))) return false;
  }
  return false;
}

function look(field: Field, i: number): number {
  const { scene, role, style } = field;
  const bits = role(i);
  if (bits & ROLE.begins) {
    const end = listedEnd(field, i);
    if (end > i && isFree(scene, i, end)) {
      claimProduct(scene, { first: i, last: end }, "product-list");
      return end - 1;
    }
  }
  if (scene.taken[i] !== 0) return i;
  if (bits & ROLE.medicine) claimProduct(scene, { first: i, last: i + 1 }, "medicine-stem");
  if (bits & (ROLE.vaccine | ROLE.dose)) beforeNoun(field, i);
  if (bits & ROLE.vaccine && scene.taken[i] === 0) makerAfter(field, i);
  if (bits & ROLE.noun && style === "prose" && scene.taken[i] === 0) afterNoun(field, i);
  const at = bits & ROLE.hyphen ? i - 1 : isMixed(scene, i) ? i : -1;
  if (at >= field.first && isCoined(field, at) && treats(field, at)) claimProduct(scene, { first: at, last: nameEnd(field, at) }, "treating");
  return i;
}

/** Medicines, vaccines, therapies and named devices of one sentence: by the lists, by the stems of international names, by the words around. */
export function findProducts(scene: Scene, bounds: Bounds): void {
  const roles = productRoles(scene.words);
  const parts = conditionParts(scene.words);
  const { word } = scene.tokens;
  const { first, last, style } = bounds;
  const role = (i: number): number => (i < last ? roles[word[i]!]! : 0);
  let known: boolean | undefined;
  const vaccines = (): boolean => (known ??= word.subarray(first, last).some((id) => (roles[id]! & ROLE.vaccine) !== 0));
  const field: Field = { first, last, style, scene, role, part: (i) => parts[word[i]!]!, vaccines };
  for (let i = first; i < last; i++) if (roles[word[i]!]! !== 0 || scene.shape[i]! & SHAPE.mixed) i = look(field, i);
}
