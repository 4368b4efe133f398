import { describe, expect, test } from "vitest";
import { evaluateGrammar, loadGrammar } from "../../../src/read/grammar/index.ts";
import { SETTINGS, train, type TrainingOptions } from "../../../src/read/grammar/training/train.ts";

/** A treebank of our own: subject, verb, object, and where to. */
const NOUNS = ["doctors", "vaccines", "nurses", "experts", "medicines", "beds"], VERBS = ["sent", "gave", "brought", "donated"];
const sentence = (subject: string, verb: string, object: string): string => [
  `1\t${subject}\t_\tPROPN\t_\t_\t2\tnsubj\t_\t_`, `2\t${verb}\t_\tVERB\t_\t_\t0\troot\t_\t_`, `3\t${object}\t_\tNOUN\t_\t_\t2\tobj\t_\t_`,
  `4\tto\t_\tADP\t_\t_\t5\tcase\t_\t_`, `5\tMexico\t_\tPROPN\t_\t_\t2\tobl\t_\t_`, `6\t.\t_\tPUNCT\t_\t_\t2\tpunct\t_\t_`,
].join("\n");
const text = ["Cuba", "China", "Brazil", "Spain"].flatMap((country) => VERBS.flatMap((verb) => NOUNS.map((noun) => sentence(country, verb, noun)))).join("\n\n");
const options: TrainingOptions = {
  ...SETTINGS, language: "en", licence: "CC0-1.0", seeds: 2, tagBits: 12, guessBits: 12, labelBits: 12, forwardBits: 12, backwardBits: 12, parseEpochs: 3,
};
const files = [{ name: "tiny.conllu", text, sha256: "0".repeat(64) }];

describe("training", () => {
  const bytes = train(files, options);

  test("gives the same bytes twice, and others for another order", () => {
    expect(Buffer.from(train(files, options)).equals(Buffer.from(bytes))).toBe(true);
    expect(Buffer.from(train(files, { ...options, seeds: 1 })).equals(Buffer.from(bytes))).toBe(false);
  });

  test("learns its treebank, and words it has not seen", () => {
    const grammar = loadGrammar(bytes), score = evaluateGrammar(`${text}\n\n${sentence("Kenya", "sent", "surgeons")}\n`, grammar, { now: () => 0 });
    expect([score.upos, score.uas, score.las]).toEqual([100, 100, 100]);
    expect(grammar.header.trainedOn).toEqual([{ name: "tiny.conllu", sha256: "0".repeat(64) }]);
  });
});
