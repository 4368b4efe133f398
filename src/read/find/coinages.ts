import { CLASS } from "../names/classes.ts";
import { claim, formAt, has, isCapital, isGlued, isUpper, lowerAt, type Scene } from "../names/scene.ts";

const GOODS = new Set(["vaccine", "vaccines", "vacuna", "vacunas", "drug", "drugs", "tablets", "injection", "test", "tests", "kit", "kits", "jab", "jabs", "dose", "doses", "app", "dosis", "platform", "software", "technology"]);
const MIXED = 16;

/** Coinages with a capital inside ("MediNova", "AgroVet") are bodies unless the word after says that they are goods. */
export function findCoinages(scene: Scene, { first, last }: { readonly first: number; readonly last: number }): void {
  for (let i = first; i < last; i++) {
    if (!(scene.shape[i]! & MIXED) || !isCapital(scene, i) || scene.taken[i] !== 0 || scene.known[i] || has(scene, i, CLASS.thing | CLASS.tail | CLASS.form | CLASS.post)) continue;
    const form = formAt(scene, i);
    if (isUpper(scene, i) || form.length < 5 || /^Ma?c\p{Lu}|['’\d@]|^\p{Lu}+s$/u.test(form)) continue;
    const next = i + 1 < last ? lowerAt(scene, i + 1) : "";
    if (GOODS.has(next) || (formAt(scene, i + 1) === "-" && isGlued(scene, i + 1)) || isGlued(scene, i)) continue;
    claim(scene, { first: i, last: i + 1 }, { kind: "organisation", form: "name", rule: "coinage" });
  }
}
