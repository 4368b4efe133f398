import { expect, test } from "vitest";
import { deprelIndex, evaluateGrammar, uposIndex, type Grammar } from "../../../src/read/grammar/index.ts";
import { grammar } from "./weights.ts";

const TEXT = `# text = Cuba sent it
1\tCuba\t_\tPROPN\t_\t_\t2\tnsubj\t_\t_
2\tsent\t_\tVERB\t_\t_\t0\troot\t_\t_
3\tit\t_\tPRON\t_\t_\t2\tobj\t_\t_

1-2\tdel\t_\t_\t_\t_\t_\t_\t_\t_
1\tde\t_\tADP\t_\t_\t2\tcase\t_\t_
2\tel\t_\tDET\t_\t_\t0\troot\t_\t_
`;

/** Takes every word for a proper noun that hangs from the word before as `obj`, the first being the root. */
const naive: Grammar = {
  ...grammar("en"),
  intern: () => 2,
  tag: (_, from, to) => new Uint8Array(to - from).fill(uposIndex("PROPN")),
  parse: (ids) => ({
    heads: Int32Array.from(ids, (_, i) => i - 1), relations: new Uint8Array(ids.length).fill(deprelIndex("obj")), agreed: new Uint8Array(ids.length).fill(1),
  }),
};

test("counts every word, and compares head and universal relation", () => {
  const clock = [0, 500], score = evaluateGrammar(TEXT, naive, { now: () => clock.shift() ?? 0 });
  expect(score).toMatchObject({ tokens: 5, upos: 20, uas: 20, las: 20, tokensPerSecond: 10 });
  expect(score.relations["obj"]).toEqual({ precision: 20, recall: 100, f1: 33.33, gold: 1 });
  expect(score.relations["nsubj"]).toEqual({ precision: 0, recall: 0, f1: 0, gold: 1 });
  expect(score.agreement).toMatchObject({ share: 100, uas: 20, uasElsewhere: 0, relations: { obj: { precision: 20, share: 100 } } });
});

test("an empty text scores nothing", () => {
  expect(evaluateGrammar("", grammar("en"), { now: () => 0 })).toMatchObject({ tokens: 0, upos: 0, uas: 0, las: 0, tokensPerSecond: 0 });
});
