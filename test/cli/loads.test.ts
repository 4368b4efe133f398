import { rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { folder } from "../registry/stores.ts";
import { run } from "./run.ts";

const data = folder();
afterAll(() => rmSync(data, { recursive: true, force: true }));

// Says on standard error which files are loaded, and at the end which of Node's own modules were.
const TELL = `import { register } from "node:module";
const hook = 'import { writeSync } from "node:fs"; export function load(url, context, next) { writeSync(2, "LOAD " + url + "\\\\n"); return next(url, context); }';
register("data:text/javascript," + encodeURIComponent(hook));
process.on("exit", () => process.stderr.write(process.moduleLoadList.map((one) => "NODE " + one + "\\n").join("")));`;

async function loadedBy(...words: string[]): Promise<{ readonly kilobytes: number; readonly node: readonly string[] }> {
  const { code, stderr } = await run(words, { node: ["--import", `data:text/javascript,${encodeURIComponent(TELL)}`] });
  expect([code, stderr.split("\n").filter((line) => line !== "" && !/^(LOAD|NODE) /.test(line))]).toEqual([0, []]);
  const files = [...stderr.matchAll(/^LOAD (file:.*)$/gm)].map(([, url]) => statSync(fileURLToPath(url!)).size);
  return { kilobytes: files.reduce((sum, size) => sum + size, 0) / 1000, node: [...stderr.matchAll(/^NODE (.*)$/gm)].map(([, name]) => name!) };
}

const FETCHES = /undici/;

test("a command that only looks into the register loads neither the reader nor what fetches", async () => {
  const { kilobytes, node } = await loadedBy("entries", "--data", data, "--limit", "1");
  expect(kilobytes).toBeLessThan(1250);
  expect(node.filter((name) => FETCHES.test(name))).toEqual([]);
}, 60_000);

test("reading a file loads no database and nothing that fetches", async () => {
  const { kilobytes, node } = await loadedBy("read", "corpus/ghana-malaria-vaccine/text.txt");
  expect(kilobytes).toBeLessThan(3000);
  expect(node.filter((name) => FETCHES.test(name))).toEqual([]);
}, 60_000);

test("what is only asked about itself loads neither", async () => expect((await loadedBy("--version")).kilobytes).toBeLessThan(300));
