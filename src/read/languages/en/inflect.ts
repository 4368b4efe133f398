import { MORPH, type Bits } from "../../lexicon/classes.ts";
import { DOUBLING, DOUBLING_BRITISH, IRREGULAR } from "./verbs.ts";

const doubling = new Set(DOUBLING);
const british = new Set(DOUBLING_BRITISH);

function stem(base: string, ending: "ed" | "ing"): string {
  if (doubling.has(base)) return base + base.at(-1)! + ending;
  if (base.endsWith("ie") && ending === "ing") return `${base.slice(0, -2)}ying`;
  if (base.endsWith("ee") || base.endsWith("oe")) return ending === "ed" ? `${base}d` : `${base}ing`;
  if (base.endsWith("e")) return base.slice(0, -1) + ending;
  if (ending === "ed" && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base + ending;
}

/** Plural of a noun, or third person of a verb. */
export function withS(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return base === "have" ? "has" : base === "do" || base === "go" ? `${base}es` : `${base}s`;
}

/** All forms of an English verb with what they are. */
export function verbForms(base: string): ReadonlyMap<string, Bits> {
  const forms = new Map<string, Bits>();
  const add = (form: string, bits: Bits): unknown => forms.set(form, (forms.get(form) ?? 0) | bits);
  const [past, participle] = IRREGULAR[base] ?? [stem(base, "ed"), stem(base, "ed")];
  add(base, MORPH.base | MORPH.present);
  add(withS(base), MORPH.present);
  add(past, MORPH.past);
  add(participle, MORPH.participle);
  if (participle === past) add(past, MORPH.past | MORPH.participle);
  add(stem(base, "ing"), MORPH.gerund);
  if (british.has(base)) {
    add(`${base}${base.at(-1)!}ed`, MORPH.past | MORPH.participle);
    add(`${base}${base.at(-1)!}ing`, MORPH.gerund);
  }
  return forms;
}
