import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore, type Store } from "#registry/index.ts";
import { run, type RunOptions } from "./run.ts";

let folder: string;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-review-"));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, "doses.txt"), "Peru delivered 3,000 doses of vaccine to Ghana on 3 May 2021.\n");
  // Held open, so that the server runs on between two commands.
  store = await openStore({ kind: "embedded", data: join(folder, "data"), env: {} });
  await rapporteur(["add", "doses.txt"]);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const rapporteur = (words: readonly string[], options: RunOptions = {}) => run([...words, "--data", join(folder, "data")], { cwd: folder, env: { RAPPORTEUR_BY: "Ana", DATABASE_URL: "" }, ...options });
const review = async (input: string): Promise<readonly [code: number | null, last: string | undefined, stderr: string]> => {
  const { code, stdout, stderr } = await rapporteur(["review", "--kind", "activity"], { input });
  return [code, stdout.trim().split("\n").at(-1), stderr];
};

test.each([
  ["e", "the answers end at once"],
  ["e1", "they end after the number"],
  ["e1\nagreed", "they end before the words are given"],
  ["e\n\nq", "nothing is changed"],
  ["e99\n\nq", "no value has that number"],
  ["e1\nperhaps\n\n\nq", "the value is none"],
])("an edit that is broken off decides nothing: %j, %s", async (input) => {
  expect((await review(input)).slice(0, 2)).toEqual([0, "Nothing was decided."]);
  expect((await rapporteur(["history", "--by", "Ana"])).stdout).toBe("Nothing was decided.\n");
});

test.each([[["entries"]], [["pair", "Peru", "Ghana"]]])("who finds nothing is told what waits: %j", async (words) => {
  const { stdout } = await rapporteur(words);
  expect(stdout).toMatch(/\n1 draft waits to be decided: rapporteur review\n$/);
  expect((await rapporteur([...words, "--json"])).stdout).not.toContain("waits");
});

test("who edits nothing is told how to accept", async () => expect((await review("e\n\nq"))[2]).toContain("rapporteur: nothing was edited, so nothing is decided; a accepts it as it is\n"));
test("a key that is none is told as it was typed", async () => expect((await review("P?q"))[2]).toMatch(/no such key: "P"\n[^]*no such key: "\?"\n/));
test("capital letters are keys as well", async () => expect((await review("S"))[1]).toBe("Nothing was decided."));
