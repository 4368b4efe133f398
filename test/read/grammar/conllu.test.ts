import { expect, test } from "vitest";
import { DEPREL, deprelIndex, readConllu, UPOS, uposIndex } from "../../../src/read/grammar/index.ts";

test("words, ranges, subtypes and damaged lines", () => {
  const [one, ...rest] = readConllu("# text = del mar\r\n1-2\tdel\t_\t_\t_\t_\t_\t_\t_\t_\r\n1\tde\tde\tADP\tIN\tA=B\t3\tcase\t_\t_\n2\tel\tel\tDET\t_\t_\t3\tdet:x\t_\t_\n2.1\tel\t_\t_\t_\t_\t_\t_\t_\t_\n3\tmar\t_\tNOUN\t_\t_\t0\troot\t_\t_\nbroken line\n4\tx\t_\tWHAT\t_\t_\t99\twhat\t_\t_");
  expect(rest).toEqual([]);
  expect(one?.forms).toEqual(["de", "el", "mar", "x"]);
  expect(one?.ranges).toEqual([{ from: 0, to: 2, form: "del" }]);
  expect([...(one?.heads ?? [])]).toEqual([2, 2, -1, -1]);
  expect(Array.from(one?.relations ?? [], (index) => DEPREL[index])).toEqual(["case", "det", "root", "dep"]);
  expect(Array.from(one?.tags ?? [], (index) => UPOS[index])).toEqual(["ADP", "DET", "NOUN", "X"]);
  expect([one?.xpos[0], one?.feats[0]]).toEqual(["IN", "A=B"]);
});

test.each([["nsubj:pass", "nsubj:pass"], ["obl:tmod", "obl:unmarked"], ["flat:name", "flat"], ["nonsense", "dep"]])("%s is kept as %s", (label, kept) => {
  expect(DEPREL[deprelIndex(label)]).toBe(kept);
});

test("tables have no doubles and fit their indices", () => {
  expect(new Set(UPOS).size).toBe(17);
  expect(new Set(DEPREL).size).toBe(DEPREL.length);
  expect(DEPREL.length).toBeLessThan(63);
  expect(uposIndex("VERB")).toBe(UPOS.indexOf("VERB"));
});
