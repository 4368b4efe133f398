import { expect, test } from "vitest";
import { openGrammars, type GrammarLanguage } from "../../src/app/open-grammars.ts";
import { readWeights } from "../../src/cli/weights.ts";

test("weights are read when a language is met, and once", () => {
  const asked: GrammarLanguage[] = [];
  const grammars = openGrammars((language) => {
    asked.push(language);
    return readWeights(language);
  });
  expect(asked).toEqual([]);
  const codes = ["es", "es-CU", "ES"];
  expect(new Set(codes.map((code) => grammars(code)?.language))).toEqual(new Set(["es"]));
  expect(asked).toEqual(["es"]);
});

test.each(["fr", "", "../en", "english"])("there is no grammar for %j", (code) => {
  const grammars = openGrammars(() => {
    throw new Error("nothing should be read");
  });
  expect(grammars(code)).toBeNull();
});

test.each([
  ["missing", null, "weights-missing"],
  ["foreign", Uint8Array.of(1, 2, 3), "weights-damaged"],
  ["cut short", readWeights("en")!.subarray(0, 100_000), "weights-damaged"],
])("weights that are %s are an error that says what to do", (_, bytes, code) => {
  expect(() => openGrammars(() => bytes)("en")).toThrow(expect.objectContaining({ code, place: "weights/en.bin" }));
});
