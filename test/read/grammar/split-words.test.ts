import fc from "fast-check";
import { expect, test } from "vitest";
import { splitWords } from "../../../src/read/grammar/index.ts";

test.each([
  ["del", "de el"], ["Del", "De el"], ["AL", "A EL"], ["entregarlas", "entregar las"], ["dárselo", "dar se lo"], ["quitárselas", "quitar se las"],
  ["encontrándose", "encontrando se"], ["darle", "dar le"], ["irse", "ir se"], ["Convertirse", "Convertir se"], ["proporcionarles", "proporcionar les"],
  ["véase", "vea se"], ["oírlo", "oír lo"], ["hacerme", "hacer me"], ["firmarlo", "firmar lo"],
])("es: %s → %s", (form, pieces) => expect(splitWords(form, "es").join(" ")).toBe(pieces));

test.each(["Carlos", "charla", "informe", "firme", "enorme", "gobiernos", "modernos", "Charles", "perla", "arte", "parte", "clase", "la", "se", "", "Castro", "Salvador", "Marte"])(
  "es: %s stays whole", (form) => expect(splitWords(form, "es")).toEqual([form]),
);

test.each([
  ["don't", "do n't"], ["won't", "wo n't"], ["cannot", "can not"], ["minister's", "minister 's"], ["it’s", "it ’s"], ["ministers'", "ministers '"],
  ["They'll", "They 'll"], ["couldn't've", "could n't 've"],
])("en: %s → %s", (form, pieces) => expect(splitWords(form, "en").join(" ")).toBe(pieces));

test.each(["the", "'s", "n't", "O'Neill", "rock", "''", "'", "1990s", "s'"])("en: %s stays whole", (form) => expect(splitWords(form, "en")).toEqual([form]));

test("another language is left alone", () => expect(splitWords("du", "fr")).toEqual(["du"]));

test("English pieces are the token's letters cut", () => {
  fc.assert(fc.property(fc.string(), (form) => {
    expect(splitWords(form, "en").join("")).toBe(form);
  }));
});

test("Spanish never fails and keeps at least one piece", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zé]{1,8}[aei]r(se|lo|nos|melas)$/)), (form) => {
    expect(splitWords(form, "es").every((piece) => piece !== "" || form === "")).toBe(true);
  }));
});
