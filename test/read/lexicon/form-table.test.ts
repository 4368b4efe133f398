import fc from "fast-check";
import { expect, test } from "vitest";
import { openNouns, openVerbs, writeNouns, writeVerbs } from "../../../src/read/lexicon/form-table.ts";

const word = fc.stringMatching(/^[a-zñí' -]{1,8}$/);
const bits = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test("verbs are read as they were written", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(word, fc.record({ lemma: word, morph: bits, acts: bits, modes: bits }, { noNullPrototype: true })), { selector: ([form]) => form }), (forms) => {
      expect(Object.fromEntries(openVerbs(writeVerbs(new Map(forms))))).toEqual(Object.fromEntries(forms));
    }),
  );
});

test("nouns are read as they were written", () => {
  const forms = new Map([["memorandum of understanding", { lemma: "memorandum of understanding", plural: false, things: 32, modes: 0 }], ["memoranda of understanding", { lemma: "memorandum of understanding", plural: true, things: 32, modes: 0 }]]);
  expect(openNouns(writeNouns(forms))).toEqual(forms);
});

test("an empty table holds nothing", () => expect(openVerbs(writeVerbs(new Map())).size).toBe(0));
