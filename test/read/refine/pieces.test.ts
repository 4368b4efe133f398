import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { UPOS } from "../../../src/read/grammar/index.ts";
import { loadGrammar } from "../../../src/read/index.ts";
import { piecesOf } from "../../../src/read/refine/pieces.ts";
import { parseSentences } from "../../../src/read/refine/syntax.ts";
import { tagTokens } from "../../../src/read/refine/tags.ts";
import { tokenise } from "../../../src/read/text/tokens.ts";
import { createWords } from "../../../src/read/text/words.ts";

const weights = "weights/es.bin";
const grammar = existsSync(weights) ? loadGrammar(readFileSync(weights)) : null;

function parsed(text: string) {
  const words = createWords();
  const tokens = tokenise(text, words, { from: 0, to: text.length });
  const layers = { language: "es", words, tokens, sentences: [{ first: 0, last: tokens.count, block: 0 }], gate: new Uint8Array(1).fill(1), grammars: () => grammar };
  const { tags } = tagTokens(layers);
  const { syntax } = parseSentences({ ...layers, tags, mentions: [], dates: [] });
  const at = (form: string): number => Array.from({ length: tokens.count }, (_, i) => i).find((i) => words.form[tokens.word[i]!] === form) ?? -1;
  return { at, syntax, count: tokens.count, tag: (form: string) => UPOS[tags[at(form)]!] };
}

test("a contraction and a verb with its pronouns are several words; other tokens and other languages are left alone", () => {
  const words = createWords();
  const tokens = tokenise("al entregarlas México", words, { from: 0, to: 21 });
  const spanish = piecesOf({ language: "es-MX", words }, tokens);
  expect([0, 1, 2].map(spanish)).toEqual([["a", "el"], ["entregar", "las"], null]);
  expect(piecesOf({ language: "en", words }, tokens)(1)).toBeNull();
});

test.runIf(grammar)("a verb with its pronoun is a verb, and every token hangs on another one or is a root", () => {
  const { tag, syntax, count } = parsed("Los médicos del contingente llegaron al hospital para atenderlos y ayudarles.");
  expect([tag("atenderlos"), tag("ayudarles"), tag("del"), tag("al")]).toEqual(["VERB", "VERB", "ADP", "ADP"]);
  for (let i = 0; i < count; i++) {
    let steps = 0;
    for (let j = i; j >= 0 && steps <= count; j = syntax.heads[j]!) steps++;
    expect(steps).toBeLessThanOrEqual(count);
  }
  expect(Array.from(syntax.heads).every((head) => head >= -1 && head < count)).toBe(true);
});
