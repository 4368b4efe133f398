import type { Label } from "#model/codes/code.ts";
import { TERMS } from "./terms.ts";

const label = (en: string, es: string): Label => ({ en, es });

/** What each feature of the confidence model looks at, in words. */
export const LABELS: Readonly<Record<string, Label>> = {
  absorbed: label("other words of the same deed", "otras palabras del mismo hecho"),
  bare: label("a noun on which nothing hangs", "un sustantivo sin complementos"),
  countries: label("status and countries that take part", "estado y países que participan"),
  "countries-of-text": label("countries that the text names", "países que nombra el texto"),
  dates: label("dates in the sentence", "fechas en la oración"),
  det: label("determiner", "determinante"),
  "figures-inside": label("figures among its words", "cifras entre sus palabras"),
  form: label("form of the verb", "forma del verbo"),
  gap: label("words since the trigger before", "palabras desde el hecho anterior"),
  gaps: label("words to the triggers on both sides", "palabras hasta los hechos de ambos lados"),
  hangs: label("hangs on another activity as", "depende de otra actividad como"),
  "kind-before": label("kind told before", "tipo contado antes"),
  length: label("words of the sentence, at least", "palabras de la oración, al menos"),
  "main-verb": label("main verb of the sentence", "verbo principal de la oración"),
  mutual: label("called mutual", "se dice mutuo"),
  named: label("countries and bodies in the sentence", "países y organismos en la oración"),
  object: label("object", "objeto"),
  "object-stands": label("object stands as", "el objeto figura como"),
  "over-next": label("the next trigger hangs on it", "de él depende el hecho siguiente"),
  plural: label("a plural noun", "sustantivo en plural"),
  reach: label("words that hang on it, at least", "palabras que dependen de él, al menos"),
  repeated: label("named again with an article", "nombrado de nuevo con artículo"),
  "same-before": label("of the same kind as the trigger before", "del mismo tipo que el hecho anterior"),
  said: label("somebody says so", "alguien lo dice"),
  sides: label("who takes part", "quién participa"),
  stands: label("stands in the sentence as", "figura en la oración como"),
  status: label("status and kind of word", "estado y clase de palabra"),
  subject: label("subject", "sujeto"),
  told: label("told before of these countries", "ya contado de estos países"),
  under: label("hangs below", "depende de"),
  verb: label("class of the verb", "clase del verbo"),
  "word-before": label("the same word before", "la misma palabra antes"),
};

/** Values that mean something of their own with their feature. */
const OWN: Readonly<Record<string, Label>> = {
  "told=all": label("yes", "sí"), "told=new": label("of others", "de otros"), "told=first": label("no", "no"), "told=none": label("none take part", "no participa ninguno"),
};

const AND = label("and", "y");
const QUOTED = label("“{}”", "«{}»");

/** The parts of a feature's value; a subtype of a relation stays whole: "agreement:noun:acl:relcl". */
function partsOf(value: string): string[] {
  const parts: string[] = [];
  for (const one of value.split(":")) {
    const whole = `${parts.at(-1)}:${one}`;
    if (TERMS.has(whole)) parts[parts.length - 1] = whole;
    else parts.push(one);
  }
  return parts.filter(Boolean);
}

/** One class or several in words; a determiner that is a word of the text in quotes, and numbers as they are. */
function termsOf(name: string, part: string, language: keyof Label): string {
  const words = part.split(/\+(?=.)/).map((one) => TERMS.get(one)?.[language] ?? (name === "det" ? QUOTED[language].replace("{}", () => one) : one));
  return words.join(` ${AND[language]} `);
}

/** A feature in words: "object: workers", "objeto: personal". */
export function reasonOf(feature: string, language: keyof Label): string {
  const cut = feature.indexOf("=");
  const name = feature.slice(0, cut);
  const value = OWN[feature]?.[language] ?? partsOf(feature.slice(cut + 1)).map((part) => termsOf(name, part, language)).join(", ");
  return `${LABELS[name]?.[language] ?? name}: ${value}`;
}
