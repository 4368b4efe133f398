import fc from "fast-check";
import { expect, test } from "vitest";
import { wordHits } from "#report/index.ts";

const found = (text: string, searched: string): readonly string[] => wordHits(text, searched).map(({ start, end }) => text.slice(start, end));

test("words by their beginnings, whatever their accents", () => expect(found("Médicos cubanos, medicine and MÉDICA", "medic")).toEqual(["Médicos", "medicine", "MÉDICA"]));
test("not in the middle of a word", () => expect(found("paramedics", "medic")).toEqual([]));
test("nothing for nothing", () => expect(found("any text", " ,. ")).toEqual([]));
test("every word finds itself", () => fc.assert(fc.property(fc.stringMatching(/^[a-zñé]{1,12}$/u), (word) => found(`one ${word} two`, word).includes(word))));
