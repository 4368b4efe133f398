import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "./run.ts";

const TREES = `1\tDoctors\tdoctor\tNOUN\t_\t_\t2\tnsubj\t_\t_
2\tarrived\tarrive\tVERB\t_\t_\t0\troot\t_\t_
3\ttoday\ttoday\tNOUN\t_\t_\t2\tobl\t_\t_
4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

`;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-"));
  writeFileSync(join(folder, "en-small.conllu"), TREES);
});
afterAll(() => rmSync(folder, { recursive: true }));
const evaluate = (...words: string[]) => run(["evaluate", "grammar", ...words], { cwd: folder });

test("the figures as JSON", async () => {
  const { code, stdout } = await evaluate("en-small.conllu", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ tokens: 4, upos: expect.any(Number), uas: expect.any(Number), las: expect.any(Number), tokensPerSecond: expect.any(Number) });
});
test("with --relations each relation", async () => {
  const { stdout } = await evaluate("en-small.conllu", "--json", "--relations");
  expect(JSON.parse(stdout)).toHaveProperty("relations.nsubj.gold", 1);
});
test("for a person", async () => expect((await evaluate("en-small.conllu", "--relations")).stdout).toMatch(/^tokens 4 {3}UPOS .*\n\nrelation/));
test("a file that is not there", async () => expect((await evaluate("missing.conllu")).code).toBe(1));
test("a language without a grammar", async () => expect((await evaluate("en-small.conllu", "--language", "fr")).code).toBe(2));
test("without a file", async () => expect((await evaluate()).code).toBe(2));
