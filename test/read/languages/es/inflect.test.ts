import { describe, expect, test } from "vitest";
import { MORPH } from "../../../../src/read/lexicon/classes.ts";
import { adjectiveForms, pluralOf, verbForms } from "../../../../src/read/languages/es/inflect.ts";

type Morph = keyof typeof MORPH;
const bits = (names: string): number => names.split(" ").reduce((sum, name) => sum | MORPH[name as Morph], 0);

describe("a verb's form and what it is", () => {
  test.each([
    ["donar", "donar", "base"], ["donar", "dona", "present"], ["donar", "donó", "past"], ["donar", "donaron", "past"], ["donar", "donamos", "present past"],
    ["donar", "donaba", "imperfect"], ["donar", "donará", "future"], ["donar", "donarían", "conditional"], ["donar", "done", "subjunctive"], ["donar", "donaran", "subjunctive"],
    ["donar", "donando", "gerund"], ["donar", "donadas", "participle"],
    ["entregar", "entregue", "subjunctive"], ["entregar", "entregué", "past"], ["practicar", "practiqué", "past"], ["realizar", "realice", "subjunctive"], ["averiguar", "averigüe", "subjunctive"],
    ["recibir", "recibe", "present"], ["recibir", "recibieron", "past"], ["vender", "vendía", "imperfect"],
    ["comenzar", "comienza", "present"], ["comenzar", "comience", "subjunctive"], ["comenzar", "comenzará", "future"],
    ["atender", "atiende", "present"], ["atender", "atendió", "past"], ["acordar", "acuerda", "present"], ["aprobar", "aprueben", "subjunctive"], ["reforzar", "refuercen", "subjunctive"],
    ["pedir", "pide", "present"], ["pedir", "pidió", "past"], ["pedir", "pidiendo", "gerund"], ["conseguir", "consigo", "present"], ["conseguir", "consiga", "subjunctive"], ["conseguir", "consiguieron", "past"],
    ["invertir", "invirtió", "past"], ["sugerir", "sugiere", "present"], ["morir", "murió", "past"], ["adquirir", "adquiere", "present"], ["adquirir", "adquirió", "past"],
    ["reunir", "reúne", "present"], ["reunir", "reunió", "past"], ["prohibir", "prohíbe", "present"], ["enviar", "envía", "present"], ["continuar", "continúan", "present"], ["financiar", "financia", "present"],
    ["ofrecer", "ofrezca", "subjunctive"], ["agradecer", "agradezco", "present"], ["producir", "produjo", "past"], ["producir", "produzcan", "subjunctive"], ["dirigir", "dirija", "subjunctive"],
    ["construir", "construye", "present"], ["construir", "construyó", "past"], ["construir", "construyendo", "gerund"], ["construir", "construido", "participle"],
    ["proveer", "proveyó", "past"], ["proveer", "provisto", "participle"], ["caer", "cayó", "past"],
    ["tener", "tuvo", "past"], ["obtener", "obtendrá", "future"], ["sostener", "sostuvieron", "past"], ["mantener", "mantiene", "present"],
    ["hacer", "hizo", "past"], ["hacer", "hará", "future"], ["hacer", "hecho", "participle"], ["satisfacer", "satisfizo", "past"],
    ["venir", "vino", "past"], ["convenir", "convenga", "subjunctive"], ["poder", "podría", "conditional"], ["poder", "pudiera", "subjunctive"], ["querer", "quiso", "past"],
    ["decir", "dijeron", "past"], ["decir", "diciendo", "gerund"], ["proponer", "propuso", "past"], ["disponer", "dispuesta", "participle"], ["traer", "trajeron", "past"],
    ["dar", "dio", "past"], ["dar", "dé", "subjunctive"], ["ir", "van", "present"], ["ser", "fueron", "past"], ["estar", "estuvo", "past"], ["haber", "habían", "imperfect"],
    ["prever", "prevé", "present"], ["prever", "previstas", "participle"], ["suscribir", "suscrito", "participle"], ["abrir", "abierta", "participle"], ["devolver", "devuelto", "participle"],
  ])("%s: %s is %s", (lemma, form, names) => expect(verbForms(lemma).get(form)).toBe(bits(names)));

  test.each([
    ["entregar", "entrege"], ["realizar", "realize"], ["dirigir", "dirigo"], ["producir", "producieron"], ["producir", "produjieron"], ["tener", "tenió"], ["hacer", "haciera"],
    ["financiar", "financía"], ["pedir", "pedió"], ["construir", "construió"], ["prestar", "prestuvo"], ["recordar", "recordio"], ["proponer", "proponido"], ["mover", "mvisto"], ["atender", "atiendió"],
  ])("%s has no form %s", (lemma, form) => expect(verbForms(lemma).has(form)).toBe(false));
});

describe("nouns and adjectives", () => {
  test.each([
    ["vacuna", "vacunas"], ["hospital", "hospitales"], ["donación", "donaciones"], ["capaz", "capaces"], ["vez", "veces"], ["dosis", "dosis"], ["interés", "intereses"], ["buque", "buques"],
    ["virus", "virus"], ["país", "países"], ["convoy", "convoyes"], ["bebé", "bebés"],
  ])("%s, %s", (singular, plural) => expect(pluralOf(singular)).toBe(plural));

  test("an adjective in -o has four forms, another one two", () => {
    expect(adjectiveForms("dispuesto")).toEqual(["dispuesto", "dispuesta", "dispuestos", "dispuestas"]);
    expect(adjectiveForms("capaz")).toEqual(["capaz", "capaces"]);
  });
});
