import { describe, expect, test } from "vitest";
import { LABELS, reasonOf } from "#read/confidence/reasons.ts";
import { NAME_RULES } from "#read/confidence/rules.ts";
import { sayGround } from "#read/confidence/say-ground.ts";
import { TERMS } from "#read/confidence/terms.ts";
import { WEIGHTS } from "#read/confidence/weights.ts";
import { OWN_RULES } from "#read/frames/own-rules.ts";
import { DEPREL } from "#read/grammar/deprel.ts";
import { UPOS } from "#read/grammar/upos.ts";
import { ACTS, MODES, THINGS } from "#read/lexicon/classes.ts";
import { DOUBTS, sayDoubt } from "#read/refine/say-doubt.ts";

const has = (one: string): boolean => Boolean(TERMS.get(one)?.en && TERMS.get(one)?.es);

describe("a feature in words", () => {
  test("a class", () => expect([reasonOf("object=workers", "en"), reasonOf("object=workers", "es")]).toEqual(["object: workers", "objeto: personal"]));
  test("two values", () => expect(reasonOf("sides=meeting:country+person", "es")).toBe("quién participa: encuentro, país y persona"));
  test("a relation with its subtype is one value", () => expect(reasonOf("stands=meeting:verb:acl:relcl", "en")).toBe("stands in the sentence as: meeting, verb, relative clause"));
  test("yes and no", () => expect(reasonOf("mutual=true", "es")).toBe("se dice mutuo: sí"));
  test("a number as it is", () => expect(reasonOf("named=4+", "es")).toBe("países y organismos en la oración: 4+"));
  test("a value of its own", () => expect([reasonOf("told=new", "en"), reasonOf("told=new", "es")]).toEqual(["told before of these countries: of others", "ya contado de estos países: de otros"]));
  test("a determiner is a word of the text", () => expect([reasonOf("det=los", "en"), reasonOf("det=definite:obj", "es")]).toEqual(["determiner: “los”", "determinante: definido, objeto directo"]));
});

describe("a ground in words", () => {
  test("a pattern", () => expect(sayGround({ kind: "wording", rule: ["send", "workers", "learners"] }, "es")).toBe("regla enviar + personal/alumnos"));
  test("a rule of its own", () => expect(sayGround({ kind: "wording", rule: ["being-there"] }, "en")).toBe("rule being there"));
  test("the word that tells the status", () => expect(sayGround({ kind: "standing", by: "word", word: "will" }, "es")).toBe("estado por «will»"));
  test("which way it speaks", () => expect(sayGround({ kind: "feature", feature: "mutual=false", speaks: "against" }, "es")).toBe("- se dice mutuo: no"));
  test("how often it is named", () => expect([1, 3].map((times) => sayGround({ kind: "named", times }, "es"))).toEqual(["nombrado una vez", "nombrado 3 veces"]));
});

describe("nothing is without its words in either language", () => {
  const values = Object.keys(WEIGHTS).flatMap((feature) => feature.slice(feature.indexOf("=") + 1).split(/[:+]/)).filter((one) => !/^\d*$/.test(one));
  const relations = new Set(DEPREL.flatMap((one) => one.split(":")));
  const determiners = Object.keys(WEIGHTS).filter((one) => /^det=\p{Ll}+$/u.test(one)).map((one) => one.slice("det=".length));
  test("features that weigh", () => expect(Object.keys(WEIGHTS).filter((feature) => !LABELS[feature.split("=")[0]!]?.es)).toEqual([]));
  test("their values", () => expect(values.filter((one) => !has(one) && !relations.has(one) && !determiners.includes(one) && !["all", "first", "new"].includes(one))).toEqual([]));
  test("classes of words", () => expect([...ACTS, ...THINGS, ...MODES].filter((one) => !has(one))).toEqual([]));
  test("rules that are no pattern", () => expect(OWN_RULES.filter((one) => !has(one))).toEqual([]));
  test("parts of speech and relations", () => expect([...UPOS, ...DEPREL].filter((one) => !has(one))).toEqual([]));
  test("rules that find names", () => expect(Object.entries(NAME_RULES).filter(([, { words }]) => !words.en || !words.es)).toEqual([]));
  test("doubts", () => expect(Object.entries(DOUBTS).filter(([, { en, es }]) => !en || !es)).toEqual([]));
});

describe("a doubt in words", () => {
  test("a kind by its label", () => expect(sayDoubt({ rule: "activity-doubtful", of: "market-access" }, "es")).toBe("Puede que no sea acceso al mercado entre dos partes: mírelo antes de aceptarlo."));
  test("a language by its name, where somebody knows it", () => expect(sayDoubt({ rule: "language-unread", of: "fr" }, "es", () => "francés")).toMatch(/parece estar en «francés»/));
  test("of another reader: its message", () => expect(sayDoubt({ rule: "some-rule", message: "So it is." }, "es")).toBe("So it is."));
});
