import { CLASS } from "../names/classes.ts";
import { claim, formAt, has, isCapital, isFree, lowerAt, type Scene, type Style } from "../names/scene.ts";

interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly style: Style;
}

const BODIES = new Set("hospital hospitalito clínica policlínico policlínica escuela colegio instituto universidad centro sanatorio maternidad laboratorio museo biblioteca".split(" "));
const PLACES = new Set("aeropuerto avenida calle plaza parque puerto teatro estadio sala salón auditorio puente palacio barrio mercado terminal".split(" "));
const KINDS = new Set("internacional nacional provincial general regional municipal universitario docente militar central local público infantil pediátrico materno clínico quirúrgico policlínico oncológico de salud médico".split(" "));
const SAINTS = new Set(["san", "santa", "santo"]);
const MOST = 6;

/** Past the adjectives of a house and the address of whom it is named after: "hospital provincial [Comandante] Faustino …". */
function nameStart(scene: Scene, house: number, last: number): number {
  let i = house + 1;
  while (i < last && i < house + 4 && (!isCapital(scene, i) || isCapital(scene, house)) && KINDS.has(lowerAt(scene, i))) i++;
  return i;
}

/** "[de] México", "[de] La Habana": where it stands is no part of its name. */
const landAhead = (scene: Scene, i: number): boolean => scene.known[i + 1] !== undefined || scene.known[i + 2] !== undefined;

/** Whether the name that begins at `at` goes on with token i: another name, or "de" before one. */
function goesOn(scene: Scene, i: number, { at, last }: { readonly at: number; readonly last: number }): boolean {
  if (isCapital(scene, i)) return !has(scene, i, CLASS.post | CLASS.calendar);
  const link = /^(?:de|del|la|las|los)$/.test(formAt(scene, i)) && i > at && !landAhead(scene, i);
  return link && i + 1 < last && (isCapital(scene, i + 1) || isCapital(scene, i + 2));
}

/** End of a person's or saint's name from token i, or i. */
function nameEnd(scene: Scene, i: number, last: number): number {
  let at = i;
  while (at < last && isCapital(scene, at) && has(scene, at, CLASS.rank | CLASS.honorific) && !SAINTS.has(lowerAt(scene, at))) at++;
  if (at >= last || !isCapital(scene, at) || !(has(scene, at, CLASS.given) || SAINTS.has(lowerAt(scene, at)))) return i;
  let end = at;
  while (end < last && end < at + MOST && goesOn(scene, end, { at, last })) end++;
  return end - at > 1 && isCapital(scene, end - 1) ? end : i;
}

/** "Hospital Dr. Gustavo Domínguez": a capital house before a form of address; others are found by their nouns. */
function isAddressed(scene: Scene, house: number, last: number): boolean {
  const start = nameStart(scene, house, last);
  return start < last && has(scene, start, CLASS.honorific | CLASS.rank) && !SAINTS.has(lowerAt(scene, start)) && isCapital(scene, start);
}

/** Spanish: "el hospital Calixto García", "el aeropuerto internacional Felipe Ángeles": houses that bear a person's name are no persons. */
export function findHouses(scene: Scene, { first, last, style }: Bounds): void {
  if (style !== "prose") return;
  for (let house = first; house + 2 < last; house++) {
    const word = lowerAt(scene, house);
    if ((isCapital(scene, house) && !isAddressed(scene, house, last)) || !(BODIES.has(word) || PLACES.has(word)) || scene.taken[house] !== 0) continue;
    const start = nameStart(scene, house, last);
    const end = nameEnd(scene, start, last);
    if (end === start || !isFree(scene, house, end)) continue;
    claim(scene, { first: house, last: end }, { kind: BODIES.has(word) ? "organisation" : "place", form: "name", rule: "house" });
    house = end - 1;
  }
}
